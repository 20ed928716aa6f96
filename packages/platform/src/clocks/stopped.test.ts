import type { StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { reply, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { remindOfStopped, takeStoppedReminder } from './stopped.ts';
import { findClock } from './store.ts';

const REASON = 'We wait for the locum to come back.';

describe.each(engines)('reminders of clocks that stay stopped on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  let token: string;
  let now: number;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
    token = await ground.tokenOf(ALL_ROLES);
    const { db } = ground.platform.services;
    for (const ods of ['RZ6', 'RZ7', 'RZ8', 'RZ9'])
      await saveOrganisation(db, { ods, name: `Practice ${ods}`, kind: 'practice' });
    now = Date.now();
  });
  beforeEach(async () => {
    // A Thursday; the Easter after it takes the Friday and the Monday.
    goTo('2027-03-18T10:00:00Z');
  });
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  function goTo(moment: string): void {
    ground.forward(Date.parse(moment) - now);
    now = Date.parse(moment);
  }
  const remindedAt = async (moment: string) => {
    goTo(moment);
    const { db, now: at, outbox } = ground.platform.services;
    const onTrouble = (error: unknown) => {
      throw error;
    };
    const ports = { db, now: at, publicUrl: 'http://feedback.example.org', nudge: outbox.nudge, onTrouble };
    const [one, other] = await Promise.all([remindOfStopped(ports), remindOfStopped(ports)]);
    return one + other;
  };
  const stopped = async (organisation: string) => {
    const told = await tellAndPublish(ground, token, { organisation });
    const paused = await ground.ask('POST', `/v1/staff/stories/${told.id}/clock/pause`, {
      ...{ token, body: { reason: REASON } },
    });
    expect(paused.status).toBe(200);
    return told.id;
  };
  const seen = async (id: string) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token })).body as unknown as StaffStory;

  it('come to those who answer once the days of the clock have gone by again, and later to the managers', async () => {
    const { email: responder } = await ground.hire({ responder: 'A81001' });
    const { email: manager } = await ground.hire({ manager: 'A81001' });
    const id = await stopped('A81001');
    expect((await seen(id)).clock).toMatchObject({ state: 'paused', left: 2, paused: { reason: REASON, days: 0 } });
    expect(await remindedAt('2027-03-19T10:00:00Z')).toBe(0);
    // Two working days are over on the Monday, and nobody hears of it at night.
    expect(await remindedAt('2027-03-20T10:00:00Z')).toBe(0);
    expect(await remindedAt('2027-03-22T06:00:00Z')).toBe(0);
    expect(await remindedAt('2027-03-22T10:00:00Z')).toBe(1);
    expect(await remindedAt('2027-03-22T11:00:00Z')).toBe(0);
    const [first] = await mailServer.mailsTo(responder, 1);
    expect(first?.subject).toMatch(/^The clock of a story about .* is stopped since 18 March 2027$/);
    expect(first?.text).toContain(`http://feedback.example.org/workspace/stories/${id}`);
    expect(first?.text).not.toContain(REASON);
    expect((await seen(id)).clock?.paused?.days).toBe(2);
    expect(await remindedAt('2027-03-24T10:00:00Z')).toBe(1);
    const [told] = await mailServer.mailsTo(manager, 1);
    expect(told?.subject).toMatch(/is still stopped since 18 March 2027$/);
    expect(await remindedAt('2027-04-26T10:00:00Z')).toBe(0);
    const kinds = (await seen(id)).timeline.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('clock-'))).toEqual([
      ...['clock-paused', 'clock-stands', 'clock-stands-long'],
    ]);
  });

  it('begin anew where it is stopped again, and end with a reply', async () => {
    await ground.hire({ responder: 'B82002' });
    const id = await stopped('B82002');
    expect(await remindedAt('2027-03-22T10:00:00Z')).toBe(1);
    await ground.ask('POST', `/v1/staff/stories/${id}/clock/resume`, { token });
    await ground.ask('POST', `/v1/staff/stories/${id}/clock/pause`, { token, body: { reason: REASON } });
    expect(await remindedAt('2027-03-23T10:00:00Z')).toBe(0);
    expect(await remindedAt('2027-03-24T10:00:00Z')).toBe(1);
    await reply(ground, token, id);
    expect(await remindedAt('2027-04-26T10:00:00Z')).toBe(0);
  });

  it('come to managers a day after those who answer, also where the platform stood still meanwhile', async () => {
    const { email: responder } = await ground.hire({ responder: 'RZ9' });
    const { email: manager } = await ground.hire({ manager: 'RZ9' });
    await stopped('RZ9');
    expect(await remindedAt('2027-03-25T10:00:00Z')).toBe(1);
    expect(await mailServer.mailsTo(responder, 1)).toHaveLength(1);
    expect(await remindedAt('2027-03-25T11:00:00Z')).toBe(0);
    // Good Friday.
    expect(await remindedAt('2027-03-26T10:00:00Z')).toBe(0);
    expect(await remindedAt('2027-03-30T10:00:00Z')).toBe(1);
    const [told] = await mailServer.mailsTo(manager, 1);
    expect(told?.text).toContain('Those who answer were reminded.');
  });

  it('are no news of clocks that have stood still for long before anybody was reminded', async () => {
    await ground.hire({ responder: 'RZ8', manager: 'RZ8' });
    await stopped('RZ8');
    expect(await remindedAt('2027-04-12T10:00:00Z')).toBe(0);
    expect(await remindedAt('2027-04-12T10:01:00Z')).toBe(0);
    expect(await remindedAt('2027-04-13T10:00:00Z')).toBe(0);
  });

  it('come to operators where nobody manages the organisation', async () => {
    const { email } = await ground.hire({ operator: '*' });
    const id = await stopped('B82002');
    expect(await remindedAt('2027-03-22T10:00:00Z')).toBe(1);
    expect(await remindedAt('2027-03-24T10:00:00Z')).toBe(1);
    const [told] = await mailServer.mailsTo(email, 1);
    expect(told?.subject).toBe('Nobody at Oak Practice sees that a clock stays stopped');
    expect(told?.text).toContain('Oak Practice has no manager here');
    expect(told?.text).not.toContain(id);
    expect(await remindedAt('2027-03-25T10:00:00Z')).toBe(0);
  });

  it('are not taken for a clock that went on and was stopped again since it was looked at', async () => {
    const { db } = ground.platform.services;
    const story = await stopped('RZ7');
    const { paused } = (await findClock(db, story)) ?? {};
    goTo('2027-03-22T10:00:00Z');
    await ground.ask('POST', `/v1/staff/stories/${story}/clock/resume`, { token });
    await ground.ask('POST', `/v1/staff/stories/${story}/clock/pause`, { token, body: { reason: REASON } });
    const taken = { story, pausedAt: paused?.at ?? '', from: 0, to: 1 };
    expect(await takeStoppedReminder(db, taken)).toBe(false);
    const again = (await findClock(db, story))?.paused?.at ?? '';
    expect(await takeStoppedReminder(db, { ...taken, pausedAt: again })).toBe(true);
    expect(await takeStoppedReminder(db, { ...taken, pausedAt: again, from: 1, to: 2 })).toBe(true);
  });

  it('tell managers of no reminder before where there was nobody to remind', async () => {
    const { email } = await ground.hire({ manager: 'RZ6' });
    await stopped('RZ6');
    await ground.platform.services.db.deleteFrom('staff_roles').where('role', '=', 'responder').execute();
    expect(await remindedAt('2027-03-22T10:00:00Z')).toBe(0);
    expect(await remindedAt('2027-03-24T10:00:00Z')).toBe(1);
    const [told] = await mailServer.mailsTo(email, 1);
    expect(told?.text).not.toContain('were reminded');
    expect(told?.text).toContain('See whether it still has to wait');
  });
});
