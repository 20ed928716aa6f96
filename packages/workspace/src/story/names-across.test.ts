import { findPersonalData } from '@hearback/contract/personal-data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAcross } from './names-across.ts';

const marks = (...texts: (string | undefined)[]) =>
  findAcross(texts).map((found, at) => found.map(({ start, end }) => texts[at]?.slice(start, end)));
const namesIn = (text: string) => findPersonalData(text).map(({ start, end }) => text.slice(start, end));

test('a name with its title in one field is marked without it in the others, and in its own', () => {
  const happened = 'Dr Shah did not listen.';
  expect(namesIn(happened).join()).toContain('Shah');
  expect(marks(happened, 'I hope Shah says sorry.', undefined)).toEqual([namesIn(happened), ['Shah'], []]);
  expect(marks('It was Shah again.', undefined, happened)[0]).toEqual(['Shah']);
  expect(marks('Shahs and Shahid were kind, shah too', happened)[0]).toEqual([]);
});

test.each([
  ['a word that stands in small letters too', 'Dr Patience was late.', 'Patience is hard; I lost patience.'],
  ['a word of every day', 'Dr Will was late.', 'Will it be better?'],
  ['a month', 'Nurse May was late.', 'May was better than April.'],
  ['a word of two letters', 'Dr So was late.', 'So it goes.'],
  ['an abbreviation', 'Dr Li was late.', 'LI is short for something.'],
  ['what a nurse did', 'My nurse brought tea.', 'Brought it cold.'],
  ['what a nurse did, where somebody has that name', 'Dr Shah was late. My nurse shah.', 'SHAH'],
  ['what is shouted behind a name', 'DR SHAH SHOUTED AT ME', 'Shouted at, that is what I was.'],
  ['a name without a title', 'The shop was called Shah.', 'Shah'],
])('%s is not marked by itself', (_, one, other) => {
  expect(marks(one, other)[1]).toEqual(namesIn(other));
});

test.each([
  ['with an s behind it', 'Dr Shah was late.', "Shah's manner was poor.", ['Shah']],
  ['with an s behind a printed apostrophe', 'Dr Shah was late.', 'It was Shah’s manner.', ['Shah']],
  ['in its titled place with an s', 'Dr Shah’s manner was poor.', 'It was Shah again.', ['Shah']],
  ['in capitals', 'Dr Shah was late.', 'SHAH shouted.', ['SHAH']],
  ['with a word joined to it', 'Dr Shah was late.', 'A Shah-style answer.', ['Shah']],
  ['of two parts', 'Dr Shah-Patel was late.', 'Then Shah-Patel came.', ['Shah-Patel']],
  ['with an apostrophe of either kind', 'Dr O’Neill was late.', "Then O'Neill’s nurse came.", ["O'Neill"]],
  ['told in small letters', 'the surgery had dr shah that day', 'I hope Shah says sorry.', ['Shah']],
  ['told in capitals', 'DR SHAH SHOUTED AT ME', 'I hope Shah says sorry.', ['Shah']],
  ['of two letters', 'Dr Li was late.', 'I like Li.', ['Li']],
  ['once in small letters', 'Dr Shah was late.', 'I asked shah. Then Shah left. Shah!', ['Shah', 'Shah']],
])('a name %s is marked', (_, one, other, marked) => {
  expect(marks(one, other)[1]).toEqual(marked);
});

test('a name that only an earlier wording has with its title is looked for in the present one', () => {
  const [found] = findAcross(['The doctor was late. Shah did not listen.'], ['Dr Shah was late. Shah did not listen.']);
  expect(found).toEqual([{ kind: 'name', start: 21, end: 25 }]);
});

const word = fc.constantFrom(
  ...['Dr', 'DR', 'dr', 'Nurse', 'Shah', 'SHAH', 'shah', 'Shah’s', 'Patel', 'patel', 'Li', 'LI', 'O’Neill', "O'Neill"],
  ...['Will', 'WILL', 'may', 'May', 'So', 'rang', 'was', 'The', 'é', '.'],
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const plain = (name: string) => name.replace('’', "'").replace(/'s$/, '').toLowerCase();

test('only capitalised whole words that had a title are added, in order, over nothing else, and never a common word', () => {
  const some = fc.array(fc.option(text, { nil: undefined }), { maxLength: 4 });
  fc.assert(
    fc.property(some, some, (texts, earlier) => {
      const all = [...texts, ...earlier].filter((one) => one !== undefined).map((one) => one.split(' '));
      const isTitled = (name: string) => (one: string, at: number, words: string[]) =>
        plain(one) === name && words.slice(0, at).some((before) => /^(dr|nurse)$/i.test(before));
      for (const [at, found] of findAcross(texts, earlier).entries()) {
        const own = texts[at] ?? '';
        const before = findPersonalData(own);
        for (const one of before) expect(found).toContainEqual(one);
        for (const [index, { start }] of found.entries())
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        const added = found.filter(({ start }) => !before.some((one) => one.start === start));
        for (const { kind, start, end } of added) {
          const name = own.slice(start, end);
          expect([kind, own[start - 1] ?? ' ']).toEqual(['name', ' ']);
          expect(own.slice(end)).toMatch(/^(’s)?( |$)/);
          expect(name).toMatch(/^\p{Lu}./u);
          expect(['will', 'may', 'so', 'the']).not.toContain(plain(name));
          expect(name).not.toBe('LI');
          expect(all.some((words) => words.some(isTitled(plain(name))))).toBe(true);
          if (all.some((words) => words.includes(plain(name)))) expect(isNameSomewhere(plain(name), all)).toBe(true);
        }
      }
    }),
  );
});

/** Whether it stands in small letters behind a short title, or with a capital letter within a sentence. */
function isNameSomewhere(name: string, all: readonly string[][]): boolean {
  return all.some((words) =>
    words.some((one, at) => {
      const before = words[at - 1];
      if (one === name) return /^(dr|\.)$/i.test(before ?? '');
      const isCapitalised = plain(one) === name && /^\p{Lu}.*\p{Ll}/u.test(one);
      return isCapitalised && before !== undefined && !/^(dr|nurse|\.)$/i.test(before);
    }),
  );
}
