import type { PersonalDataFinding } from '@hearback/contract/personal-data';
import { personalData } from '@hearback/contract/words/personal-data-en';
import { messages } from './edit.messages.ts';

interface FoundInFieldProps {
  text: string;
  found: readonly PersonalDataFinding[];
}

/** What a rule found in what is being typed, where a mark cannot stand in the words themselves. */
export function FoundInField({ text, found }: FoundInFieldProps) {
  const words = found.map(({ kind, start, end }) => ({ kind, word: text.slice(start, end) }));
  const each = new Map(words.map((one) => [`${one.kind} ${one.word}`, one]));
  return (
    // Always there, so that a screen reader speaks what comes into it.
    <p class="edit-found" role="status">
      {each.size > 0 && messages.found}
      {[...each].map(([key, { kind, word }]) => (
        <span key={key}>
          {' '}
          <mark dir="auto">{word}</mark> {messages.foundAs(personalData[kind])}
        </span>
      ))}
    </p>
  );
}
