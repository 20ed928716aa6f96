import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import { LONGEST_PAPER_DAYS } from './papers.ts';

/** What is wrong with the day that is written on a paper, on a day in Europe/London. */
export function paperDayErrors(writtenOn: string, today: string): FieldError[] {
  if (writtenOn > today) return [fieldError('/writtenOn', 'in-the-future', 'Choose a day that is not in the future.')];
  const days = (Date.parse(today) - Date.parse(writtenOn)) / 86_400_000;
  if (days <= LONGEST_PAPER_DAYS) return [];
  return [fieldError('/writtenOn', 'too-long-ago', 'Choose a day of the last year.')];
}
