import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { linksDraft, respondTo, responseDraft, STAFF, standSurvey, surveyDraft, VISIT } from '../testing/surveys.ts';

describe.each(engines)('what staff say, on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const stand = (parts: object = {}) => standSurvey(ground, manager, { kind: 'staff', definition: STAFF, ...parts });
  const voice = async (id: string) =>
    (await ground.ask('GET', `/v1/staff/surveys/${id}/voice`, { token: manager })).body;
  const say = async (id: string, safe: string, count: number, more?: string) => {
    for (let one = 0; one < count; one += 1) {
      const { status } = await respondTo(ground, id, responseDraft({ safe, ...(more && { more }) }));
      expect(status).toBe(201);
    }
  };
  const move = (id: string, deed: 'open' | 'close', revision: number) =>
    ground.ask('POST', `/v1/staff/surveys/${id}/${deed}`, { token: manager, body: { revision } });

  it('is told once the survey is closed, without what few said', async () => {
    const id = await stand();
    await say(id, 'yes', 9);
    await say(id, 'partly', 5, 'The rota.');
    await say(id, 'no', 2, 'I am afraid of one person.');
    expect(await voice(id)).toEqual({ survey: id, state: 'asked-still', responses: 0, questions: [] });
    const summary = await ground.ask('GET', `/v1/staff/surveys/${id}`, { token: manager });
    expect(summary.body.responses).toBe(15);
    await move(id, 'close', 2);
    const told = await ground.ask('GET', `/v1/staff/surveys/${id}/voice`, { token: manager });
    expect(told.body).toEqual({
      ...{ survey: id, state: 'told', responses: 16 },
      questions: [
        // Nobody passed it over, which is less than five too: so that is hidden with what few said.
        { question: 'safe', asked: 16, shown: { yes: 9 }, hidden: ['partly', 'no'] },
        { question: 'more', asked: 16, answered: 7, shown: {}, hidden: [] },
      ],
    });
    expect(told.text).not.toContain('afraid');
  });

  it('has no limit by which somebody finds out, one try after the other, how many have answered', async () => {
    const id = await stand();
    await say(id, 'yes', 7);
    const limit = (quota: number, revision: number) =>
      ground.ask('PUT', `/v1/staff/surveys/${id}`, {
        token: manager,
        body: surveyDraft({ kind: 'staff', definition: STAFF, quota, revision }),
      });
    for (const quota of [1, 6, 7, 8]) {
      const { status, body } = await limit(quota, 2);
      expect([status, body.errors]).toMatchObject([422, [{ pointer: '/quota', detail: expect.stringMatching(/10/) }]]);
    }
    expect((await limit(5, 2)).body).toMatchObject({ quota: 5, responses: 5 });
    expect((await limit(10, 3)).body).toMatchObject({ quota: 10, responses: 5 });
  });

  it('is not told of fewer than five', async () => {
    const id = await stand();
    await say(id, 'no', 4);
    await move(id, 'close', 2);
    expect(await voice(id)).toEqual({ survey: id, state: 'too-few', responses: 0, questions: [] });
    const { body } = await ground.ask('GET', `/v1/staff/surveys/${id}`, { token: manager });
    expect(body.responses).toBe(0);
  });

  it('has no second look to take the first one from: it is never opened again, and takes nothing after its end', async () => {
    const id = await stand();
    await say(id, 'yes', 6);
    await move(id, 'close', 2);
    const first = await voice(id);
    const again = await move(id, 'open', 3);
    expect([again.status, again.body.code]).toEqual([409, 'not-now']);
    const late = await respondTo(ground, id, responseDraft({ safe: 'no' }));
    expect([late.status, late.body.code]).toEqual([409, 'not-now']);
    expect(await voice(id)).toEqual(first);
  });

  it('takes no answer that is on its way while the survey is closed', async () => {
    const id = await stand();
    await say(id, 'yes', 5);
    const { services } = ground.platform;
    await services.db.updateTable('surveys').set({ state: 'closed' }).where('id', '=', id).execute();
    const response = responseDraft({ safe: 'no' }) as Parameters<typeof services.takeResponse>[0]['response'];
    const accepted = { id: newId(), survey: id, definition: STAFF, response, fingerprint: newId() };
    expect(await services.takeResponse(accepted)).toEqual({ outcome: 'no-more' });
    expect(await voice(id)).toMatchObject({ responses: 5 });
  });

  it('is read by no other call, and with no part of it chosen', async () => {
    const id = await stand();
    await say(id, 'yes', 6);
    await move(id, 'close', 2);
    const results = await ground.ask('GET', `/v1/staff/surveys/${id}/results`, { token: manager });
    expect([results.status, results.body.code]).toEqual([409, 'not-now']);
    const part = await ground.ask('GET', `/v1/staff/surveys/${id}/voice?method=online&from=2020-01-01`, {
      token: manager,
    });
    expect([part.status, part.body]).toEqual([200, await voice(id)]);
    const patients = await standSurvey(ground, manager);
    expect((await ground.ask('GET', `/v1/staff/surveys/${patients}/voice`, { token: manager })).body.code).toBe(
      'not-now',
    );
  });

  it('keeps nothing that came along and could tell who answered, by a link or any other way', async () => {
    const id = await stand();
    const { db } = ground.platform.services;
    const given = { name: 'Kim', room: '4' };
    expect((await respondTo(ground, id, responseDraft({ safe: 'yes' }, { given }))).status).toBe(201);
    const rows = await db.selectFrom('responses').select('given').where('survey_id', '=', id).execute();
    expect(rows).toEqual([{ given: '{}' }]);
    const invitees = Array.from({ length: 5 }, () => ({ given: { room: '4' } }));
    const path = `/v1/staff/surveys/${id}/invitations/${newId()}`;
    const made = await ground.ask('PUT', path, { token: manager, body: linksDraft(ground, { invitees }) });
    expect([made.status, made.body.errors]).toMatchObject([422, invitees.map(() => ({ code: 'wrong-kind' }))]);
  });

  it('cannot be asked so that who is asked tells what they said', async () => {
    const id = newId();
    const definition = { ...VISIT, hidden: ['room'] };
    await ground.ask('PUT', `/v1/staff/surveys/${id}`, {
      token: manager,
      body: surveyDraft({ kind: 'staff', definition }),
    });
    const { status, body } = await move(id, 'open', 1);
    expect([status, body.errors]).toMatchObject([
      422,
      [
        { pointer: '/definition/questions/what' },
        { pointer: '/definition', detail: expect.stringMatching(/anonymous/) },
      ],
    ]);
  });
});
