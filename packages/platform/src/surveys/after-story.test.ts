import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage, fieldsOf } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';
import { FFT, STAFF, standSurvey, surveyDraft } from '../testing/surveys.ts';

const LINK = /<a href="(\/survey\/[^"]+)" rel="noreferrer">Answer the quick questions<\/a>/;

describe.each(engines)('what is asked after a story on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: '*' });
  });
  afterAll(() => ground.stop());

  const get = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
  const post = (path: string, form: [string, string][]) => ground.ask('POST', path, { form, headers: AS_BROWSER });
  const responses = (survey: string) =>
    ground.platform.services.db.selectFrom('responses').selectAll().where('survey_id', '=', survey).execute();
  /** An organisation of its own: what is asked of one is asked of everybody who tells it a story. */
  async function found() {
    const ods = `G${String(Math.random()).slice(2, 7)}`;
    const token = await ground.tokenOf({ operator: '*' });
    await ground.ask('PUT', `/v1/staff/organisations/${ods}`, { token, body: { name: ods, kind: 'practice' } });
    return ods;
  }
  /** Tells a story by the plain form, and gives the private page's path. */
  async function tell(ods: string): Promise<string> {
    const form = fieldsOf((await get(`/tell/${ods}`)).text, 'check').filter(([name]) => name !== 'happened');
    const check = await post(`/tell/${ods}`, [...form, ['happened', 'They listened to me.']]);
    const sent = await post(`/tell/${ods}`, fieldsOf(check.text, 'send'));
    return sent.headers.get('location') ?? '';
  }
  const linkOn = async (path: string) => LINK.exec((await get(path)).text)?.[1];

  it('is offered on the confirmation and on the private page, answered there, and joined to no story', async () => {
    const ods = await found();
    const definition = { ...surveyDraft().definition, hidden: ['after'] };
    const id = await standSurvey(ground, manager, { organisation: ods, definition, isAfterStory: true });
    const path = await tell(ods);
    const confirmation = await get(path);
    expectAuthorPage(confirmation);
    expect(confirmation.headers.get('referrer-policy')).toBe('no-referrer');
    const link = LINK.exec(confirmation.text)?.[1] ?? '';
    expect(link).toBe(`/survey/${id}?after=story`);
    expect(await linkOn(path.replace('?sent=1', ''))).toBe(link);
    let page = await get(link);
    for (let asked = 0; asked < 5 && !page.text.includes('Send your answers'); asked += 1) {
      const fields = fieldsOf(page.text, 'next').filter(([name]) => name !== 'answer');
      page = await post(`/survey/${id}`, [
        ...fields,
        ...(asked === 0 ? ([['answer', 'no']] as [string, string][]) : []),
      ]);
    }
    expect((await post(`/survey/${id}`, fieldsOf(page.text, 'send'))).status).toBe(303);
    const kept = await responses(id);
    expect(kept).toMatchObject([{ method: 'online', given: '{"after":"story"}' }]);
    const story = await ground.platform.services.db
      .selectFrom('stories')
      .select('id')
      .where('ods', '=', ods)
      .executeTakeFirstOrThrow();
    const token = /\/a\/([\w-]+)/.exec(path)?.[1] ?? '';
    for (const secret of [story.id, token]) expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('is the Friends and Family Test where that is chosen, which keeps nothing of it', async () => {
    const ods = await found();
    const fft = { organisation: ods, kind: 'friends-and-family', definition: FFT, isAfterStory: true };
    const id = await standSurvey(ground, manager, fft);
    const link = (await linkOn(await tell(ods))) ?? '';
    expect(link).toBe(`/survey/${id}?after=story`);
    const first = await get(link);
    expect(JSON.parse(fieldsOf(first.text, 'next').find(([name]) => name === 'state')?.[1] ?? '')).toMatchObject({
      given: {},
    });
  });

  it('is nothing where none is chosen, where it is not open, and once two weeks are over', async () => {
    const ods = await found();
    await standSurvey(ground, manager, { organisation: ods });
    const path = await tell(ods);
    expect(await linkOn(path)).toBeUndefined();
    const body = surveyDraft({ organisation: ods, isAfterStory: true });
    const id = newId();
    expect((await ground.ask('PUT', `/v1/staff/surveys/${id}`, { token: manager, body })).status).toBe(201);
    expect(await linkOn(path)).toBeUndefined();
    await ground.ask('POST', `/v1/staff/surveys/${id}/open`, { token: manager, body: { revision: 1 } });
    expect(await linkOn(path)).toBe(`/survey/${id}?after=story`);
    const { db } = ground.platform.services;
    const longAgo = new Date(ground.platform.services.now().getTime() - 15 * 86_400_000).toISOString();
    await db.updateTable('stories').set({ received_at: longAgo }).where('ods', '=', ods).execute();
    expect(await linkOn(path)).toBeUndefined();
  });

  it('is chosen and taken back in the workspace, and never one of staff', async () => {
    const [ods, id] = [await found(), newId()];
    const save = (parts: object) =>
      ground.ask('PUT', `/v1/staff/surveys/${id}`, {
        token: manager,
        body: surveyDraft({ organisation: ods, ...parts }),
      });
    const staff = await save({ kind: 'staff', definition: STAFF, isAfterStory: true });
    expect([staff.status, staff.body.errors]).toMatchObject([422, [{ pointer: '/isAfterStory', code: 'wrong-kind' }]]);
    expect((await save({ isAfterStory: true })).body).toMatchObject({ isAfterStory: true, revision: 1 });
    expect((await save({ isAfterStory: true })).body).toMatchObject({ isAfterStory: true, revision: 1 });
    const taken = await save({ revision: 1 });
    expect([taken.status, taken.body.isAfterStory, taken.body.revision]).toEqual([200, undefined, 2]);
  });
});
