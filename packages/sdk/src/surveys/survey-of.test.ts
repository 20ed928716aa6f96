import { readFileSync } from 'node:fs';
import { problem } from '@hearback/contract';
import type { Declined, OtherAnswer } from '@hearback/contract/surveys';
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
