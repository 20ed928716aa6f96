import { readingOf } from './reading.ts';

/** What most people read with ease. */
const AGE_AIMED_AT = 11;

/** How hard a question is to read, with what would make it easier; nothing for a few words. */
export function readingHint(text: string): string | undefined {
  const reading = readingOf(text);
  if (!reading) return undefined;
  if (reading.age <= AGE_AIMED_AT) return `Reading age about ${reading.age}.`;
  const [word] = reading.hard;
  const mend = word ? `A shorter word for “${word}” helps.` : 'Two shorter sentences help.';
  return `Reading age about ${reading.age}. Aim for ${AGE_AIMED_AT} or below. ${mend}`;
}
