import type { ComplaintSoFar } from '@hearback/contract/complaints';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { messages } from './complaints.messages.ts';
import type { ComplaintModel } from './complaints.model.ts';

interface LetterProps {
  soFar: ComplaintSoFar;
  model: ComplaintModel;
}

/** The answer: as it is drafted, signed, or was sent last. */
export function Letter({ soFar: { draft, signed, responses, respondedOn }, model }: LetterProps) {
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
    </section>
  );
}
