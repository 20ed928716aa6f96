import { expect, test } from 'vitest';
import { parseBody } from '../field-errors.ts';
import { definitionTroubles, optionLists } from './definition-trouble.ts';
import { readySurveys } from './library/index.ts';
import { SurveyDefinition } from './survey.ts';

test('the library has eleven surveys, each under its own name', () => {
  expect(new Set(readySurveys.map(({ id }) => id)).size).toBe(11);
  expect(readySurveys[0]?.kind).toBe('friends-and-family');
});

test.each(readySurveys.map((ready) => [ready.id, ready] as const))(
  '“%s” can be opened as it is',
  (_, { definition, kind }) => {
    const parsed = parseBody(SurveyDefinition, definition);
    expect(parsed).toEqual({ ok: true, value: definition });
    expect(definitionTroubles(definition, kind)).toEqual([]);
  },
);

test.each(readySurveys.map((ready) => [ready.id, ready] as const))(
  '“%s” lacks no words in any of its languages',
  (_, { definition }) => {
    const { languages, title, introduction, thanks, questions } = definition;
    const texts = [
      ...[title, introduction, thanks],
      ...questions.flatMap((question) => [
        ...[question.text, question.help],
        ...('low' in question ? [question.low, question.high] : []),
        ...('unit' in question ? [question.unit] : []),
        ...optionLists(question)
          .flat()
          .map(({ text }) => text),
      ]),
    ];
    for (const text of texts) if (text) expect(Object.keys(text).sort()).toEqual([...languages].sort());
  },
);

test('each asks something in the person’s own words, and is short', () => {
  for (const { id, definition } of readySurveys) {
    expect([id, definition.questions.some(({ kind }) => kind === 'long-text')]).toEqual([id, true]);
    expect(definition.questions.length).toBeLessThanOrEqual(8);
  }
});
