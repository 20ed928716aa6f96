import { turnedDays } from '@hearback/contract';
import { Refusal } from './refusal.ts';

/** Refuses a first day after the last one. Throws `invalid`. */
export function mustBeInOrder(days: Parameters<typeof turnedDays>[0]): void {
  const errors = turnedDays(days);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
}
