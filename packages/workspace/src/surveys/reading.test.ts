import { readySurveys } from '@hearback/contract/surveys/library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from './reading.ts';

test('short words are easy and long ones are hard, which are named', () => {
  expect(readingOf('Were you told how long you would wait?')?.age).toBeLessThanOrEqual(8);
  const hard = readingOf('Please evaluate the administrative accessibility of our organisation.');
  expect(hard?.age).toBeGreaterThan(15);
  expect(hard?.hard).toEqual(['administrative', 'accessibility', 'organisation', 'evaluate']);
});

// By hand: 8 words in 1 sentence, 8 syllables: 0.39 × 8 + 11.8 × 1 − 15.59 = -0.67, so age 4, and never below 6.
test('the formula is the one it says', () => {
  expect(readingOf('Were you told how long we would be?')).toEqual({ age: 6, hard: [] });
  // 10 words, 1 sentence, 16 syllables: 0.39 × 10 + 11.8 × 1.6 − 15.59 = 7.19, so age 12.
  expect(readingOf('How easy was it to order medicines on our computer?')?.age).toBe(12);
});

test('a few words say nothing, and any text comes to an age', () => {
  expect(readingOf('Why not?')).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { age = 10 } = readingOf(text) ?? {};
      expect(age).toBeGreaterThanOrEqual(6);
      expect(age).toBeLessThanOrEqual(21);
    }),
  );
});

test('a sentence more makes nothing harder', () => {
  expect(readingOf('We waited long. Nobody told us why. It was hot.')?.age).toBeLessThanOrEqual(
    readingOf('We waited long and nobody told us why and it was hot.')?.age ?? 0,
  );
});

test('the library is written for readers of about ten', () => {
  const read = readySurveys
    .filter(({ kind }) => kind === 'survey')
    .map(({ id, definition }) => {
      const text = definition.questions.map((question) => question.text.en).join(' ');
      return [id, readingOf(text)?.age] as const;
    });
  for (const [id, age] of read) expect([id, (age ?? 0) <= 10]).toEqual([id, true]);
});
