import { fieldError } from '@hearback/contract';
import { Refusal } from './refusal.ts';

/** Refuses a first day after the last one: between them nothing would ever be found. */
export function mustBeInOrder({ from, to }: { from?: string | undefined; to?: string | undefined }): void {
  if (!from || !to || from <= to) return;
  const { code, detail } = fieldError('', 'wrong-kind', 'The first day is after the last one. Change one of them.');
  throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', [
    { parameter: 'from', code, detail },
  ]);
}
