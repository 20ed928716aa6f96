import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from './answers.ts';
import { resultsFrom, talliesOf } from './counting.ts';
import { answersOnPath, pathThrough } from './path.ts';
import type { Question } from './questions.ts';
import { sentErrors } from './response-errors.ts';
import { isAnythingSaid, partialTroubles, responseTroubles, troubleSoFar } from './response-trouble.ts';
import type { SurveyDefinition } from './survey.ts';
import { anySurvey, goodAnswer } from './testing.ts';

const two = ['a', 'b'].map((id) => ({ id, text: { en: id } }));

/** Somebody's way through a form up to one of its pages, where each answer is good. */
function walk(survey: SurveyDefinition, chosen: readonly (Answer | undefined)[], pages: number): Answers {
  const answers: Answers = {};
  for (let place = 0; place < pages; place += 1) {
    const question = pathThrough(survey, answers).questions[place];
    const answer = question && chosen[survey.questions.indexOf(question)];
    if (question && answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

const walked = anySurvey.chain((survey) =>
  fc.tuple(
    fc.constant(survey),
    fc.tuple(...survey.questions.map(goodAnswer)),
    fc.nat({ max: survey.questions.length }),
  ),
);

test('whoever stops at any page may send what they answered, and it is the beginning of what the whole would be', () => {
  fc.assert(
    fc.property(walked, ([survey, chosen, pages]) => {
      const [begun, whole] = [walk(survey, chosen, pages), walk(survey, chosen, survey.questions.length)];
      expect(responseTroubles(survey, whole)).toEqual([]);
      expect(whole).toMatchObject(begun);
      expect(partialTroubles(survey, begun)).toEqual([]);
      const isEmpty = Object.keys(begun).length === 0;
      const errors = sentErrors(survey, { answers: begun, isPartial: true });
      expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual(isEmpty ? [['/answers', 'required']] : []);
    }),
    { numRuns: 500 },
  );
});

const tried = anySurvey.chain((survey) => {
  const bad = fc.constantFrom<Answer>('no-such', -6, ['o0', 'o1'], { rows: { ro0: 'o1' } }, { declined: true }, false);
  const any = (question: Question) => fc.option(fc.oneof(goodAnswer(question), bad), { nil: undefined });
  return fc.tuple(fc.constant(survey), fc.tuple(...survey.questions.map(any)));
});

/** The same survey, of which nothing has to be answered. */
const lenient = (survey: SurveyDefinition): SurveyDefinition => ({
  ...survey,
  questions: survey.questions.map((question) => ({
    ...question,
    isRequired: question.kind === 'consent' && question.isRequired,
  })),
});

test('what the platform takes of whoever stops is just what the form lets go: good answers to what was asked', () => {
  fc.assert(
    fc.property(tried, ([survey, chosen]) => {
      const pairs = survey.questions.map(({ id }, place) => [id, chosen[place]] as const);
      const answers = Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined)) as Answers;
      const path = pathThrough(survey, answers);
      // As a form does it: it knows no answers but those on the way, and looks at each question in turn.
      const isLetGo =
        Object.keys(answersOnPath(path, answers)).length === Object.keys(answers).length &&
        path.questions.every((question) => !troubleSoFar(question, answers[question.id]));
      const isTaken = sentErrors(survey, { answers, isPartial: true }).length === 0;
      expect(isTaken).toBe(isLetGo && isAnythingSaid(answers));
      // Nothing is excused but what is left out: as if it had not to be answered.
      const left = responseTroubles(lenient(survey), answers).filter(
        ({ question, trouble }) => trouble !== 'required' || answers[question] !== undefined,
      );
      expect(partialTroubles(survey, answers)).toEqual(left);
      if (responseTroubles(survey, answers).length === 0) expect(partialTroubles(survey, answers)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const counted = (survey: SurveyDefinition, answers: Answers, isPartial: boolean) =>
  talliesOf(survey, { answers, isPartial }).map((tally) => ({ ...tally, count: 1 }));

test('who stopped is counted apart, was asked what comes until their last answer, and adds up with the others', () => {
  fc.assert(
    fc.property(walked, ([survey, chosen, pages]) => {
      const [begun, whole] = [walk(survey, chosen, pages), walk(survey, chosen, survey.questions.length)];
      const all = [...counted(survey, whole, false), ...counted(survey, begun, true)];
      const [complete, partial, both] = [
        resultsFrom(survey, all, 'complete'),
        resultsFrom(survey, all, 'partial'),
        resultsFrom(survey, all),
      ];
      expect([complete.responses, complete.partial, partial.responses, partial.partial]).toEqual([1, undefined, 1, 1]);
      expect([both.responses, both.partial]).toEqual([2, 1]);
      expect(complete).toEqual(resultsFrom(survey, counted(survey, whole, false)));
      const { questions } = pathThrough(survey, begun);
      const last = Math.max(-1, ...questions.flatMap(({ id }, at) => (begun[id] === undefined ? [] : [at])));
      const asked = questions.slice(0, last + 1).filter(({ kind }) => kind !== 'information');
      expect(partial.questions.filter((one) => one.asked > 0).map(({ question }) => question)).toEqual(
        asked.map(({ id }) => id),
      );
      for (const [at, { question, counts, ...of }] of both.questions.entries()) {
        const [one, other] = [complete.questions[at], partial.questions[at]];
        expect([question, question]).toEqual([one?.question, other?.question]);
        for (const name of ['asked', 'answered', 'declined'] as const) {
          expect(of[name]).toBe((one?.[name] ?? 0) + (other?.[name] ?? 0));
        }
        for (const [name, count] of Object.entries(counts)) {
          expect(count).toBe((one?.counts[name] ?? 0) + (other?.counts[name] ?? 0));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each<[string, object, Answer, string | undefined]>([
  [
    'a matrix of which some rows are answered',
    { kind: 'matrix', rows: two, columns: two },
    { rows: { a: 'b' } },
    undefined,
  ],
  [
    'a matrix with a row that is not there',
    { kind: 'matrix', rows: two, columns: two },
    { rows: { x: 'b' } },
    'not-an-option',
  ],
  ['a ranking that is not finished', { kind: 'ranking', options: two }, ['a'], 'too-few'],
  ['an agreement that is needed and was not given', { kind: 'consent' }, false, 'required'],
  ['a list without anything in it', { kind: 'choices', options: two, least: 1 }, [], undefined],
  ['what nobody may decline', { kind: 'short-text' }, { declined: true }, 'not-an-option'],
])('whoever stops is told of %s, or need not be', (_, parts, answer, trouble) => {
  const question = { id: 'q', text: { en: 'Q?' }, isRequired: true, ...parts } as unknown as Question;
  expect(troubleSoFar(question, answer)).toBe(trouble);
});
