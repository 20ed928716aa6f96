import type { StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reply, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { remindOfStopped } from './stopped.ts';

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
});
