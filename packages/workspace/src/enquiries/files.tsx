import { type EnquiryFile, FILE_TYPES, FILES_A_MESSAGE } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { FieldMistake } from '../parts/field/field.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import { usePorts } from '../ports/ports.ts';
import { saveBase64 } from '../ports/save-file.ts';
import { files as messages } from './files.messages.ts';
import { FILES_FIELD, type FileEntry, type FilesModel } from './files.model.ts';
import '../pictures/pictures.css';

interface FilesFieldProps {
  files: FilesModel;
  mistakes: readonly Mistake[];
}

/** Files to go with a message. */
export function FilesField({ files, mistakes }: FilesFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const handleFiles = (chooser: HTMLInputElement) => {
    void files.add([...(chooser.files ?? [])]);
    // The same file may be chosen once more.
    chooser.value = '';
  };
  const handleTakeOut = (entry: FileEntry) => {
    files.takeOut(entry);
    // What was pressed is gone with its file.
    requestAnimationFrame(() => input.current?.focus());
  };
  const error = mistakeIn(mistakes, FILES_FIELD);
  const { value: entries } = files.entries;
  return (
    <fieldset class="field pictures" aria-describedby={`${FILES_FIELD}-hint`}>
      <legend class="field-label">{messages.legend}</legend>
      <p class="field-hint" id={`${FILES_FIELD}-hint`}>
        {messages.hint}
      </p>
      {error && <FieldMistake id={FILES_FIELD} error={error} />}
      <ul class="pictures-list">
        {entries.map((entry) => (
          <li key={entry.id} class="picture">
            <Entry entry={entry} onRetry={() => files.retry(entry)} onTakeOut={() => handleTakeOut(entry)} />
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {files.said.value}
      </p>
      {entries.length < FILES_A_MESSAGE ? (
        <label class="button button-plain pictures-choose">
          {messages.choose}
          <input
            type="file"
            id={FILES_FIELD}
            class="unseen"
            multiple
            accept={FILE_TYPES.join(',')}
            ref={input}
            onChange={(event) => handleFiles(event.currentTarget)}
          />
        </label>
      ) : (
        <p>{messages.full}</p>
      )}
    </fieldset>
  );
}

interface EntryProps {
  entry: FileEntry;
  onRetry: () => void;
  onTakeOut: () => void;
}

function Entry({ entry: { id, name, standing, file }, onRetry, onTakeOut }: EntryProps) {
  const now = standing.value;
  return (
    <>
      {now.name === 'sending' ? (
        <div class="picture-sending">
          <span>{messages.sendingName(name.value)}</span>
          <progress max={1} value={now.part} aria-label={messages.sendingName(name.value)} />
        </div>
      ) : (
        <p class="picture-name">
          <bdi>{name.value}</bdi>
        </p>
      )}
      {now.name === 'failed' && <FieldMistake id={`file-${id}`} error={now.text} />}
      <div class="buttons">
        {now.name === 'failed' && file && <Button onPress={onRetry}>{messages.retry}</Button>}
        <Button onPress={onTakeOut}>
          {messages.takeOut} <span class="unseen">{name.value}</span>
        </Button>
      </div>
    </>
  );
}

const KB = 1000;
const amount = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilobyte' });

/** The files of a message, to be saved: nothing of them is opened here. */
export function MessageFiles({ enquiry, files }: { enquiry: string; files: readonly EnquiryFile[] }) {
  return (
    <ul class="enquiry-files" aria-label={messages.brought}>
      {files.map((file) => (
        <li key={file.id}>
          <MessageFile enquiry={enquiry} file={file} />
        </li>
      ))}
    </ul>
  );
}

function MessageFile({ enquiry, file: { id, name, kind, size } }: { enquiry: string; file: EnquiryFile }) {
  const { api } = usePorts();
  const trouble = useSignal('');
  const isBusy = useSignal(false);
  const handleSave = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    const got = await attempt(() => api.enquiries.file({ enquiry, id }));
    isBusy.value = false;
    trouble.value = got.ok ? '' : failureInWords(got.failure);
    if (got.ok) saveBase64(name, got.value.data, kind === 'pdf' ? 'application/pdf' : 'image/webp');
  };
  return (
    <>
      <Button isBusy={isBusy.value} onPress={handleSave}>
        {isBusy.value ? messages.saving : messages.save(name)}
      </Button>{' '}
      <span class="quiet">
        {kind === 'pdf' ? 'PDF' : messages.picture}, {amount.format(Math.max(1, Math.round(size / KB)))}
      </span>
      <p role="status">{trouble.value}</p>
    </>
  );
}
