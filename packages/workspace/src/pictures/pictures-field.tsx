import { PICTURE_TYPES } from '@hearback/contract';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { FieldMistake } from '../parts/field/field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { messages } from './pictures.messages.ts';
import { altField, type PictureEntry, type PicturesModel } from './pictures.model.ts';
import './pictures.css';

interface PicturesFieldProps {
  id: string;
  pictures: InstanceType<typeof PicturesModel>;
  mistakes: readonly Mistake[];
}

/** Pictures to show what changed: chosen, sent, described, taken out and put back. */
export function PicturesField({ id, pictures, mistakes }: PicturesFieldProps) {
  const handleFiles = (input: HTMLInputElement) => {
    void pictures.add([...(input.files ?? [])]);
    // The same file may be chosen once more.
    input.value = '';
  };
  return (
    <fieldset class="field pictures" aria-describedby={`${id}-hint`}>
      <legend class="field-label">{messages.legend}</legend>
      <p class="field-hint" id={`${id}-hint`}>
        {messages.hint}
      </p>
      <ul class="pictures-list">
        {pictures.entries.value.map((entry) => (
          <li key={entry.id} class="picture">
            <Entry entry={entry} pictures={pictures} mistakes={mistakes} />
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {pictures.said.value}
      </p>
      {pictures.room.value > 0 ? (
        <label class="button button-plain pictures-choose">
          {messages.choose}
          <input
            type="file"
            id={id}
            class="unseen"
            multiple
            accept={PICTURE_TYPES.join(',')}
            onChange={(event) => handleFiles(event.currentTarget)}
          />
        </label>
      ) : (
        <p>{messages.full}</p>
      )}
    </fieldset>
  );
}

type EntryProps = Omit<PicturesFieldProps, 'id'> & { entry: PictureEntry };

function Entry({ entry, pictures, mistakes }: EntryProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isTakenOut = entry.isTakenOut.value;
  const wasTakenOut = useRef(isTakenOut);
  useEffect(() => {
    // What was pressed is gone: the focus goes to what undoes it.
    if (wasTakenOut.current !== isTakenOut) button.current?.focus();
    wasTakenOut.current = isTakenOut;
  }, [isTakenOut]);
  if (isTakenOut) {
    return (
      <p class="picture-out">
        {messages.takenOut}{' '}
        <Button buttonRef={button} onPress={() => pictures.putBack(entry)}>
          {messages.putBack} <span class="unseen">{entry.alt.value || entry.name}</span>
        </Button>
      </p>
    );
  }
  const standing = entry.standing.value;
  const isFailed = standing.name === 'failed';
  const alt = altField(entry.id);
  return (
    <>
      <Preview entry={entry} />
      {isFailed ? (
        <FieldMistake id={alt} error={standing.text} />
      ) : (
        <TextField
          id={alt}
          label={messages.alt}
          hint={messages.altHint}
          value={entry.alt}
          error={mistakeIn(mistakes, alt)}
        />
      )}
      <div class="buttons">
        {isFailed && entry.file && <Button onPress={() => pictures.retry(entry)}>{messages.retry}</Button>}
        <Button buttonRef={button} onPress={() => pictures.takeOut(entry)}>
          {messages.takeOut} <span class="unseen">{entry.alt.value || entry.name}</span>
        </Button>
      </div>
    </>
  );
}

function Preview({ entry: { standing, alt, name } }: { entry: PictureEntry }) {
  const now = standing.value;
  if (now.name === 'there') {
    return now.src ? (
      <img class="picture-shown" src={now.src} alt={alt.value} />
    ) : (
      <p class="quiet">{messages.loading}</p>
    );
  }
  if (now.name === 'failed') return <p class="picture-name">{name}</p>;
  return (
    <div class="picture-sending">
      <span>{messages.sendingName(name)}</span>
      <progress max={1} value={now.part} aria-label={messages.sendingName(name)} />
    </div>
  );
}
