/** A piece of text that both have, or that only the text before or only the one after has. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** More words than this apart, and two texts are shown one after the other: nobody could read the pieces. */
const MOST_APART = 600;

/**
 * What was taken out of a text and what was put in, word by word: the shortest way from one to the other (Myers 1986).
 * The same and the removed pieces make up `before`, the same and the added ones `after`.
 */
export function difference(before: string, after: string): Piece[] {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  const start = alike(one, other);
  const end = alike(one.slice(start).reverse(), other.slice(start).reverse());
  return joined([
    ...one.slice(0, start).map((text): Piece => ({ kind: 'same', text })),
    ...shortest(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    ...one.slice(one.length - end).map((text): Piece => ({ kind: 'same', text })),
  ]);
}

/** Words, spaces and other signs, each by itself: a comma that goes does not take its word with it. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}'’]+|\s+|[^\p{L}\p{M}\p{N}\s'’]/gu) ?? [];
}

function alike(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs === -1 ? one.length : differs;
}

const MIDDLE = MOST_APART + 1;

/** How far along `one` each diagonal had come before a step, the middle one at `MIDDLE`; -1 where none was. */
type Reached = Int32Array;

function shortest(one: readonly string[], other: readonly string[]): Piece[] {
  const trail: Reached[] = [];
  let reached: Reached = new Int32Array(2 * MIDDLE + 1).fill(-1);
  reached[MIDDLE + 1] = 0;
  for (let apart = 0; apart <= Math.min(one.length + other.length, MOST_APART); apart += 1) {
    trail.push(reached);
    const next = reached.slice();
    for (let diagonal = -apart; diagonal <= apart; diagonal += 2) {
      let at = isDown(reached, diagonal, apart) ? far(reached, diagonal + 1) : far(reached, diagonal - 1) + 1;
      while (at < one.length && at - diagonal < other.length && one[at] === other[at - diagonal]) at += 1;
      next[MIDDLE + diagonal] = at;
      if (at >= one.length && at - diagonal >= other.length) return walkBack(trail, one, other);
    }
    reached = next;
  }
  return [
    ...one.map((text): Piece => ({ kind: 'removed', text })),
    ...other.map((text): Piece => ({ kind: 'added', text })),
  ];
}

function walkBack(trail: readonly Reached[], one: readonly string[], other: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let [left, right] = [one.length, other.length];
  for (let apart = trail.length - 1; apart >= 0; apart -= 1) {
    const reached = trail[apart] ?? new Int32Array();
    const diagonal = left - right;
    const before = isDown(reached, diagonal, apart) ? diagonal + 1 : diagonal - 1;
    const from = far(reached, before);
    while (left > Math.max(from, 0) && right > Math.max(from - before, 0)) {
      left -= 1;
      right -= 1;
      pieces.push({ kind: 'same', text: one[left] ?? '' });
    }
    if (apart === 0) break;
    const isAdded = left === from;
    if (isAdded) right -= 1;
    else left -= 1;
    pieces.push(isAdded ? { kind: 'added', text: other[right] ?? '' } : { kind: 'removed', text: one[left] ?? '' });
  }
  return pieces.reverse();
}

function isDown(reached: Reached, diagonal: number, apart: number): boolean {
  return diagonal === -apart || (diagonal !== apart && far(reached, diagonal - 1) < far(reached, diagonal + 1));
}

function far(reached: Reached, diagonal: number): number {
  return reached[MIDDLE + diagonal] ?? -1;
}

/**
 * Neighbours of one kind as one piece, and of a place what was removed before what was added. A space between two changes
 * belongs to both: word by word in turns is hard to read.
 */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [removed, added, gap] = ['', '', ''];
  const keep = (text: string) => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    const last = result.at(-1);
    if (last?.kind === 'same') last.text += gap + text;
    else if (gap + text) result.push({ kind: 'same', text: gap + text });
    [removed, added, gap] = ['', '', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'same' && (removed || added) && !text.trim()) gap += text;
    else if (kind === 'same') keep(text);
    else {
      [removed, added, gap] = [removed + gap, added + gap, ''];
      if (kind === 'removed') removed += text;
      else added += text;
    }
  }
  keep('');
  return result;
}
