import type { StaffSurvey } from '@hearback/contract';
import { type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { useModel } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { languageName } from './languages.ts';
import { Picked } from './picked.tsx';
import { messages } from './preview.messages.ts';
import { PreviewModel } from './preview.model.ts';
import { TypedField } from './typed-field.tsx';
import './preview.css';

interface PreviewProps {
  survey: StaffSurvey;
  /** What it asks as it is being changed. */
  definition: SurveyDefinition;
}

/** A survey as whoever answers it sees it, to be tried: nothing of it is sent or kept. */
export function Preview({ survey, definition }: PreviewProps) {
  const model = useModel(() => new PreviewModel(survey, definition));
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the page is painted: a frame that is quick says that it is ready once, and would not be heard.
  useLayoutEffect(() => {
    const hear = (event: MessageEvent) => model.hear(frame.current, event);
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [model]);
  const { title, languages, hidden = [] } = definition;
  const [first = ''] = languages;
  return (
    <section class="preview">
      <p class="quiet page-lead">{messages.lead(survey.kind === 'staff')}</p>
      <div class="preview-settings">
        {languages.length > 1 && (
          <Picked
            id="preview-language"
            label={messages.language}
            value={model.language.value}
            options={languages.map((one) => [one, languageName(one)])}
            onPick={(one) => (model.language.value = one)}
          />
        )}
        <Widths model={model} />
        <Button onPress={() => model.again(frame.current)}>{messages.again}</Button>
      </div>
      {hidden.length > 0 && <Given model={model} names={hidden} />}
      <p class="preview-said" role="status">
        {model.said}
      </p>
      <iframe
        // Another one, as a new address in the same one would be a step back in the browser's history.
        key={model.language.value}
        ref={frame}
        class={`preview-frame preview-${model.width.value}`}
        title={messages.frame(textIn(title, first, first))}
        src={`/frame/test-run?lang=${model.language.value}`}
        sandbox="allow-scripts allow-forms"
        style={{ blockSize: `${model.height.value}px` }}
      />
    </section>
  );
}

function Widths({ model }: { model: PreviewModel }) {
  return (
    <div class="preview-widths">
      <Choices
        id="preview-width"
        legend={messages.width}
        options={[
          { value: 'phone', label: messages.phone },
          { value: 'computer', label: messages.computer },
        ]}
        value={model.width}
      />
    </div>
  );
}

function Given({ model, names }: { model: PreviewModel; names: readonly string[] }) {
  return (
    <details>
      <summary>{messages.given}</summary>
      <p class="quiet">{messages.givenHint}</p>
      <div class="question-pair">
        {names.map((name) => (
          <TypedField
            key={name}
            id={`given-${name}`}
            label={name}
            text={model.given.value[name] ?? ''}
            onType={(value) => model.give(name, value)}
          />
        ))}
      </div>
    </details>
  );
}
