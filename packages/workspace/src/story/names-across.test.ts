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
  ['two letters', 'Dr Ng was late.', 'Ng'],
  ['a name without a title', 'The shop was called Shah.', 'Shah'],
])('%s is not marked by itself', (_, one, other) => {
  expect(marks(one, other)[1]).toEqual(namesIn(other));
});

const word = fc.constantFrom(
  'Dr',
  'Nurse',
  'Shah',
  'shah',
  'Patel',
  'O’Neill',
  'Will',
  'may',
  'rang',
  'was',
  'The',
  'é',
  '.',
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

test('only capitalised whole words of three letters or more that had a title are added, in order, over nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.option(text, { nil: undefined }), { maxLength: 4 }), (texts) => {
      const all = texts.join('\n');
      for (const [at, found] of findAcross(texts).entries()) {
        const own = texts[at] ?? '';
        const before = findPersonalData(own);
        for (const one of before) expect(found).toContainEqual(one);
        expect(found).toEqual(found.toSorted((one, other) => one.start - other.start));
        for (const [index, { start }] of found.entries())
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        const added = found.filter(({ start }) => !before.some((one) => one.start === start));
        for (const { kind, start, end } of added) {
          const name = own.slice(start, end);
          expect([kind, name.length >= 3, own[start - 1] ?? ' ', own[end] ?? ' ']).toEqual(['name', true, ' ', ' ']);
          expect(name).toMatch(/^\p{Lu}/u);
          expect(all).toMatch(new RegExp(`(Dr|Nurse) ([\\p{Lu}][^ ]* )*${name}`, 'u'));
          expect(all.split(/[ \n]/)).not.toContain(name.toLowerCase());
        }
      }
    }),
  );
});
