import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCrisis } from './index.ts';

const found = (text: string) => findCrisis(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const kinds = (text: string) => [...new Set(findCrisis(text).map(({ kind }) => kind))];

describe('the same words', () => {
  it.each([
    'I don’t want to live any more',
    "I don't want to live any more",
    'i dont want to live any more',
    'I don´t want to live any more',
    'I DON`T WANT TO LIVE ANY MORE',
    'I do not want\nto live any more',
    'I do not  want to \u200blive any more',
    'Ｉ ｄｏ ｎｏｔ ｗａｎｔ ｔｏ ｌｉｖｅ any more',
  ])('are found as %j', (text) => {
    expect(kinds(text)).toEqual(['self-harm']);
  });
});

describe('suicide', () => {
  it.each(['suicidal', 'sucidal', 'suiside', 'SUICIDE', 'suicidle', 'suacide'])('is found spelt %s', (word) => {
    expect(kinds(`I feel ${word} tonight`)).toEqual(['self-harm']);
  });
});

it('names each kind that a text has, where it has it', () => {
  expect(found('I want to die. He has a knife. My husband hits me. She cannot breathe.')).toEqual([
    ['self-harm', 'want to die'],
    ['violence', 'has a knife'],
    ['abuse', 'husband hits me'],
    ['medical', 'cannot breathe'],
  ]);
});

describe('what is denied, over or only said', () => {
  it.each([
    'I was never suicidal',
    'Dying for a cup of tea',
    'My feet are killing me',
    'a cake to die for',
    'the wait nearly killed me',
    'the heart attack clinic was quick',
    'The suicide prevention poster is torn',
    'I could have murdered a cuppa',
    'I was suicidal two years ago and the team saved my life',
  ])('is not a crisis: %s', (text) => {
    expect(findCrisis(text)).toEqual([]);
  });

  it('is one when it has come back', () => {
    expect(kinds('I tried to kill myself two years ago and I feel that way again')).toEqual(['self-harm']);
  });

  it('is looked for in its own sentence alone', () => {
    expect(kinds('I did not like the food. I want to die')).toEqual(['self-harm']);
  });
});

it('gives places in order, apart, and inside the text', () => {
  const bits = fc.constantFrom(
    ...['I want to die ', 'kill myself', 'not ', 'he hits me', 'has a knife ', 'chest pain now ', '.', '\n', '’', '  '],
    ...['suicidal', 'take an overdose', 'cannot breathe', 'انتحر', 'chcę umrzeć', '👍', '\u0301', '\u200b'],
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          bits,
          fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        ),
      ),
      (parts) => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of findCrisis(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
