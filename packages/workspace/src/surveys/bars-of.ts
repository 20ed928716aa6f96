import { type Question, shareOf } from '@hearback/contract/surveys';
import { messages } from './results.messages.ts';
import type { Line } from './results-of.ts';

/** So many different numbers or months have a bar each; more of them are drawn in groups. */
export const BARS_MOST = 20;
/** So many groups at most. */
const GROUPS_MOST = 12;
const MONTHS = 12;

/** The bars of a question: its lines, or groups of them where it has too many to take in. Every line is in the table. */
export function barsOf({ kind }: Question, lines: readonly Line[]): { bars: readonly Line[]; isGrouped: boolean } {
  const isMany = (kind === 'number' || kind === 'month') && lines.length > BARS_MOST;
  if (!isMany) return { bars: lines, isGrouped: false };
  const bars =
    kind === 'month' ? groupsOf(lines, yearOf, yearsInWords) : groupsOf(lines, Number, numbersInWords(lines));
  return { bars, isGrouped: true };
}

type InWords = (from: number, step: number) => string;

/** Groups of equal width on round numbers, from the least to the most, also those with nothing in them. */
function groupsOf(lines: readonly Line[], toNumber: (id: string) => number, inWords: InWords): Line[] {
  const values = lines.map(({ id }) => toNumber(id));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isWhole = values.every(Number.isInteger);
  const step = stepFor(least, most, isWhole);
  const [first, last] = [Math.floor(least / step), Math.floor(most / step)];
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const [place, { count }] of lines.entries()) {
    const group = Math.floor((values[place] ?? 0) / step) - first;
    counts[group] = (counts[group] ?? 0) + count;
  }
  const of = lines[0]?.of ?? 0;
  return counts.map((count, group) => {
    const from = Number(((first + group) * step).toPrecision(12));
    return { id: String(from), words: inWords(from, step), ...shareOf(count, of) };
  });
}

/** The least of 1, 2 or 5 with noughts that makes few enough groups. */
function stepFor(least: number, most: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(Math.max((most - least) / GROUPS_MOST, Number.MIN_VALUE)));
  const groups = (step: number) => Math.floor(most / step) - Math.floor(least / step) + 1;
  const fits = [1, 2, 5, 10, 20, 50].map((times) => times * power).find((step) => groups(step) <= GROUPS_MOST);
  return Math.max(fits ?? most - least, isWhole ? 1 : 0);
}

function numbersInWords(lines: readonly Line[]): InWords {
  const isWhole = lines.every(({ id }) => Number.isInteger(Number(id)));
  const said = (number: number) =>
    Number(number.toPrecision(12)).toLocaleString('en-GB', { maximumFractionDigits: 12 });
  return (from, step) => {
    if (!isWhole) return messages.fromUnder(said(from), said(from + step));
    return step === 1 ? said(from) : messages.fromTo(said(from), said(from + step - 1));
  };
}

/** A month as the year that it is in. */
function yearOf(month: string): number {
  return Math.floor(Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / MONTHS);
}

const yearsInWords: InWords = (from, step) =>
  step === 1 ? String(from) : messages.fromTo(String(from), String(from + step - 1));
