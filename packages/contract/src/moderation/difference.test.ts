import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Piece } from './difference.ts';

const only = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('');

/** Texts that share words, as a text and its edit do. */
const words = fc.array(fc.constantFrom('the', 'nurse', 'was', 'kind', ',', ' ', '\n\n', 'Zoë', '😀'), {
  maxLength: 40,
});
const text = fc.oneof(
  words.map((list) => list.join('')),
  fc.string({ unit: 'grapheme' }),
);

describe('the difference of two texts', () => {
  it('makes up both of them', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after);
        expect(only(pieces, 'removed')).toBe(before);
        expect(only(pieces, 'added')).toBe(after);
      }),
    );
  });

  it('has no empty piece, no two alike beside each other, and what was removed before what was added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after);
        for (const [index, { kind, text }] of pieces.entries()) {
          expect(text).not.toBe('');
          expect(kind).not.toBe(pieces[index + 1]?.kind);
          if (kind === 'added') expect(pieces[index + 1]?.kind ?? 'same').toBe('same');
        }
      }),
    );
  });

  it('of a text and itself is the text', () => {
    fc.assert(
      fc.property(
        text,
        (same) => void expect(difference(same, same)).toEqual(same ? [{ kind: 'same', text: same }] : []),
      ),
    );
  });

  it('keeps together what was changed together', () => {
    expect(difference('Nurse Ann Smith was rude.', 'A nurse was rude.')).toEqual([
      { kind: 'removed', text: 'Nurse Ann Smith' },
      { kind: 'added', text: 'A nurse' },
      { kind: 'same', text: ' was rude.' },
    ]);
    expect(difference('She was rude, and late.', 'She was rude.')).toEqual([
      { kind: 'same', text: 'She was rude' },
      { kind: 'removed', text: ', and late' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('of two long texts with nothing in common is one after the other, and takes no long time', () => {
    const [one, other] = [1, 2].map((number) => Array.from({ length: 4000 }, (_, at) => `w${number}x${at}`).join('  '));
    const start = performance.now();
    const pieces = difference(one ?? '', other ?? '');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
