import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { parseBody } from '../field-errors.ts';
import { answerTrouble } from './answer-trouble.ts';
import { type Answer, Answers } from './answers.ts';
import type { AnswersOf } from './answers-of.ts';
import { definitionTroubles } from './definition-trouble.ts';
import { friendsAndFamilyTest } from './friends-and-family.ts';
import { pathThrough } from './path.ts';
import type { Question } from './questions.ts';
import { reachable } from './reachable.ts';
import { responseTroubles } from './response-trouble.ts';
import { SurveyDefinition } from './survey.ts';
import { anySurvey, goodAnswer } from './testing.ts';

/** Fills in a form that asks one question after the other; `choose` answers. */
function fillIn(survey: SurveyDefinition, choose: (question: Question) => Answer | undefined): Answers {
  const answers: Answers = {};
  for (let place = 0; ; place += 1) {
    const question = pathThrough(survey, answers).questions[place];
    if (!question) return answers;
    const answer = choose(question);
    if (answer !== undefined) answers[question.id] = answer;
  }
}

const filledIn = fc
  .tuple(anySurvey, fc.infiniteStream(fc.nat()))
  .chain(([survey]) => fc.tuple(fc.constant(survey), fc.tuple(...survey.questions.map(goodAnswer))))
  .map(([survey, chosen]) => {
    const answers = fillIn(survey, (question) => chosen[survey.questions.indexOf(question)]);
    return { survey, answers };
  });

test('whatever a form lets somebody answer, the platform takes', () => {
  fc.assert(
    fc.property(filledIn, ({ survey, answers }) => {
      expect(responseTroubles(survey, answers)).toEqual([]);
      expect(parseBody(Answers, answers).ok).toBe(true);
    }),
  );
});

test('whatever the platform takes, a form would have led to, one question after the other', () => {
  const anyAnswers = (survey: SurveyDefinition) =>
    fc.tuple(...survey.questions.map((question) => fc.option(goodAnswer(question), { nil: undefined })));
  const tried = anySurvey.chain((survey) => fc.tuple(fc.constant(survey), anyAnswers(survey)));
  fc.assert(
    fc.property(tried, ([survey, chosen]) => {
      const answers = Object.fromEntries(
        survey.questions.flatMap(({ id }, place) => (chosen[place] === undefined ? [] : [[id, chosen[place]]])),
      );
      const isTaken = responseTroubles(survey, answers).length === 0;
      const led = fillIn(survey, ({ id }) => answers[id]);
      const isLedTo =
        JSON.stringify(Object.keys(led).sort()) === JSON.stringify(Object.keys(answers).sort()) &&
        pathThrough(survey, led).questions.every((question) => !answerTrouble(question, led[question.id]));
      expect(isTaken).toBe(isLedTo);
    }),
    { numRuns: 500 },
  );
});

test('an answer to a question that was not asked changes nothing of the way', () => {
  fc.assert(
    fc.property(filledIn, fc.boolean(), ({ survey, answers }, said) => {
      const path = pathThrough(survey, answers);
      const passed = survey.questions.filter((question) => !path.questions.includes(question));
      const more = Object.fromEntries(passed.map(({ id }) => [id, said]));
      expect(pathThrough(survey, { ...more, ...answers })).toEqual(path);
      expect(responseTroubles(survey, { ...answers, ...more })).toEqual(
        passed.map(({ id }) => ({ question: id, trouble: 'not-asked' })),
      );
    }),
  );
});

test('who gets where is never more than what somebody can be led to, and all of what somebody is', () => {
  fc.assert(
    fc.property(filledIn, ({ survey, answers }) => {
      const reached = reachable(survey);
      for (const { id } of pathThrough(survey, answers).questions) expect(reached).toContain(id);
    }),
    { numRuns: 300 },
  );
});

const survey = (questions: object[], more: object = {}) =>
  ({ languages: ['en'], title: { en: 'A survey' }, questions, ...more }) as SurveyDefinition;
const yesNo = (id: string, more: object = {}) => ({
  id,
  kind: 'choice',
  text: { en: `${id}?` },
  options: ['yes', 'no'].map((option) => ({ id: option, text: { en: option } })),
  ...more,
});
const onlyIf = (question: string, ...values: string[]) => ({ all: [{ question, is: 'one-of', values }] });

