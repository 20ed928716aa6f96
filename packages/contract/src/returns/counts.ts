import { countOn } from '../clocks/counted-days.ts';
import type { Method } from '../surveys/kinds.ts';
import type { ReturnCounts } from './monthly-return.ts';
import { returnRules } from './rules.ts';

type Answer = keyof ReturnCounts['answers'];

/** The answers of the return in their order. */
export const returnAnswers: readonly Answer[] = ['very-good', 'good', 'neither', 'poor', 'very-poor', 'dont-know'];

/** The collection methods of the return in its order. */
export const returnMethods = Object.keys(returnRules.methods.names) as readonly Method[];

/** How often an answer was given by a method. */
export interface ReturnTally {
  answer: string;
  method: Method;
  count: number;
}

/** A month's figures from what was counted. What is none of the six answers is left out. */
export function returnCounts(tallies: readonly ReturnTally[]): ReturnCounts {
  const known = tallies.filter(({ answer }) => returnAnswers.includes(answer as Answer));
  const sum = (is: (tally: ReturnTally) => boolean) => known.filter(is).reduce((total, { count }) => total + count, 0);
  return {
    responses: sum(() => true),
    answers: each(returnAnswers, (answer) => sum((tally) => tally.answer === answer)),
    methods: each(returnMethods, (method) => sum((tally) => tally.method === method)),
  };
}

function each<Name extends string>(names: readonly Name[], value: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>;
}

/** One figure that is another one now. */
export interface Changed {
  of: 'answers' | 'methods';
  name: string;
  from: number;
  to: number;
}

/** What is different since figures were taken; nothing where they are the same. */
export function changedSince(taken: ReturnCounts, now: ReturnCounts): Changed[] {
  const differing = (of: 'answers' | 'methods', names: readonly string[]) =>
    names.flatMap((name): Changed[] => {
      const [from = 0, to = 0] = [taken, now].map((counts) => (counts[of] as Record<string, number>)[name]);
      return from === to ? [] : [{ of, name, from, to }];
    });
  return [...differing('answers', returnAnswers), ...differing('methods', returnMethods)];
}

/** The month after one; by 0 or below, that many before it. */
export function monthAfter(month: string, by = 1): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + number - 1 + by;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The last day on which a practice's return of a month is in time. */
export function returnDue(month: string): string {
  const dayBefore = new Date(Date.parse(`${monthAfter(month)}-01`) - 86_400_000).toISOString().slice(0, 10);
  return countOn(dayBefore, returnRules.due.workingDay, 'working');
}

/** The months from `first` to `until`, the latest first, at most so many; and the one to go on with. */
export function monthsBack(first: string, until: string, most: number): { months: string[]; earlier?: string } {
  const all = Array.from({ length: most }, (_, back) => monthAfter(until, -back));
  const months = all.filter((month) => month >= first);
  const next = monthAfter(until, -most);
  return { months, ...(next >= first && { earlier: next }) };
}
