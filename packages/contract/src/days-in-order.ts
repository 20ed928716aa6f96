import { fieldError } from './field-errors.ts';
import type { FieldError } from './problems.ts';

/** A first day after the last one: between them nothing would ever be found. */
export function turnedDays({ from, to }: { from?: string | undefined; to?: string | undefined }): FieldError[] {
  if (!from || !to || from <= to) return [];
  const { code, detail } = fieldError('', 'wrong-kind', 'The first day is after the last one. Change one of them.');
  return [{ parameter: 'from', code, detail }];
}
