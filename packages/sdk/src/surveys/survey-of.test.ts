import { readFileSync } from 'node:fs';
import { problem } from '@hearback/contract';
import type { AnswersOf, Declined, OtherAnswer, QuestionKind } from '@hearback/contract/surveys';
import { afterEach, expect, expectTypeOf, test } from 'vitest';
import { createHearback, isHearbackProblem, newId, newIdentity, surveyOf } from '../index.ts';
import { askAsInTheReadme } from '../testing/readme-survey.ts';
import { type Answer, type Seen, type SmallPlatform, startSmallPlatform } from '../testing/small-platform.ts';

let platform: SmallPlatform;
afterEach(() => platform.stop());

const en = (text: string) => ({ en: text });
const yesNo = [
  { id: 'yes', text: en('Yes') },
  { id: 'no', text: en('No') },
] as const;

async function visitOn(answer: (seen: Seen, count: number) => Answer) {
  platform = await startSmallPlatform(answer);
  const id = newId();
  const visit = surveyOf(createHearback({ baseUrl: platform.baseUrl, token: 't' }), id, {
    questions: [
      { id: 'better', kind: 'choice', options: yesNo, hasOther: true, canDecline: true },
      { id: 'used', kind: 'choices', options: [{ id: 'ramp' }, { id: 'lift' }] },
      { id: 'easy', kind: 'scale' },
      { id: 'staff', kind: 'matrix', rows: [{ id: 'desk' }], columns: [{ id: 'well' }, { id: 'badly' }] },
      { id: 'note', kind: 'information' },
      { id: 'when', kind: 'month' },
      { id: 'agree', kind: 'consent' },
    ],
  });
  return { id, visit };
}

const ASKED = { id: 'better', kind: 'choice', text: en('Better?'), options: yesNo };
const receipt = { id: newId(), receivedAt: '2026-11-27T09:00:00.000Z' };

test('answers have the types of the questions, with nothing said twice', async () => {
  const { visit } = await visitOn(() => ({ status: 201, body: receipt }));
  type Answers = Parameters<typeof visit.respond>[0]['answers'];
  expectTypeOf<Answers['better']>().toEqualTypeOf<'yes' | 'no' | OtherAnswer | Declined | undefined>();
  expectTypeOf<Answers['used']>().toEqualTypeOf<('ramp' | 'lift')[] | undefined>();
  expectTypeOf<Answers['easy']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Answers['staff']>().toEqualTypeOf<{ rows: { desk?: 'well' | 'badly' } } | undefined>();
  expectTypeOf<Answers['when']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Answers['agree']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<keyof Answers>().toEqualTypeOf<'better' | 'used' | 'easy' | 'staff' | 'when' | 'agree'>();
  type Results = Awaited<ReturnType<typeof visit.results>>['questions'];
  expectTypeOf<keyof NonNullable<Results['better']>['counts']>().toEqualTypeOf<'yes' | 'no' | 'other'>();
  expectTypeOf<keyof NonNullable<Results['agree']>['counts']>().toEqualTypeOf<'yes' | 'no'>();
  // @ts-expect-error: it is no answer to this question.
  await visit.respond({ version: 1, answers: { better: 'perhaps' } });
  // @ts-expect-error: there is no such question.
  await visit.respond({ version: 1, answers: { worse: 'yes' } });
});

const abc = [{ id: 'a' }, { id: 'b' }] as const;

/** A survey with a question of each kind, named by its kind. */
const everyKind = {
  questions: [
    { id: 'choice', kind: 'choice', options: abc },
    { id: 'choices', kind: 'choices', options: abc, hasOther: true },
    { id: 'scale', kind: 'scale' },
    { id: 'rating', kind: 'rating', options: abc },
    { id: 'matrix', kind: 'matrix', rows: [{ id: 'r' }], columns: abc },
    { id: 'ranking', kind: 'ranking', options: abc },
    { id: 'short-text', kind: 'short-text' },
    { id: 'long-text', kind: 'long-text' },
    { id: 'number', kind: 'number' },
    { id: 'month', kind: 'month' },
    { id: 'consent', kind: 'consent' },
    { id: 'information', kind: 'information' },
    { id: 'pictures', kind: 'pictures', options: abc },
  ],
} as const;

test('each kind of question has answers of its own type, and every kind is among them', () => {
  type Named = (typeof everyKind)['questions'][number]['id'];
  expectTypeOf<Named>().toEqualTypeOf<QuestionKind>();
  type Said = { [Kind in keyof AnswersOf<typeof everyKind>]-?: NonNullable<AnswersOf<typeof everyKind>[Kind]> };
  expectTypeOf<Said>().toEqualTypeOf<{
    choice: 'a' | 'b';
    choices: ('a' | 'b' | OtherAnswer)[];
    scale: number;
    rating: 'a' | 'b';
    matrix: { rows: { r?: 'a' | 'b' } };
    ranking: ('a' | 'b')[];
    'short-text': string;
    'long-text': string;
    number: number;
    month: string;
    consent: boolean;
    pictures: ('a' | 'b')[];
  }>();
  expectTypeOf<'information'>().not.toExtend<keyof Said>();
});

