import type { ShownWritten, WrittenAnswer } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { respondTo, responseDraft, STAFF, standSurvey, URGENT, VISIT } from '../testing/surveys.ts';
import { keepMissing } from './keeping.ts';

const PERSONAL = 'Nurse Joy Sen rang me on 07700 900123. She was kind.';

describe.each(engines)('what people write in answer to surveys, on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  let moderator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
    moderator = await ground.tokenOf({ moderator: 'A81001' });
  });
  afterAll(() => ground.stop());

  const write = async (survey: string, more: string, parts: object = {}) => {
    const { status } = await respondTo(ground, survey, responseDraft({ better: 'no', more }, parts));
    expect(status).toBe(201);
  };
  const list = async (show = 'waiting', token = moderator) =>
    (await ground.ask('GET', `/v1/staff/written-answers?show=${show}&limit=100`, { token })).body
      .items as WrittenAnswer[];
  const of = async (survey: string, show = 'waiting', token = moderator) =>
    (await list(show, token)).filter((one) => one.survey.id === survey);
  const decide = (id: string, body: object, token = moderator) =>
    ground.ask('POST', `/v1/staff/written-answers/${id}/decision`, { token, body });
  const shown = async (survey: string, query = '', token = manager) =>
    (await ground.ask('GET', `/v1/staff/surveys/${survey}/written${query}`, { token })).body.items as ShownWritten[];
  const file = async (survey: string) =>
    (await ground.ask('GET', `/workspace/surveys/${survey}/responses.fhir.json`, { token: manager })).text;

  it('is read by nobody but moderators until they let it through, whole or with words taken out', async () => {
    const survey = await standSurvey(ground, manager);
    await write(survey, PERSONAL);
    await write(survey, 'The lift was broken.');
    const secret = 'Joy Sen';
    expect(await shown(survey)).toEqual([]);
    expect(await file(survey)).not.toContain(secret);
    const [personal, plain] = await of(survey);
    expect(personal).toMatchObject({
      ...{ version: 1, text: PERSONAL, question: 'Anything else?', state: 'waiting', mayBeShown: true, urgent: [] },
      ...{ personalData: ['phone', 'name'], organisation: { ods: 'A81001' }, survey: { title: 'Your visit' } },
    });
    const text = 'Nurse […] rang me on […]. She was kind.';
    expect((await decide(personal?.id ?? '', { version: 1, verdict: 'show', text })).body).toMatchObject({
      ...{ state: 'shown', shown: text, version: 2, decidedBy: 'Sam Staff' },
    });
    await decide(plain?.id ?? '', { version: 1, verdict: 'keep-back' });
    expect(await shown(survey)).toMatchObject([{ question: 'more', text, isCut: true, method: 'online' }]);
    const out = await file(survey);
    expect(out).toContain(text);
    expect(out).not.toContain(secret);
    expect(out).not.toContain('lift');
    expect(out).toContain('"valueCode":"masked"');
    expect(await of(survey)).toEqual([]);
    expect((await of(survey, 'kept-back')).map((one) => one.text)).toEqual(['The lift was broken.']);
  });

  it('is in no answer to those who do not moderate, wherever they ask', async () => {
    const survey = await standSurvey(ground, manager);
    await write(survey, 'Zebra crossing', { method: 'tablet' });
    const [other] = [{ better: 'yes', what: ['phone', { other: 'Zebra lift' }] }];
    await respondTo(ground, survey, responseDraft(other));
    const paths = [
      ...['', '/results', '/written', '/invitations'].map((part) => `/v1/staff/surveys/${survey}${part}`),
      ...[`/v1/surveys/${survey}`, `/survey/${survey}`, '/o/A81001', '/v1/staff/organisations/A81001/returns'],
      `/workspace/surveys/${survey}/responses.fhir.json`,
    ];
    for (const path of paths) {
      const answer = await ground.ask('GET', path, { token: manager });
      expect([path, answer.status, answer.text.includes('Zebra')]).toEqual([path, 200, false]);
    }
    expect((await of(survey)).map(({ text }) => text)).toEqual(['Zebra crossing', 'Zebra lift']);
    for (const { id } of await of(survey)) await decide(id, { version: 1, verdict: 'show' });
    expect((await shown(survey)).map(({ question, text }) => [question, text])).toEqual([
      ['what', 'Zebra lift'],
      ['more', 'Zebra crossing'],
    ]);
    expect((await shown(survey, '?question=what')).length).toBe(1);
    expect((await shown(survey, '?method=tablet')).map(({ text }) => text)).toEqual(['Zebra crossing']);
    expect(await shown(survey, '?to=2020-01-01')).toEqual([]);
    expect(await file(survey)).toContain('Zebra lift');
  });

  it('comes page by page', async () => {
    const survey = await standSurvey(ground, manager);
    for (const number of [1, 2, 3]) await write(survey, `Page ${number}`);
    for (const { id } of await of(survey)) await decide(id, { version: 1, verdict: 'show' });
    const first = await ground.ask('GET', `/v1/staff/surveys/${survey}/written?limit=2`, { token: manager });
    const rest = await shown(survey, `?limit=2&cursor=${first.body.next}`);
    expect([...(first.body.items as ShownWritten[]), ...rest].map(({ text }) => text)).toEqual([
      ...['Page 3', 'Page 2', 'Page 1'],
    ]);
    const seen: string[] = [];
    for (let next: unknown = ''; next !== undefined; ) {
      const path = `/v1/staff/written-answers?show=shown&limit=1${next ? `&cursor=${next}` : ''}`;
      const { body } = await ground.ask('GET', path, { token: moderator });
      seen.push(...(body.items as WrittenAnswer[]).map(({ id }) => id));
      next = body.next;
    }
    const all = await list('shown');
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(new Set(seen).size).toBe(all.length);
  });

  it('stands first where it may tell of somebody in danger, and every moderator is told at once', async () => {
    const { db } = ground.platform.services;
    const survey = await standSurvey(ground, manager);
    const mails = async () =>
      (await db.selectFrom('outbox').select('mail').where('kind', '=', 'urgent-written').execute()).length;
    const before = await mails();
    await write(survey, 'Nothing much.');
    expect(await mails()).toBe(before);
    await write(survey, URGENT);
    await write(survey, 'All was well.');
    expect(await mails()).toBeGreaterThan(before);
    expect((await list())[0]).toMatchObject({ text: URGENT, urgent: ['self-harm'] });
    expect((await of(survey)).map(({ text }) => text)).toEqual([URGENT, 'Nothing much.', 'All was well.']);
    const pages: string[] = [];
    for (let next: unknown = ''; next !== undefined; ) {
      const path = `/v1/staff/written-answers?show=waiting&limit=1${next ? `&cursor=${next}` : ''}`;
      const { body } = await ground.ask('GET', path, { token: moderator });
      pages.push(...(body.items as WrittenAnswer[]).map(({ id }) => id));
      next = body.next;
    }
    expect(pages).toEqual((await list()).map(({ id }) => id));
  });

  it('has nothing put into it, and is decided on by the first of two; a decision can be changed', async () => {
    const survey = await standSurvey(ground, manager);
    await write(survey, 'The nurse was kind.');
    const [{ id } = { id: '' }] = await of(survey);
    const wrong = await decide(id, { version: 1, verdict: 'show', text: 'The nurse was unkind.' });
    expect([wrong.status, wrong.body.errors]).toMatchObject([422, [{ pointer: '/text' }]]);
    expect((await decide(id, { version: 1, verdict: 'show' })).status).toBe(200);
    expect((await decide(id, { version: 1, verdict: 'show' })).status).toBe(200);
    const late = await decide(id, { version: 1, verdict: 'keep-back' });
    expect([late.status, late.body.code]).toEqual([409, 'stale']);
    expect((await decide(id, { version: 2, verdict: 'keep-back' })).body).toMatchObject({ state: 'kept-back' });
    expect(await shown(survey)).toEqual([]);
    expect((await decide(id, { version: 3, verdict: 'show' })).body).toMatchObject({ state: 'shown' });
  });

  it('is read where one moderates alone', async () => {
    const survey = await standSurvey(ground, manager);
    await write(survey, 'For A81001 alone.');
    const [{ id } = { id: '' }] = await of(survey);
    const [elsewhere, responder] = [
      await ground.tokenOf({ moderator: 'B82002' }),
      await ground.tokenOf({ responder: 'A81001' }),
    ];
    expect(await of(survey, 'waiting', elsewhere)).toEqual([]);
    expect((await decide(id, { version: 1, verdict: 'show' }, elsewhere)).status).toBe(404);
    expect((await decide(id, { version: 1, verdict: 'show' }, manager)).status).toBe(404);
    for (const token of [responder, manager]) {
      expect((await ground.ask('GET', '/v1/staff/written-answers?show=waiting', { token })).status).toBe(403);
    }
    expect((await ground.ask('GET', `/v1/staff/surveys/${survey}/written`, { token: elsewhere })).status).toBe(404);
  });

  it('of staff is kept where it may be urgent, read by nobody who works with them, and shown to nobody', async () => {
    const survey = await standSurvey(ground, manager, { kind: 'staff', definition: STAFF });
    const say = (more: string) => respondTo(ground, survey, responseDraft({ safe: 'no', more }));
    await say('The rota.');
    await say(URGENT);
    const apart = await ground.tokenOf({ moderator: '*' });
    const colleague = await ground.tokenOf({ moderator: '*', responder: 'A81001' });
    expect(await of(survey)).toEqual([]);
    expect(await of(survey, 'waiting', colleague)).toEqual([]);
    const found = await of(survey, 'waiting', apart);
    expect(found).toMatchObject([{ text: URGENT, mayBeShown: false }]);
    const id = found[0]?.id ?? '';
    expect((await decide(id, { version: 1, verdict: 'keep-back' })).status).toBe(404);
    expect((await decide(id, { version: 1, verdict: 'keep-back' }, colleague)).status).toBe(404);
    expect((await decide(id, { version: 1, verdict: 'show' }, apart)).body.errors).toMatchObject([
      { pointer: '/verdict' },
    ]);
    expect((await decide(id, { version: 1, verdict: 'keep-back' }, apart)).status).toBe(200);
    const written = await ground.ask('GET', `/v1/staff/surveys/${survey}/written`, { token: manager });
    expect([written.status, written.body.code]).toEqual([409, 'not-now']);
  });

  it('is kept of what came before it was, once', async () => {
    const { db } = ground.platform.services;
    const survey = await standSurvey(ground, manager);
    const rows = Array.from({ length: 3 }, (_, at) => ({
      ...{ id: newId(), survey_id: survey, version: 1, service: null, method: 'online' as const, language: 'en' },
      ...{ given: '{}', answers: JSON.stringify({ better: 'no', ...(at < 2 && { more: `Before ${at}` }) }) },
      ...{ received_at: `2026-01-0${at + 1}T09:00:00.000Z`, fingerprint: 'f', is_partial: 0 },
    }));
    await db.insertInto('responses').values(rows).execute();
    await keepMissing(db);
    await keepMissing(db);
    expect((await of(survey)).map(({ text }) => text)).toEqual(['Before 0', 'Before 1']);
  });

  it('is kept once of a response that is sent again', async () => {
    const survey = await standSurvey(ground, manager, { definition: VISIT });
    const [id, body] = [newId(), responseDraft({ better: 'no', more: 'Once.' })];
    for (const _ of [1, 2]) await respondTo(ground, survey, body, id);
    expect(await of(survey)).toHaveLength(1);
  });
});
