import { type EnquiryFile, FILE_TYPES } from '@hearback/contract';
import { fileWordsIn } from '../enquiry-words/file-words.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { Hints } from './form-parts.tsx';

/** Files to go with a message. */
export function FilesField({ language, error }: { language: string; error: string | undefined }) {
  const words = fileWordsIn(language);
  const { survey, problem } = wordsIn(language);
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label class="question" for="files">
        {words.question} <span class="optional">{survey.optional}</span>
      </label>
      <Hints name="files" hint={words.hint} error={error} around={{ optional: survey.optional, error: problem('') }} />
      <input
        id="files"
        name="files"
        type="file"
        multiple
        accept={FILE_TYPES.join(',')}
        aria-describedby={error ? 'files-hint files-error' : 'files-hint'}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}

const KB = 1000;

/** The files of a message, to be saved. */
export function MessageFiles({
  files,
  token,
  language,
}: {
  files: readonly EnquiryFile[];
  token: string;
  language: string;
}) {
  const words = fileWordsIn(language);
  const amount = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' });
  return (
    <ul aria-label={words.files}>
      {files.map(({ id, name, kind, size }) => (
        <li key={id}>
          <a href={`/a/${token}/files/${id}`} download={name}>
            <bdi>{name}</bdi>
          </a>{' '}
          <span class="meta">
            ({kind === 'pdf' ? 'PDF' : words.picture}, {amount.format(Math.max(1, Math.round(size / KB)))})
          </span>
        </li>
      ))}
    </ul>
  );
}
