import type { StaffStory, StaffStorySummary } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';
import { setTerms } from './store.ts';

const ODS = 'A81001';
/** Two days before a long weekend. */
const MAUNDY_THURSDAY = Date.parse('2027-03-25T10:00:00Z');
const DAY_MS = 86_400_000;

describe.each(engines)('the clock of a first reply on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let now: number;

  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    now = Date.now();
  });
  afterAll(() => ground.stop());
  beforeEach(async () => {
    goTo(MAUNDY_THURSDAY);
    await setTerms(ground.platform.services.db, ODS, { days: 2, counted: 'working', isPublic: false });
    await ground.platform.services.db.deleteFrom('clocks').execute();
  });

  /** Puts the platform's clock to a moment, as near as the test's own run allows. */
  function goTo(moment: number): void {
    ground.forward(moment - now);
    now = moment;
  }
  const pass = (days: number) => goTo(now + days * DAY_MS);
  const publishOne = async () => (await tellAndPublish(ground, token)).id;
  const seen = async (id: string) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token })).body as unknown as StaffStory;
  const reply = (id: string) =>
    ground.ask('PUT', `/v1/staff/stories/${id}/replies/${newId()}`, { token, body: { text: 'Thank you.' } });
  const pause = (id: string, reason = 'We wait for the author.', by = token) =>
    ground.ask('POST', `/v1/staff/stories/${id}/clock/pause`, { token: by, body: { reason } });
  const resume = (id: string, by = token) => ground.ask('POST', `/v1/staff/stories/${id}/clock/resume`, { token: by });

  it('starts when a story is published, and no earlier', async () => {
    const { id } = await tell(ground);
    expect(await seen(id)).not.toHaveProperty('clock');
    await ground.ask('POST', `/v1/staff/stories/${id}/publication`, { token, body: { version: 1 } });
    expect((await seen(id)).clock).toMatchObject({
      terms: { days: 2, counted: 'working' },
      due: '2027-03-31',
      state: 'running',
      left: 2,
    });
  });

  it('is met by a first reply on the last day, and a second one changes nothing', async () => {
    const id = await publishOne();
    goTo(Date.parse('2027-03-31T22:59:00Z'));
    expect((await seen(id)).clock).toMatchObject({ state: 'running', left: 0 });
    expect((await reply(id)).status).toBe(201);
    expect((await seen(id)).clock?.state).toBe('met');
    pass(30);
    await reply(id);
    expect((await seen(id)).clock?.state).toBe('met');
  });

  it('is over at midnight in England, an hour before it is midnight in UTC', async () => {
    const id = await publishOne();
    goTo(Date.parse('2027-03-31T23:01:00Z'));
    expect((await seen(id)).clock).toMatchObject({ state: 'overdue', left: -1 });
    await reply(id);
    expect((await seen(id)).clock?.state).toBe('missed');
  });

  it('goes by what the organisation has set when the story is published', async () => {
    const before = await publishOne();
    const { db } = ground.platform.services;
    await setTerms(db, ODS, { days: 5, counted: 'calendar', isPublic: false });
    const after = await publishOne();
    expect((await seen(before)).clock?.due).toBe('2027-03-31');
    expect((await seen(after)).clock).toMatchObject({ due: '2027-03-30', terms: { days: 5, counted: 'calendar' } });
  });

  it('is in the list of what waits for a reply', async () => {
    const id = await publishOne();
    const { body } = await ground.ask('GET', '/v1/staff/stories?show=to-reply&limit=100', { token });
    const row = (body.items as StaffStorySummary[]).find((story) => story.id === id);
    expect(row?.clock).toMatchObject({ due: '2027-03-31', state: 'running', left: 2 });
  });

  it('stands still while it is paused, and keeps the days that were left', async () => {
    const id = await publishOne();
    goTo(Date.parse('2027-03-30T10:00:00Z'));
    const { status, body } = await pause(id);
    expect(status).toBe(200);
    expect(body.clock).toMatchObject({ state: 'paused', left: 1, paused: { reason: 'We wait for the author.' } });
    expect(body.actions).toContain('resume-clock');
    expect(body.actions).not.toContain('pause-clock');
    goTo(Date.parse('2027-04-09T10:00:00Z'));
    expect((await seen(id)).clock).toMatchObject({ state: 'paused', left: 1 });
    expect((await resume(id)).body.clock).toMatchObject({ state: 'running', due: '2027-04-12', left: 1 });
    const kinds = (await seen(id)).timeline.map(({ kind, detail }) => [kind, detail]);
    expect(kinds.slice(-2)).toEqual([
      ['clock-paused', 'We wait for the author.'],
      ['clock-resumed', '2027-04-12'],
    ]);
  });

  it('is met by a reply while it is paused', async () => {
    const id = await publishOne();
    await pause(id);
    pass(60);
    await reply(id);
    expect((await seen(id)).clock?.state).toBe('met');
    expect((await resume(id)).body.code).toBe('not-now');
  });

  it('cannot be paused twice, nor when it is over or answered, nor go on where it runs', async () => {
    const [twice, late, answered, running] = [
      await publishOne(),
      await publishOne(),
      await publishOne(),
      await publishOne(),
    ];
    expect((await resume(running)).body.code).toBe('not-now');
    await pause(twice);
    const both = await Promise.all([pause(running), pause(running)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await reply(answered);
    pass(30);
    for (const id of [twice, late, answered]) expect((await pause(id)).body.code).toBe('not-now');
    expect((await seen(twice)).timeline.filter(({ kind }) => kind === 'clock-paused')).toHaveLength(1);
  });

  it('is not for those who may not reply, and wants a reason', async () => {
    const id = await publishOne();
    const moderator = await ground.tokenOf({ moderator: ODS });
    const neighbour = await ground.tokenOf({ responder: 'B82002' });
    for (const one of [moderator, neighbour]) {
      expect((await pause(id, 'Mine now.', one)).status).toBe(403);
      expect((await resume(id, one)).status).toBe(403);
    }
    const { status, body } = await pause(id, ' ');
    expect([status, (body.errors as { pointer: string }[])[0]?.pointer]).toEqual([422, '/reason']);
    expect((await seen(id)).clock?.state).toBe('running');
  });

  it('shows no clock and cannot be paused where a story was published before there were clocks', async () => {
    const id = await publishOne();
    await ground.platform.services.db.deleteFrom('clocks').where('story_id', '=', id).execute();
    expect(await seen(id)).not.toHaveProperty('clock');
    for (const answer of [await pause(id), await resume(id)]) expect(answer.body.code).toBe('not-now');
    expect((await reply(id)).status).toBe(201);
  });

  it('is told in public only where the organisation has agreed, as so many of so many, with those behind it', async () => {
    const page = async (query = '') => (await ground.ask('GET', `/o/${ODS}${query}`, { headers: AS_BROWSER })).text;
    const [met, missed, open, paused] = [
      await publishOne(),
      await publishOne(),
      await publishOne(),
      await publishOne(),
    ];
    await pause(paused);
    await reply(met);
    pass(10);
    await reply(missed);
    const fresh = await publishOne();
    expect(await page()).not.toContain('answered in time');
    await setTerms(ground.platform.services.db, ODS, { days: 2, counted: 'working', isPublic: true });
    ground.platform.services.cache.clear();
    const told = await page();
    expect(told).toMatch(/answered in time \(the aim now: 2 working days\).{0,200}1 of 3/s);
    const behind = await page('?only=in-time');
    expect(behind).toContain(`/s/${met}`);
    for (const id of [missed, open, paused, fresh]) expect(behind).not.toContain(`/s/${id}`);
  });
});
