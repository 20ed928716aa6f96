import { fieldError } from '../field-errors.ts';
import type { FieldError, FieldErrorCode } from '../problems.ts';
import type { SurveyResponse } from './response.ts';
import { isAnythingSaid, partialTroubles, type ResponseTrouble, responseTroubles } from './response-trouble.ts';
import type { SurveyDefinition } from './survey.ts';

const said: Record<ResponseTrouble['trouble'], readonly [code: FieldErrorCode, detail?: string]> = {
  required: ['required', 'Answer this question.'],
  'not-asked': ['not-an-option', 'This question is not asked after these answers. Leave its answer out.'],
  'wrong-kind': ['wrong-kind', 'This is not the kind of answer that this question takes.'],
  'not-an-option': ['not-an-option', 'Choose one of the answers of this question.'],
  'too-few': ['required', 'Choose more.'],
  'too-many': ['too-many', 'Choose fewer.'],
  'stands-alone': ['too-many', 'Choose this answer alone, or the others without it.'],
  'too-long': ['too-long', 'Make this shorter.'],
  'too-low': ['wrong-kind', 'Enter a higher number.'],
  'too-high': ['wrong-kind', 'Enter a lower number.'],
  'not-whole': ['wrong-kind', 'Enter a whole number.'],
  'too-early': ['wrong-kind', 'Choose a later month.'],
  'too-late': ['wrong-kind', 'Choose an earlier month.'],
};

/** What is wrong with a response, each at its question. */
export function responseErrors(troubles: readonly ResponseTrouble[]): FieldError[] {
  return troubles.map(({ question, trouble }) => fieldError(`/answers/${question}`, ...said[trouble]));
}

/** What is wrong with a response to a survey as it is sent, whole or in part. */
export function sentErrors(
  survey: SurveyDefinition,
  { answers, given, isPartial }: Pick<SurveyResponse, 'answers' | 'given' | 'isPartial'>,
): FieldError[] {
  if (!isPartial) return responseErrors(responseTroubles(survey, answers, given));
  if (isAnythingSaid(answers)) return responseErrors(partialTroubles(survey, answers, given));
  return [fieldError('/answers', 'required', 'Answer one question at least. Nothing was answered yet.')];
}
