import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFoundIn, markedText, snippetOf, wantedIn, wordsIn } from './index.ts';

const finds = (text: string, query: string) => isFoundIn([text], wantedIn(query));

describe('searching', () => {
  it.each([
    ['The nurses were kind.', 'nurse', true],
    ['The nurses were kind.', 'urse', false],
    ['The nurses were kind.', '"nurse"', false],
    ['She had hip pain for weeks.', '"hip pain"', true],
    ['She had hip pain for weeks.', '"pain hip"', false],
    ['She had hip pain for weeks.', 'pain hip', true],
    ['Café, crème, naïve', 'cafe creme NAIVE', true],
    ['Mae’r meddyg teulu’n gwrando; ŵyr neb fwy.', 'wyr meddyg gwrando', true],
    ['Lekarz był bardzo miły, żółć i ból.', 'byl mily zolc bol', true],
    ['كانت الممرضة لطيفةً جدًّا', 'الممرضه لطيفة', true],
    ['护士很好,等了三个小时', '三个小时', true],
    ['护士很好,等了三个小时', '小时三个', false],
    ['I waited ３ hours on ward ٧', '3 7', true],
    ['It was ﬁne', 'fine', true],
    ['The walk-in centre didn’t answer', "walk-in didn't", true],
    ['A soft\u00ADened word', 'softened', true],
  ])('in “%s” for %s: %s', (text, query, isFound) => {
    expect(finds(text, query)).toBe(isFound);
  });

  it('takes a quote that does not end to the end', () => {
    expect(wantedIn('say "hip pain')).toEqual([
      { words: ['say'], isWhole: false },
      { words: ['hip', 'pain'], isWhole: true },
    ]);
  });

  it('never fails, whatever is asked for, and asks for letters and digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const wanted = wantedIn(query);
        expect(wanted.length).toBeLessThanOrEqual(12);
        for (const { words } of wanted) for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  it('finds every word of a text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end } of wordsIn(text)) expect(finds(text, text.slice(start, end))).toBe(true);
      }),
    );
  });
});

describe('what was found', () => {
  const words = (text: string) => text.split(' ').filter((word) => word !== '…');

  it('is the text again, in pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.string({ maxLength: 10 }), (text, query) => {
        const pieces = markedText(text, wantedIn(query));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('is marked where it stands, accents and all', () => {
    expect(markedText('The café was closed', wantedIn('cafe'))).toEqual([
      { text: 'The ' },
      { text: 'café', isMatch: true },
      { text: ' was closed' },
    ]);
  });

  it('is shown from where most of it stands, between whole words', () => {
    const text = `${'before '.repeat(100)}the pain in my hip ${'after '.repeat(100)}`;
    const pieces = snippetOf([text, 'nothing'], wantedIn('hip pain'));
    expect(pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['pain', 'hip']);
    const shown = pieces.map((piece) => piece.text).join('');
    expect(shown.length).toBeLessThan(260);
    for (const word of words(shown)) expect(['before', 'after', 'the', 'pain', 'in', 'my', 'hip']).toContain(word);
    expect(shown.startsWith('… ') && shown.endsWith(' …')).toBe(true);
  });

  it('is the beginning of the first text where nothing of it stands in one', () => {
    expect(snippetOf(['One story.', 'More.'], wantedIn('title'))).toEqual([{ text: 'One story.' }]);
  });
});
