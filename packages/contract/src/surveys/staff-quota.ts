import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { SurveyDraft } from './staff-survey.ts';
import { FEWEST } from './suppression.ts';

/** Whoever sets one limit after the other would learn how many answered, and see one person do so. */
export function staffQuotaErrors({ kind, quota }: Pick<SurveyDraft, 'kind' | 'quota'>): FieldError[] {
  if (kind !== 'staff' || quota === undefined || quota % FEWEST === 0) return [];
  const mend = 'A survey of staff takes 5 answers at most, or 10, 15 and so on, so that nobody sees one person answer.';
  return [fieldError('/quota', 'wrong-kind', mend)];
}
