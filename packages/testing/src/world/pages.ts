import { Day, Id, Instant, type Page, parseBody } from '@hearback/contract';
import { Refusal } from './refusal.ts';

/** Where something stands in a list: its moment, or the day it is due, and its id. */
export interface Place {
  at: string;
  id: string;
  /** In a list that has the urgent ones first, whichever end of time comes first. */
  isUrgent?: boolean;
}

export interface Listing<Row> {
  placeOf: (row: Row) => Place;
  /** Which end of time comes first; `due`: what has a day by that day, then what has a moment, the newest first. */
  first: 'oldest' | 'newest' | 'due';
  /** Whether places are days, as some of `due` are. */
  isOfDays?: boolean;
  limit: number;
  cursor: string | undefined;
}

/** One page of rows in order. Throws `invalid` for a cursor that no list gave. */
export function pageOf<Row>(
  rows: readonly Row[],
  { placeOf, first, isOfDays, limit, cursor }: Listing<Row>,
): Page<Row> {
  const isDue = ({ at }: Place) => first === 'due' && isDay(at);
  const direction = (place: Place) => (first === 'oldest' || isDue(place) ? 1 : -1);
  const inOrder = (one: Place, other: Place) =>
    Number(isDue(other)) - Number(isDue(one)) ||
    Number(other.isUrgent ?? false) - Number(one.isUrgent ?? false) ||
    direction(one) * compare(one, other);
  const after = placeAfter(cursor, isOfDays ?? first === 'due');
  const left = rows
    .filter((row) => !after || inOrder(placeOf(row), after) > 0)
    .sort((one, other) => inOrder(placeOf(one), placeOf(other)));
  const items = left.slice(0, limit);
  const last = items.at(-1);
  return last && left.length > limit ? { items, next: cursorAfter(placeOf(last)) } : { items };
}

function compare(one: Place, other: Place): number {
  const [left, right] = [`${one.at} ${one.id}`, `${other.at} ${other.id}`];
  return left === right ? 0 : left < right ? -1 : 1;
}

function cursorAfter({ at, id, isUrgent = false }: Place): string {
  return btoa(`${at} ${id}${isUrgent ? ' urgent' : ''}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function isDay(at: string | undefined): boolean {
  return parseBody(Day, at).ok;
}

function placeAfter(cursor: string | undefined, hasDays: boolean): Place | undefined {
  if (cursor === undefined) return undefined;
  const [at, id, urgent, ...rest] = decoded(cursor).split(' ');
  const isTime = parseBody(Instant, at).ok || (hasDays && isDay(at));
  const isOurs = isTime && parseBody(Id, id).ok && [undefined, 'urgent'].includes(urgent);
  if (at && id && isOurs && rest.length === 0) return { at, id, isUrgent: urgent !== undefined };
  const detail = 'Use the cursor that the last page gave.';
  throw new Refusal('invalid', 'Start the list again without a cursor.', [
    { parameter: 'cursor', code: 'not-a-code', detail },
  ]);
}

function decoded(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
