import type { ComplaintSoFar } from '@hearback/contract/complaints';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import { usePorts } from '../ports/ports.ts';
import { saveBase64 } from '../ports/save-file.ts';
import { messages } from './complaints.messages.ts';
import type { ComplaintModel } from './complaints.model.ts';

interface LetterProps {
  /** The complaint's id. */
  id: string;
  soFar: ComplaintSoFar;
  model: ComplaintModel;
}

/** The answer: as it is drafted, signed, or was sent last. */
export function Letter({ id, soFar: { draft, signed, responses, respondedOn }, model }: LetterProps) {
  const sent = respondedOn === undefined ? undefined : responses.at(-1);
  const hash = sent?.letter ?? signed?.letter ?? draft?.letter ?? responses.at(-1)?.letter;
  if (!hash) return null;
  const last = responses.at(-1);
  const standing = sent ?? (signed || draft ? undefined : last);
  const { value: letter } = model.letter;
  const words = standing
    ? messages.letters.sent(standing.on)
    : signed
      ? messages.letters.signed
      : messages.letters.draft;
  return (
    <section>
      <h2>{messages.letter}</h2>
      <p class="quiet">{words}</p>
      <ErrorSummary mistakes={model.trouble.value} />
      {letter?.letter === hash ? (
        <div class="complaint-letter as-written" dir="auto">
          {letter.text}
        </div>
      ) : (
        <div class="buttons">
          <Button onPress={() => model.readLetter(hash)}>{messages.readLetter}</Button>
        </div>
      )}
      {(sent ?? signed)?.letter === hash && <SavePdf key={hash} complaint={id} letter={hash} />}
    </section>
  );
}

/** It as it was signed, as a file to print, to post or to send on. */
function SavePdf({ complaint, letter }: { complaint: string; letter: string }) {
  const { api } = usePorts();
  const trouble = useSignal('');
  const isBusy = useSignal(false);
  const { pdf: words } = messages;
  const handleSave = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    const got = await attempt(() => api.complaints.letter({ complaint, letter }));
    isBusy.value = false;
    const pdf = got.ok ? got.value.pdf : undefined;
    if (pdf) saveBase64(words.file(letter.slice(0, 8)), pdf, 'application/pdf');
    trouble.value = pdf ? '' : got.ok ? words.none : failureInWords(got.failure);
  };
  return (
    <div class="buttons">
      <Button isBusy={isBusy.value} onPress={handleSave}>
        {isBusy.value ? words.saving : words.save}
      </Button>
      <p role="status">{trouble.value}</p>
    </div>
  );
}
