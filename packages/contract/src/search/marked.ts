import { standsIn, type Wanted } from './wanted.ts';
import { type Word, wordsIn } from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface MarkedPiece {
  text: string;
  isMatch?: boolean | undefined;
}

interface Span {
  start: number;
  end: number;
}

const BEFORE = 60;
const LENGTH = 240;

/** A whole text with what is wanted marked. */
export function markedText(text: string, wanted: readonly Wanted[]): MarkedPiece[] {
  return piecesOf(text, spansIn(wordsIn(text), wanted), { start: 0, end: text.length });
}

/** The part of some texts that shows most of what is wanted, marked; the beginning of the first where none does. */
export function snippetOf(texts: readonly string[], wanted: readonly Wanted[]): MarkedPiece[] {
  const [first = '', ...others] = texts;
  const best = [first, ...others]
    .map((text) => windowIn(text, wanted))
    .reduce((one, other) => (other.kinds > one.kinds ? other : one));
  return piecesOf(best.text, best.spans, best.window);
}

interface Window {
  text: string;
  spans: Span[];
  window: Span;
  /** How many of the things wanted it shows. */
  kinds: number;
}

function windowIn(text: string, wanted: readonly Wanted[]): Window {
  const words = wordsIn(text);
  const spans = spansIn(words, wanted);
  const places = wanted.map((one) => standsIn(words, one));
  const kindsFrom = (from: number) => places.filter((list) => list.some((span) => isWithin(span, from))).length;
  let [at, kinds] = [0, kindsFrom(0)];
  for (const { start } of spans) {
    const shown = kindsFrom(start);
    if (shown > kinds || (kinds === 0 && shown > 0)) [at, kinds] = [start, shown];
  }
  return { text, spans, window: cut(text, words, at), kinds };
}

function isWithin({ start, end }: Span, from: number): boolean {
  return start >= from && end <= from + LENGTH - BEFORE;
}

/** Begins and ends between words. */
function cut(text: string, words: readonly Word[], at: number): Span {
  const from = at - BEFORE;
  const start = from <= 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? 0);
  const end = start + LENGTH;
  if (end >= text.length) return { start, end: text.length };
  const last = words.findLast((word) => word.end <= end && word.start > start);
  return { start, end: last?.end ?? end };
}

/** Where anything wanted stands, in order, none over another. */
function spansIn(words: readonly Word[], wanted: readonly Wanted[]): Span[] {
  const all = wanted
    .flatMap((one) => standsIn(words, one))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Span[] = [];
  for (const span of all) {
    const last = kept.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else kept.push({ ...span });
  }
  return kept;
}

function piecesOf(text: string, spans: readonly Span[], { start, end }: Span): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start) });
    pieces.push({ text: text.slice(span.start, span.end), isMatch: true });
    at = span.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end) });
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  if (first && start > 0) pieces.unshift({ text: '… ' });
  if (last && end < text.length) pieces.push({ text: ' …' });
  return pieces;
}
