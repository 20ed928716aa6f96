import { textIn } from '@hearback/contract/surveys';
import { useModel } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { describedBy, Field } from '../parts/field/field.tsx';
import { messages } from './from-file.messages.ts';
import { FromFileModel } from './from-file.model.ts';
import { languageNames } from './languages.ts';
import type { LibraryModel } from './library.model.ts';
import { Losses } from './losses.tsx';

const ID = 'survey-file';

/** A survey of another program, as something to begin with. */
export function FromFile({ library }: { library: LibraryModel }) {
  const model = useModel(FromFileModel);
  const error = mistakeIn(model.mistakes.value, ID);
  const handleChange = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file, mended, can be chosen once more.
    currentTarget.value = '';
    void model.choose(files);
  };
  return (
    <section class="card survey-file">
      <h2>{messages.title}</h2>
      <p>{messages.about}</p>
      {model.read.value ? (
        <Read model={model} library={library} />
      ) : (
        <Field id={ID} label={messages.file} hint={messages.fileHint} error={error}>
          <input
            class="field-input"
            id={ID}
            type="file"
            accept=".json,application/json,application/fhir+json"
            aria-describedby={describedBy(ID, messages.fileHint, error)}
            aria-invalid={error ? true : undefined}
            onChange={handleChange}
          />
        </Field>
      )}
      <p class="unseen" role="alert">
        {error}
      </p>
    </section>
  );
}

function Read({ model, library }: { model: FromFileModel; library: LibraryModel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const read = model.read.value;
  if (!read) return null;
  const { definition, losses, key } = read;
  const { languages, questions } = definition;
  const [first = ''] = languages;
  const isBusy = library.isBusy.value;
  return (
    <>
      <h3 tabIndex={-1} ref={heading} dir="auto">
        {messages.read(textIn(definition.title, first, first))}
      </h3>
      <p>{messages.questions(questions.length, languageNames(languages))}</p>
      <p>{losses.length > 0 ? messages.lost(losses.length) : messages.whole}</p>
      <Losses losses={losses} definition={definition} />
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onPress={() => library.copy({ id: key, kind: 'survey', definition })}>
          {isBusy ? messages.using : messages.use}
          <span class="unseen"> {messages.title}</span>
        </Button>
        <Button onPress={model.startAnew}>{messages.another}</Button>
      </div>
    </>
  );
}
