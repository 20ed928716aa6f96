import type { AuditEntry, MonthlyReturns, SurveyResults } from '@hearback/contract';
import { everyKindSurvey } from '@hearback/contract/surveys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { FFT, paperDraft, STAFF, standSurvey } from '../testing/surveys.ts';
import { dayInLondon } from '../time/clock.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('answers on paper on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  let responder: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
    responder = await ground.tokenOf({ responder: 'A81001' });
  });
  afterAll(() => ground.stop());

  const day = (ahead: number) => dayInLondon(new Date(ground.platform.services.now().getTime() + ahead * DAY_MS));
  const enter = (survey: string, parts: object = {}, { id = newId(), token = responder } = {}) =>
    ground.ask('PUT', `/v1/staff/surveys/${survey}/papers/${id}`, { token, body: paperDraft(ground, parts) });
  const kept = (survey: string) =>
    ground.platform.services.db
      .selectFrom('responses')
      .select(['method', 'written_on'])
      .where('survey_id', '=', survey)
      .execute();

  it('are typed in once each, with their day, and counted as handwritten in the month in which they are', async () => {
    const survey = await standSurvey(ground, manager, { kind: 'friends-and-family', definition: FFT });
    const [id, parts] = [newId(), { answers: { experience: 'good' }, writtenOn: day(-40) }];
    expect((await enter(survey, parts, { id })).status).toBe(201);
    expect((await enter(survey, parts, { id })).status).toBe(200);
    expect((await enter(survey, { ...parts, answers: { experience: 'poor' } }, { id })).body.code).toBe('id-used');
    expect((await enter(survey, parts, { id, token: manager })).body.code).toBe('id-used');
    expect(await kept(survey)).toEqual([{ method: 'handwritten', written_on: day(-40) }]);
    const path = '/v1/staff/organisations/A81001/returns';
    const { months } = (await ground.ask('GET', path, { token: manager })).body as unknown as MonthlyReturns;
    expect(months[0]).toMatchObject({ month: day(0).slice(0, 7), counts: { methods: { handwritten: 1, online: 0 } } });
  });

  it('are in the audit trail with who typed them in', async () => {
    const survey = await standSurvey(ground, manager);
    await enter(survey);
    const auditor = await ground.tokenOf({ auditor: '*' });
    const { body } = await ground.ask('GET', '/v1/staff/audit?kind=changed&limit=1', { token: auditor });
    expect((body.items as AuditEntry[])[0]).toMatchObject({ what: 'staff.surveyPapers.enter', by: 'Sam Staff' });
  });

  it.each<[string, (ahead: typeof day) => object, string[]]>([
    ['a day that is yet to come', (ahead) => ({ writtenOn: ahead(2) }), ['/writtenOn in-the-future']],
    ['a day years ago', (ahead) => ({ writtenOn: ahead(-900) }), ['/writtenOn too-long-ago']],
    ['no answer at all', () => ({ answers: {} }), ['/answers required']],
    ['a box that was left empty, and nothing else', () => ({ answers: { agree: false } }), ['/answers required']],
    ['an answer that is not offered', () => ({ answers: { better: 'perhaps' } }), ['/answers/better not-an-option']],
    ['an answer to what is not asked', () => ({ answers: { what: ['parking'] } }), ['/answers/what not-an-option']],
    ['a way that is none of these', () => ({ method: 'online' }), ['/method not-an-option']],
  ])('are not taken with %s', async (_, parts, expected) => {
    const survey = await standSurvey(ground, manager);
    const { status, body } = await enter(survey, parts(day));
    const errors = (body.errors ?? []) as { pointer: string; code: string }[];
    expect([status, errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([422, expected]);
    expect(await kept(survey)).toEqual([]);
  });

  it('are taken as they are where people left empty what the form needs, which is counted as not answered', async () => {
    const survey = await standSurvey(ground, manager, { definition: everyKindSurvey });
    const answers = { easy: 7, agree: false };
    expect((await enter(survey, { answers })).status).toBe(201);
    const { body } = await ground.ask('GET', `/v1/staff/surveys/${survey}/results`, { token: manager });
    const { responses, questions } = body as unknown as SurveyResults;
    const of = (id: string) => questions.find(({ question }) => question === id);
    expect(responses).toBe(1);
    expect(of('better')).toMatchObject({ asked: 1, answered: 0, declined: 0, counts: {} });
    expect(of('agree')).toMatchObject({ asked: 1, answered: 1, counts: { no: 1 } });
    const key = 'a-key-of-whoever-answers';
    const sent = { version: 1, answers, language: 'en', key };
    const online = await ground.ask('PUT', `/v1/surveys/${survey}/responses/${newId()}`, { body: sent });
    expect(online.body.code).toBe('invalid');
  });

  it('without the answer of the Friends and Family Test are read, and not in its monthly return', async () => {
    const survey = await standSurvey(ground, manager, { kind: 'friends-and-family', definition: FFT });
    const path = '/v1/staff/organisations/A81001/returns';
    const read = async () =>
      ((await ground.ask('GET', path, { token: manager })).body as unknown as MonthlyReturns).months[0];
    const before = (await read())?.counts;
    expect((await enter(survey, { answers: { why: 'The nurse was kind.' } })).status).toBe(201);
    expect((await read())?.counts).toEqual(before);
  });

  it('are never of staff, whose hand a colleague may know', async () => {
    const survey = await standSurvey(ground, manager, { kind: 'staff', definition: STAFF });
    const { status, body } = await enter(survey, { answers: {} }, { token: manager });
    expect([status, body.code]).toEqual([403, 'forbidden']);
    expect(await kept(survey)).toEqual([]);
  });

  it('are taken while the survey is, of those who may', async () => {
    const survey = await standSurvey(ground, manager);
    const officer = await ground.tokenOf({ 'enquiries-officer': 'A81001' });
    const stranger = await ground.tokenOf({ manager: 'B82002' });
    for (const token of [officer, stranger]) expect((await enter(survey, {}, { token })).status).toBe(403);
    expect((await enter(newId())).status).toBe(404);
    await ground.ask('POST', `/v1/staff/surveys/${survey}/close`, { token: manager, body: { revision: 2 } });
    expect((await enter(survey)).body.code).toBe('not-now');
  });
});
