import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { Method } from './kinds.ts';
import { LONGEST_PAPER_DAYS } from './papers.ts';

/** Why nobody types in what a colleague answered: they would read it, and know the hand. */
export const notByColleagues = 'What staff answer reaches us only from them: nobody types it in for them.';

/** What is wrong with the day that is written on a paper, on a day in Europe/London. */
export function paperDayErrors(writtenOn: string, today: string): FieldError[] {
  if (writtenOn > today) return [fieldError('/writtenOn', 'in-the-future', 'Choose a day that is not in the future.')];
  const days = (Date.parse(today) - Date.parse(writtenOn)) / 86_400_000;
  if (days <= LONGEST_PAPER_DAYS) return [];
  return [fieldError('/writtenOn', 'too-long-ago', 'Choose a day of the last year.')];
}

/** What is wrong with the method of a response that anyone sends: only staff say that it was on paper. */
export function sentMethodErrors(method: Method): FieldError[] {
  if (method !== 'handwritten') return [];
  const mend = 'Choose how this was sent. Answers on paper are typed in by staff, in the workspace.';
  return [fieldError('/method', 'not-an-option', mend)];
}
