import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { Answers } from './answers.ts';
import type { Method } from './kinds.ts';
import { LONGEST_PAPER_DAYS } from './papers.ts';
import { responseErrors } from './response-errors.ts';
import { isAnythingSaid, paperTroubles } from './response-trouble.ts';
import type { SurveyDefinition } from './survey.ts';

/** Why nobody types in what a colleague answered: they would read it, and know the hand. */
export const notByColleagues = 'What staff answer reaches us only from them: nobody types it in for them.';

/** What is wrong with the day that is written on a paper, on a day in Europe/London. */
export function paperDayErrors(writtenOn: string, today: string): FieldError[] {
  if (writtenOn > today) return [fieldError('/writtenOn', 'in-the-future', 'Choose a day that is not in the future.')];
  const days = (Date.parse(today) - Date.parse(writtenOn)) / 86_400_000;
  if (days <= LONGEST_PAPER_DAYS) return [];
  return [fieldError('/writtenOn', 'too-long-ago', 'Choose a day of the last year.')];
}

/** What is wrong with the answers on a paper, each at its question. */
export function paperErrors(survey: SurveyDefinition, answers: Answers): FieldError[] {
  if (isAnythingOnPaper(answers)) return responseErrors(paperTroubles(survey, answers));
  return [fieldError('/answers', 'required', 'Type in one answer at least. Nothing on this paper was answered yet.')];
}

/** Whether anything was answered. A box that nobody ticked was left empty. */
export function isAnythingOnPaper(answers: Answers): boolean {
  return isAnythingSaid(Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== false)));
}

/** What is wrong with the method of a response that anyone sends: only staff say that it was on paper. */
export function sentMethodErrors(method: Method): FieldError[] {
  if (method !== 'handwritten') return [];
  const mend = 'Choose how this was sent. Answers on paper are typed in by staff, in the workspace.';
  return [fieldError('/method', 'not-an-option', mend)];
}
