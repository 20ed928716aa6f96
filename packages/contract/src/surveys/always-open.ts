import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { SurveyDraft } from './staff-survey.ts';

const said = {
  quota:
    'Anyone may answer the Friends and Family Test at any time, so it takes any number of answers. Leave this out.',
  closesOn: 'Anyone may answer the Friends and Family Test at any time, so it has no last day. Leave this out.',
};

/** What would keep patients from answering the Friends and Family Test at any time, each at its field. */
export function alwaysOpenErrors({ kind, ...limits }: Pick<SurveyDraft, 'kind' | 'quota' | 'closesOn'>): FieldError[] {
  if (kind !== 'friends-and-family') return [];
  const set = (['quota', 'closesOn'] as const).filter((name) => limits[name] !== undefined);
  return set.map((name) => fieldError(`/${name}`, 'wrong-kind', said[name]));
}
