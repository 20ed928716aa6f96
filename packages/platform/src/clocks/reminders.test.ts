import type { TimelineEvent } from '@hearback/contract';
import { type ClockFacts, countOn, dueDay, isWorkingDay } from '@hearback/contract/clocks';
import fc from 'fast-check';
import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { newId } from '../testing/stories.ts';
import { remind, reminderDue } from './reminders.ts';

const HAPPENED = 'Only whoever opens the workspace reads this.';

describe('which reminder a clock is at', () => {
  const facts = (days: number, counted: 'working' | 'calendar', published = '2027-03-25'): ClockFacts => {
    const terms = { days, counted };
    return { terms, startedAt: `${published}T10:00:00.000Z`, due: dueDay(published, terms) };
  };

  // Maundy Thursday 2027: two working days later is the Wednesday after Easter.
  it.each([
    ['2027-03-25', 0],
    ['2027-03-26', 0],
    ['2027-03-28', 0],
    ['2027-03-29', 0],
    ['2027-03-30', 1],
    ['2027-03-31', 1],
    ['2027-04-01', 2],
    ['2027-04-03', 0],
    ['2027-04-05', 3],
    ['2027-04-02', 2],
    ['2027-05-05', 3],
  ])('of two working days is on %s number %i', (today, stage) => {
    expect(reminderDue(today, facts(2, 'working'))).toBe(stage);
  });

  it('is on the day itself where there is but one', () => {
    expect([reminderDue('2027-03-25', facts(1, 'working')), reminderDue('2027-03-30', facts(1, 'working'))]).toEqual([
      0, 1,
    ]);
  });

  it('is none on any day that is not counted, and none at all for what is answered or stopped', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => countOn('2026-12-01', days, 'calendar'));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 20 }), (published, today, days) => {
        const clock = facts(days, 'working', published);
        if (!isWorkingDay(today)) expect(reminderDue(today, clock)).toBe(0);
        expect(reminderDue(today, { ...clock, answered: published })).toBe(0);
        expect(reminderDue(today, { ...clock, paused: { at: '', day: published, reason: '', left: 1 } })).toBe(0);
      }),
    );
  });
});

