import { readySurveys } from '@hearback/contract/surveys/library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from './reading.ts';
import { readingHint } from './reading-hint.ts';

test('short words are easy and long ones are hard, which are named', () => {
  expect(readingOf('Were you told how long you would wait?')?.age).toBeLessThanOrEqual(8);
  const hard = readingOf('Please evaluate the administrative accessibility of our organisation.');
  expect(hard?.age).toBeGreaterThan(15);
  expect(hard?.hard).toEqual(['administrative', 'accessibility', 'organisation']);
});

// By hand: 8 words with 30 letters in 1 sentence: 4.71 × 3.75 + 0.5 × 8 − 21.43 = 0.23, so age 5, and never below 6;
// 10 words with 54 letters in 1 sentence: 4.71 × 5.4 + 0.5 × 10 − 21.43 = 9.00, so age 14.
test('the formula is the one it says', () => {
  expect(readingOf('Were you told how long you would wait?')).toEqual({ age: 6, hard: [] });
  expect(readingOf('Which appointment times were offered when you rang us yesterday?')?.age).toBe(14);
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

test('the same words in more sentences are no harder', () => {
  const words = fc.array(fc.constantFrom('we', 'waited', 'nobody', 'told', 'administration'), {
    minLength: 4,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.nat(30), (list, at) => {
      const parted = `${list.slice(0, at).join(' ')}. ${list.slice(at).join(' ')}.`;
      expect(readingOf(parted)?.age).toBeLessThanOrEqual(readingOf(`${list.join(' ')}.`)?.age ?? 0);
    }),
  );
});

test('a hint says what would make it easier', () => {
  expect(readingHint('Were you told how long you would wait?')).toBe('Reading age about 6.');
  expect(readingHint('Was the administrative organisation of everything satisfactory?')).toBe(
    'Reading age about 21. Aim for 11 or below. A shorter word for “administrative” helps.',
  );
});

test('the library is written for readers of about ten', () => {
  for (const { id, kind, definition } of readySurveys) {
    const text = definition.questions.map((question) => question.text.en).join(' ');
    if (kind === 'survey') expect([id, (readingOf(text)?.age ?? 99) <= 10]).toEqual([id, true]);
  }
});
