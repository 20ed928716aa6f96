import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from './answers.ts';
import { isAnswered } from './holds.ts';
import { isAnythingOnPaper, paperErrors } from './paper-errors.ts';
import { pathThrough } from './path.ts';
import type { Question } from './questions.ts';
import { paperTroubles, responseTroubles } from './response-trouble.ts';
import type { SurveyDefinition } from './survey.ts';
import { anySurvey, goodAnswer } from './testing.ts';

const bad = fc.constantFrom<Answer>('no-such', -6, ['o0', 'o1'], { rows: { ro0: 'o1' } }, { declined: true }, false);

const tried = anySurvey.chain((survey) => {
  const any = (question: Question) => fc.option(fc.oneof(goodAnswer(question), bad), { nil: undefined });
  return fc.tuple(fc.constant(survey), fc.tuple(...survey.questions.map(any)));
});

const answersFrom = (survey: SurveyDefinition, chosen: readonly (Answer | undefined)[]): Answers =>
  Object.fromEntries(
    survey.questions.flatMap(({ id }, place) => (chosen[place] === undefined ? [] : [[id, chosen[place]]])),
  );

test('a paper is taken just where a form that needs no answer would lead to it, and something was said', () => {
  fc.assert(
    fc.property(tried, ([survey, chosen]) => {
      const answers = answersFrom(survey, chosen);
      const open = { ...survey, questions: survey.questions.map((question) => ({ ...question, isRequired: false })) };
      expect(paperTroubles(survey, answers)).toEqual(responseTroubles(open, answers));
      const isTaken = paperErrors(survey, answers).length === 0;
      expect(isTaken).toBe(responseTroubles(open, answers).length === 0 && isAnythingOnPaper(answers));
    }),
    { numRuns: 500 },
  );
});

test('whatever the form takes of anyone who says something is taken on paper too', () => {
  fc.assert(
    fc.property(tried, ([survey, chosen]) => {
      const answers = answersFrom(survey, chosen);
      if (responseTroubles(survey, answers).length > 0) return;
      expect(paperTroubles(survey, answers)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('any answer of a paper may be one that was left empty, and what follows from it is not asked then', () => {
  fc.assert(
    fc.property(tried, fc.nat(), ([survey, chosen], pick) => {
      const answers = answersFrom(survey, chosen);
      if (paperTroubles(survey, answers).length > 0) return;
      const said = Object.keys(answers).filter((id) => isAnswered(answers[id]));
      const left = said[pick % Math.max(1, said.length)];
      const { [left ?? '']: _, ...others } = answers;
      const asked = new Set(pathThrough(survey, others).questions.map(({ id }) => id));
      const kept = Object.fromEntries(Object.entries(others).filter(([id]) => asked.has(id)));
      expect(paperTroubles(survey, others).every(({ trouble }) => trouble === 'not-asked')).toBe(true);
      expect(paperTroubles(survey, kept).filter(({ trouble }) => trouble !== 'not-asked')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: { en: id } }));

test.each<[string, object, Answer | undefined, string | undefined]>([
  ['a question that was left empty', { kind: 'choice', options: four }, undefined, undefined],
  ['a box without its tick', { kind: 'consent' }, false, undefined],
  ['a box that nothing is known of', { kind: 'consent' }, undefined, undefined],
  ['fewer ticks than were asked for', { kind: 'choices', options: four, least: 3 }, ['a'], undefined],
  ['more ticks than were asked for', { kind: 'choices', options: four, most: 2 }, ['a', 'b', 'c'], 'too-many'],
  ['some rows of a matrix', { kind: 'matrix', rows: four, columns: four }, { rows: { a: 'b' } }, undefined],
  ['a ranking without all its places', { kind: 'ranking', options: four }, ['a'], 'too-few'],
  ['a number that is too high', { kind: 'scale', from: 0, to: 10 }, 12, 'too-high'],
])('of a paper %s is taken, or it is said what is wrong', (_, parts, answer, trouble) => {
  const question = { id: 'q', text: { en: 'Q?' }, isRequired: true, ...parts } as unknown as Question;
  const survey = { languages: ['en'], title: { en: 'A survey' }, questions: [question] };
  const expected = trouble ? [{ question: 'q', trouble }] : [];
  expect(paperTroubles(survey, answer === undefined ? {} : { q: answer })).toEqual(expected);
});