describe.each(engines)('reminders on %s', (engine) => {
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
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  function goTo(moment: string): void {
    ground.forward(Date.parse(moment) - now);
    now = Date.parse(moment);
  }

  const ports = () => {
    const { db, now: at, outbox } = ground.platform.services;
    return { db, now: at, publicUrl: 'http://feedback.example.org', nudge: outbox.nudge, onTrouble: () => undefined };
  };
  const publishOne = async (organisation = 'A81001') => {
    const { id } = await tellAndPublish(ground, token, { organisation, happened: HAPPENED });
    return id;
  };

  function expectNoStory(mail: ParsedMail | undefined, id: string): void {
    for (const text of [mail?.subject, mail?.text, mail?.html || '']) expect(text).not.toContain(HAPPENED);
    expect(mail?.text).toContain(`http://feedback.example.org/workspace/stories/${id}`);
  }

  it('come once before the day and once after it, in the working day, to those who answer there', async () => {
    const { email: here } = await ground.hire({ responder: 'A81001' });
    const { email: there } = await ground.hire({ responder: 'B82002' });
    const { email: manager } = await ground.hire({ manager: 'A81001' });
    goTo('2027-03-25T10:00:00Z');
    const id = await publishOne();
    expect(await remind(ports())).toBe(0);
    goTo('2027-03-30T06:59:00Z');
    expect(await remind(ports())).toBe(0);
    goTo('2027-03-30T07:01:00Z');
    expect(await Promise.all([remind(ports()), remind(ports())]).then(([one, other]) => one + other)).toBe(1);
    const [before] = await mailServer.mailsTo(here, 1);
    expect(before?.subject).toMatch(/waits for your reply until 31 March 2027$/);
    expectNoStory(before, id);
    goTo('2027-03-31T12:00:00Z');
    expect(await remind(ports())).toBe(0);
    goTo('2027-04-01T09:00:00Z');
    expect(await remind(ports())).toBe(1);
    const [, after] = await mailServer.mailsTo(here, 2);
    expect(after?.subject).toMatch(/still waits for a reply$/);
    expectNoStory(after, id);
    goTo('2027-04-02T09:00:00Z');
    expect(await remind(ports())).toBe(0);
    expect(await mailServer.mailsTo(manager, 0)).toEqual([]);
    goTo('2027-04-06T09:00:00Z');
    expect(await remind(ports())).toBe(1);
    const [escalated] = await mailServer.mailsTo(manager, 1);
    expect(escalated?.subject).toMatch(/has had no reply since it was due$/);
    expectNoStory(escalated, id);
    // A clock that is over cannot be stopped.
    expect(escalated?.text).not.toMatch(/stop/);
    expect(escalated?.text).toContain('See who could answer it');
    goTo('2027-04-09T09:00:00Z');
    expect(await remind(ports())).toBe(0);
    expect(await mailServer.mailsTo(here, 2)).toHaveLength(2);
    expect(await mailServer.mailsTo(there, 0)).toEqual([]);
    const { body } = await ground.ask('GET', `/v1/staff/stories/${id}`, { token });
    const sent = (body.timeline as TimelineEvent[]).slice(-3).map(({ kind, by }) => [kind, by]);
    expect(sent).toEqual([
      ['reply-due', 'Hearback'],
      ['reply-late', 'Hearback'],
      ['reply-escalated', 'Hearback'],
    ]);
  });

  it('do not come for what is answered, stopped, waits for a moderator, or has long been late', async () => {
    goTo('2027-06-01T10:00:00Z');
    const [answered, stopped] = [await publishOne(), await publishOne()];
    // Late for a month by the time anybody looks.
    await publishOne();
    await tell(ground);
    await ground.ask('PUT', `/v1/staff/stories/${answered}/replies/${newId()}`, {
      token,
      body: { text: 'Thank you.' },
    });
    await ground.ask('POST', `/v1/staff/stories/${stopped}/clock/pause`, { token, body: { reason: 'We wait.' } });
    goTo('2027-07-01T10:00:00Z');
    expect(await remind(ports())).toBe(0);
    goTo('2027-07-02T10:00:00Z');
    await ground.ask('POST', `/v1/staff/stories/${stopped}/clock/resume`, { token });
    goTo('2027-07-05T10:00:00Z');
    expect(await remind(ports())).toBe(1);
  });

  it('go to those who answer everywhere where an organisation has nobody of its own', async () => {
    const { email } = await ground.hire({ responder: '*' });
    goTo('2027-09-06T10:00:00Z');
    await saveOrganisation(ground.platform.services.db, { ods: 'M88008', name: 'Vale Practice', kind: 'practice' });
    await publishOne('M88008');
    goTo('2027-09-07T10:00:00Z');
    expect(await remind(ports())).toBeGreaterThan(0);
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
    const operator = await ground.hire({ operator: '*' });
    goTo('2027-09-09T10:00:00Z');
    await remind(ports());
    expect(await mailServer.mailsTo(operator.email, 0)).toEqual([]);
    goTo('2027-09-13T10:00:00Z');
    expect(await remind(ports())).toBe(1);
    const [late] = await mailServer.mailsTo(operator.email, 1);
    expect(late?.subject).toBe('Nobody at Vale Practice sees that stories are not answered');
    expect(late?.text).toContain('Vale Practice has no manager here');
    expect(late?.text).not.toContain('/workspace/stories/');
  });

  it('come for many at once, each once', async () => {
    goTo('2027-10-04T10:00:00Z');
    await ground.hire({ responder: 'B82002' });
    const count = 130;
    for (let told = 0; told < count; told += 10) {
      await Promise.all(Array.from({ length: 10 }, () => publishOne('B82002')));
    }
    goTo('2027-10-05T10:00:00Z');
    const first = await remind(ports());
    expect(first % count).toBe(0);
    expect(first).toBeGreaterThan(0);
    expect(await remind(ports())).toBe(0);
  });
});
