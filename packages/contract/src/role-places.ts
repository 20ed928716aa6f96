import { fieldError } from './field-errors.ts';
import type { RoleDraft } from './people.ts';
import type { FieldError } from './problems.ts';

/** What is wrong with where a role is to be held, whoever gives it; `undefined` where nothing is. */
export function wrongPlace({ role, organisation, group }: RoleDraft): FieldError | undefined {
  if (organisation && role === 'operator') {
    return fieldError('/organisation', 'wrong-kind', 'Leave this out: an operator is one everywhere.');
  }
  if (organisation && role === 'group-analyst') {
    return fieldError('/organisation', 'wrong-kind', 'Leave this out: a group analyst is one of a group.');
  }
  if (group && role !== 'group-analyst') {
    return fieldError('/group', 'wrong-kind', 'Leave this out: only a group analyst is one of a group.');
  }
  return undefined;
}

/** That a group is not known. */
export function unknownGroup(): FieldError {
  return fieldError('/group', 'not-an-option', 'Check the short name of the group: we do not know this one.');
}