test('an answer of another kind of question does not compile', async () => {
  platform = await startSmallPlatform(() => ({ status: 201, body: receipt }));
  const { respond } = surveyOf(createHearback({ baseUrl: platform.baseUrl, token: 't' }), newId(), everyKind);
  const sent = [
    // @ts-expect-error: one answer, not several.
    respond({ version: 1, answers: { choice: ['a'] } }),
    // @ts-expect-error: several, not one.
    respond({ version: 1, answers: { choices: 'a' } }),
    // @ts-expect-error: none in other words where the question has none.
    respond({ version: 1, answers: { rating: { other: 'x' } } }),
    // @ts-expect-error: a number, not its digits.
    respond({ version: 1, answers: { scale: '3' } }),
    // @ts-expect-error: a number, not its digits.
    respond({ version: 1, answers: { number: '3' } }),
    // @ts-expect-error: by rows.
    respond({ version: 1, answers: { matrix: { r: 'a' } } }),
    // @ts-expect-error: of its columns.
    respond({ version: 1, answers: { matrix: { rows: { r: 'c' } } } }),
    // @ts-expect-error: of its options.
    respond({ version: 1, answers: { ranking: ['c'] } }),
    // @ts-expect-error: of its options.
    respond({ version: 1, answers: { pictures: ['c'] } }),
    // @ts-expect-error: yes or no.
    respond({ version: 1, answers: { consent: 'yes' } }),
    // @ts-expect-error: a text.
    respond({ version: 1, answers: { month: 202611 } }),
    // @ts-expect-error: a text.
    respond({ version: 1, answers: { 'short-text': 3 } }),
    // @ts-expect-error: nothing is asked there.
    respond({ version: 1, answers: { information: 'read' } }),
    // @ts-expect-error: nobody may decline where it is not offered.
    respond({ version: 1, answers: { 'long-text': { declined: true } } }),
  ];
  // What is sent all the same is the platform's to refuse: the types are all that this proves.
  await Promise.all(sent);
  expect(platform.seen).toHaveLength(sent.length);
});

test('a response goes to the version that is asked now, once for each identity', async () => {
  const { id, visit } = await visitOn(({ path }) =>
    path === `/v1/surveys/${id}` ? { status: 200, body: surveyBody(id) } : { status: 201, body: receipt },
  );
  const identity = newIdentity();
  expect(await visit.respond({ answers: { better: 'no' }, method: 'tablet' }, identity)).toEqual(receipt);
  await visit.respond({ answers: { better: 'no' }, method: 'tablet', version: 4 }, identity);
  const [, sent, again] = platform.seen;
  expect(sent?.path).toBe(`/v1/surveys/${id}/responses/${identity.id}`);
  expect(sent?.body).toEqual({ answers: { better: 'no' }, method: 'tablet', version: 4, key: identity.key });
  expect(again?.body).toEqual(sent?.body);
});

test('results are found by the question', async () => {
  const better = { question: 'better', asked: 3, answered: 2, declined: 1, counts: { yes: 2 } };
  const { id, visit } = await visitOn(() => ({ status: 200, body: { survey: id, responses: 3, questions: [better] } }));
  const { responses, questions } = await visit.results({ method: 'online' });
  expect([responses, questions.better?.counts.yes, questions.easy]).toEqual([3, 2, undefined]);
  expect(platform.seen[0]?.path).toBe(`/v1/staff/surveys/${id}/results?method=online`);
});

test('what somebody answered who stopped is sent as such, and counted alone where that is asked for', async () => {
  const { id, visit } = await visitOn(({ path }) =>
    path.includes('/results')
      ? { status: 200, body: { survey: id, responses: 2, partial: 2, questions: [] } }
      : { status: 201, body: receipt },
  );
  await visit.respond({ answers: { better: 'no' }, version: 4, isPartial: true });
  expect(platform.seen[0]?.body).toMatchObject({ answers: { better: 'no' }, version: 4, isPartial: true });
  expect((await visit.results({ completion: 'partial' })).partial).toBe(2);
  expect(platform.seen[1]?.path).toBe(`/v1/staff/surveys/${id}/results?completion=partial`);
  // @ts-expect-error: a whole response does not say so.
  await visit.respond({ answers: { better: 'no' }, version: 4, isPartial: false });
  // @ts-expect-error: an answer has the type of its question all the same.
  await visit.respond({ answers: { better: 'perhaps' }, version: 4, isPartial: true });
});

test('what staff answered is told in no such way', async () => {
  const refused = problem('not-now', 'What staff answered is read as their voice.');
  const { visit } = await visitOn(() => ({ status: 409, body: refused }));
  await expect(visit.results()).rejects.toSatisfy((error) => isHearbackProblem(error) && error.code === 'not-now');
});

test('the README’s example works as it stands there', async () => {
  const overall = { question: 'overall', asked: 3, answered: 3, declined: 0, counts: { good: 2, poor: 1 } };
  platform = await startSmallPlatform(({ path }) => {
    if (path.includes('/results'))
      return { status: 200, body: { survey: receipt.id, responses: 3, questions: [overall] } };
    return path.includes('/responses/')
      ? { status: 201, body: receipt }
      : { status: 200, body: surveyBody(receipt.id) };
  });
  const said = await askAsInTheReadme(createHearback({ baseUrl: platform.baseUrl, token: 't' }), receipt.id);
  expect(said).toBe('2 of 3 said good');
  const code = readFileSync(new URL('../testing/readme-survey.ts', import.meta.url), 'utf8');
  const body = code.slice(code.indexOf('  const visit'), code.lastIndexOf('}')).trimEnd().replace(/^ {2}/gm, '');
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(body);
});

function surveyBody(id: string) {
  return {
    ...{ id, kind: 'survey', version: 4, definition: { languages: ['en'], title: en('Visit'), questions: [ASKED] } },
    organisation: { ods: 'F84003', name: 'Dunmore', services: [] },
  };
}
