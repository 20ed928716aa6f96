import type { QuestionResults } from '@hearback/contract';
import { type Option, type Question, type Share, shareOf, textIn } from '@hearback/contract/surveys';
import { monthInWords } from '../time/words.ts';
import { messages } from './results.messages.ts';

/** One line of a chart and its table. */
export interface Line extends Share {
  id: string;
  words: string;
}

/** What was counted of one answer after the other, in the order of the question; of those who answered. */
export function linesOf(question: Question, results: QuestionResults, first: string): Line[] {
  const named = answersOf(question, results, first);
  return named.map(({ id, words }) => ({ id, words, ...shareOf(results.counts[id] ?? 0, results.answered) }));
}

/**
 * Only those lines that were there when one looked, and how many answers since have none: where a line came in between, all
 * below would move away from who reads it.
 */
export function standing(lines: readonly Line[], looked: readonly Line[]): { lines: Line[]; held: number } {
  const ids = new Set(looked.map(({ id }) => id));
  const isNew = ({ id }: Line) => !ids.has(id);
  return {
    lines: lines.filter((line) => !isNew(line)),
    held: lines.filter(isNew).reduce((sum, { count }) => sum + count, 0),
  };
}

type Named = Pick<Line, 'id' | 'words'>;

function answersOf(question: Question, { counts }: QuestionResults, first: string): Named[] {
  if (question.kind === 'consent') return [named('yes', messages.yes), named('no', messages.no)];
  if (question.kind === 'scale') return stepsOf(question, counts);
  if (question.kind === 'number') return numbersIn(counts).map((number) => named(String(number)));
  if (question.kind === 'month') return monthsIn(counts).map((month) => named(month, monthInWords(month)));
  if (!('options' in question)) return [];
  const own = question.options.map((option) => named(option.id, textIn(option.text, first, first)));
  const isOther = ('hasOther' in question && question.hasOther) || counts.other !== undefined;
  return withGone(isOther ? [...own, named('other', messages.other)] : own, Object.keys(counts), messages.gone);
}

/**
 * With what an earlier version had and the question has no more, as it was answered: its words are not at hand, and its answers
 * count all the same.
 */
function withGone(own: readonly Named[], answered: readonly string[], inWords: (number?: number) => string): Named[] {
  const ids = new Set(own.map(({ id }) => id));
  const gone = [...new Set(answered)].filter((id) => !ids.has(id)).sort();
  return [...own, ...gone.map((id, at) => named(id, gone.length === 1 ? inWords() : inWords(at + 1)))];
}

const named = (id: string, words = id): Named => ({ id, words });

/** The steps there are, and those that an earlier version had and somebody chose. */
function stepsOf({ from, to }: { from: number; to: number }, counts: QuestionResults['counts']): Named[] {
  const now = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const all = new Set([...now, ...numbersIn(counts)]);
  return [...all].sort((one, other) => one - other).map((step) => named(String(step)));
}

function numbersIn(counts: QuestionResults['counts']): number[] {
  return Object.keys(counts)
    .map(Number)
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
}

/** The months that were given, the earliest first. */
function monthsIn(counts: QuestionResults['counts']): string[] {
  return Object.keys(counts)
    .filter((name) => /^\d{4}-\d{2}$/.test(name))
    .sort();
}

/** The average of numbers that were answered; nothing where none was. */
export function meanOf({ counts }: Pick<QuestionResults, 'counts'>): number | undefined {
  const numbers = numbersIn(counts);
  const times = (number: number) => counts[String(number)] ?? 0;
  const count = numbers.reduce((sum, number) => sum + times(number), 0);
  return count === 0 ? undefined : numbers.reduce((sum, number) => sum + number * times(number), 0) / count;
}

/** One row of a question whose answers have rows: a matrix's row, or an option that was given a place. */
export interface CrossRow {
  id: string;
  words: string;
  cells: Share[];
  /** The average place of an option. */
  mean?: number | undefined;
}

/** The heads and rows of a matrix or a ranking; nothing for other kinds. */
export function crossOf(question: Question, { counts }: QuestionResults, first: string) {
  if (question.kind !== 'matrix' && question.kind !== 'ranking') return undefined;
  const isRanking = question.kind === 'ranking';
  const inWords = (options: readonly Option[]) => options.map(({ id, text }) => named(id, textIn(text, first, first)));
  const answered = (part: 0 | 1) => Object.keys(counts).map((name) => name.split(':')[part] ?? '');
  const columns = isRanking
    ? placesOf(question.options.length, answered(1))
    : withGone(inWords(question.columns), answered(1), messages.gone);
  const rows = isRanking
    ? withGone(inWords(question.options), answered(0), messages.gone)
    : withGone(inWords(question.rows), answered(0), messages.goneRow);
  const ids = columns.map(({ id }) => id);
  return {
    ids,
    columns: columns.map(({ words }) => words),
    rows: rows.map((row) => crossRow(row, { ids, counts, isRanking })),
  };
}

/** The places there are, and those that an earlier version had with more options. */
function placesOf(options: number, answered: readonly string[]): Named[] {
  const last = Math.max(options, ...answered.map(Number));
  return Array.from({ length: last }, (_, at) => named(String(at + 1), messages.place(at + 1)));
}

interface CrossIn extends Pick<QuestionResults, 'counts'> {
  ids: readonly string[];
  isRanking: boolean;
}

function crossRow({ id, words }: Named, { ids, counts, isRanking }: CrossIn): CrossRow {
  const own = ids.map((column) => counts[`${id}:${column}`] ?? 0);
  const of = own.reduce((sum, count) => sum + count, 0);
  const cells = own.map((count) => shareOf(count, of));
  return { id, words, cells, ...(isRanking && { mean: meanPlace(cells) }) };
}

function meanPlace(cells: readonly Share[]): number | undefined {
  const of = cells.reduce((sum, { count }) => sum + count, 0);
  return of === 0 ? undefined : cells.reduce((sum, { count }, place) => sum + count * (place + 1), 0) / of;
}