test.each<[string, SurveyDefinition, object[]]>([
  [
    'a jump back',
    survey([yesNo('a'), yesNo('b', { next: [{ to: 'a' }] })]),
    [{ code: 'cycle', question: 'b', of: 'a' }],
  ],
  ['a jump to itself', survey([yesNo('a', { next: [{ to: 'a' }] })]), [{ code: 'cycle', question: 'a', of: 'a' }]],
  [
    'a jump to nowhere',
    survey([yesNo('a', { next: [{ to: 'z' }] })]),
    [{ code: 'unknown-question', question: 'a', of: 'z' }],
  ],
  [
    'what a jump leads past',
    survey([yesNo('a', { next: [{ to: 'end' }] }), yesNo('b')]),
    [{ code: 'unreachable', question: 'b' }],
  ],
  [
    'what would have to be two things at once',
    survey([yesNo('a'), yesNo('b', { showIf: { all: [...onlyIf('a', 'yes').all, ...onlyIf('a', 'no').all] } })]),
    [{ code: 'unreachable', question: 'b' }],
  ],
  [
    'a condition on what is asked later',
    survey([yesNo('a', { showIf: onlyIf('b', 'yes') }), yesNo('b')]),
    [{ code: 'asked-later', question: 'a', of: 'b' }],
  ],
  [
    'a condition on itself',
    survey([yesNo('a', { showIf: onlyIf('a', 'yes') })]),
    [{ code: 'asked-later', question: 'a', of: 'a' }],
  ],
  [
    'an option that is not there',
    survey([yesNo('a'), yesNo('b', { showIf: onlyIf('a', 'perhaps') })]),
    [{ code: 'unknown-option', question: 'b', of: 'perhaps' }],
  ],
  ['two questions of one name', survey([yesNo('a'), yesNo('a')]), [{ code: 'id-twice', of: 'a' }]],
  ['a name that means something else', survey([yesNo('constructor')]), [{ code: 'id-reserved', of: 'constructor' }]],
  [
    'a hidden field that is not there',
    survey([yesNo('a', { showIf: { any: [{ given: 'ward', is: 'one-of', values: ['a1'] }] } })]),
    [{ code: 'unknown-hidden', question: 'a', of: 'ward' }],
  ],
  [
    'fewest above most',
    survey([{ ...yesNo('a'), kind: 'choices', least: 2, most: 1 }]),
    [{ code: 'wrong-limits', question: 'a' }],
  ],
  [
    'words that are missing in the first language',
    survey([{ ...yesNo('a'), text: { cy: 'a?' } }]),
    [{ code: 'no-words', question: 'a', of: 'en' }],
  ],
  [
    'nothing to answer',
    survey([{ id: 'a', kind: 'information', text: { en: 'Hello' } }]),
    [{ code: 'nothing-to-answer' }],
  ],
  [
    'points for what cannot be chosen',
    survey([yesNo('a')], { scores: [{ id: 's', name: 'S', parts: [{ question: 'a', points: { maybe: 1 } }] }] }),
    [{ code: 'unknown-option', question: 'a', of: 'maybe' }],
  ],
])('%s is said while the survey is built', (_, definition, troubles) => {
  expect(definitionTroubles(definition)).toEqual(troubles);
});

test('scores add up on the way, and lead further', () => {
  const points = { yes: 2, no: 0 };
  const scored = survey(
    [yesNo('a'), yesNo('b'), yesNo('c', { showIf: { all: [{ score: 's', is: 'at-least', number: 3 }] } })],
    {
      scores: [
        {
          id: 's',
          name: 'S',
          parts: [
            { question: 'a', points },
            { question: 'b', points },
          ],
        },
      ],
    },
  );
  expect(definitionTroubles(scored)).toEqual([]);
  expect(pathThrough(scored, { a: 'yes', b: 'yes' })).toMatchObject({
    scores: { s: 4 },
    questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  });
  expect(pathThrough(scored, { a: 'yes', b: 'no' }).questions.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each<[string, (fft: SurveyDefinition) => SurveyDefinition, string[]]>([
  ['nothing', (fft) => fft, []],
  ['another language', (fft) => ({ ...fft, languages: ['en', 'pl'] }), []],
  ['a question more', (fft) => ({ ...fft, questions: [...fft.questions, yesNo('more')] as Question[] }), []],
  ['no place for one’s own words', (fft) => ({ ...fft, questions: fft.questions.slice(0, 1) }), ['fft-no-words']],
  [
    'another question first',
    (fft) => ({ ...fft, questions: fft.questions.toReversed() }),
    ['fft-changed', 'fft-no-words'],
  ],
  ['what its link brings along', (fft) => ({ ...fft, hidden: ['patient'] }), ['fft-not-anonymous']],
  ['other words', (fft) => withFirst(fft, { text: { en: 'Were we good?' } }), ['fft-changed']],
  ['another answer', (fft) => withFirst(fft, { options: [{ id: 'very-good', text: { en: 'Fab' } }] }), ['fft-changed']],
  ['that it may be passed over', (fft) => withFirst(fft, { isRequired: false }), ['fft-changed']],
])('the Friends and Family Test stays what it is: %s', (_, change, codes) => {
  const fft = structuredClone(friendsAndFamilyTest) as unknown as SurveyDefinition;
  expect(definitionTroubles(change(fft), 'friends-and-family').map(({ code }) => code)).toEqual(codes);
});

function withFirst({ questions: [first, ...others], ...fft }: SurveyDefinition, parts: object): SurveyDefinition {
  return { ...fft, questions: [{ ...first, ...parts } as Question, ...others] };
}

test('the Friends and Family Test is a survey without trouble, whose answers have types', () => {
  const parsed = parseBody(SurveyDefinition, friendsAndFamilyTest);
  expect(parsed.ok && definitionTroubles(parsed.value)).toEqual([]);
  type Fft = AnswersOf<typeof friendsAndFamilyTest>;
  expectTypeOf<Fft['experience']>().toEqualTypeOf<
    'very-good' | 'good' | 'neither' | 'poor' | 'very-poor' | 'dont-know' | undefined
  >();
  expectTypeOf<Fft['why']>().toEqualTypeOf<string | undefined>();
});
