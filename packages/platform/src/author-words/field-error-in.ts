import type { FieldError } from '@hearback/contract';
import type { AuthorWords } from './words-in.ts';

/** What is wrong with a field, in the words of the page. `required` is what to say of one that has nothing in it. */
export function fieldErrorIn<Wrong extends Pick<FieldError, 'code' | 'detail'>>(
  error: Wrong,
  { field }: AuthorWords,
  required = field.missing,
): Wrong {
  const details: Partial<Record<FieldError['code'], string>> = { required, 'too-long': field.tooLong };
  return { ...error, detail: details[error.code] ?? error.detail };
}
