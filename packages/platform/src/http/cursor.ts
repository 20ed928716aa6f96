import { type Day, Id, Instant, parseBody } from '@hearback/contract';
import { Refusal } from './refusal.ts';

/** Where a list in order of time stands: the moment, or the day, and id of the last row shown. */
export interface Place {
  at: string;
  id: string;
  /** In a list that has the urgent ones first: whether it was one of them. */
  isUrgent?: boolean;
}

/** What a list is in order of. */
type Time = typeof Instant | typeof Day;

/** A place as an opaque cursor. */
export function cursorAfter({ at, id, isUrgent = false }: Place): string {
  return Buffer.from(`${at} ${id}${isUrgent ? ' urgent' : ''}`).toString('base64url');
}

/** The place in a cursor; `undefined` for one that was not made here. */
function placeIn(cursor: string, times: readonly Time[]): Place | undefined {
  const [at, id, urgent, ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ');
  // What is in it goes to the database: PostgreSQL refuses a NUL with an error of its own.
  const isOurs =
    times.some((time) => parseBody(time, at).ok) && parseBody(Id, id).ok && [undefined, 'urgent'].includes(urgent);
  return at && id && isOurs && rest.length === 0 ? { at, id, isUrgent: urgent !== undefined } : undefined;
}

/** Where to go on from; `undefined` for the start. Throws `invalid` for a cursor that no list of such times gave. */
export function placeAfter(cursor: string | undefined, times: readonly Time[] = [Instant]): Place | undefined {
  if (cursor === undefined) return undefined;
  const place = placeIn(cursor, times);
  if (place) return place;
  const errors = [
    { parameter: 'cursor', code: 'not-a-code' as const, detail: 'Use the cursor that the last page gave.' },
  ];
  throw new Refusal('invalid', 'Start the list again without a cursor.', errors);
}
