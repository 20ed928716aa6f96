import type { MailRhythm } from '@hearback/contract';
import { usualMailChoices } from '@hearback/contract';
import { countOn, isWorkingDay } from '@hearback/contract/clocks';
import { monthAfter, returnDue } from '@hearback/contract/returns';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../digests/digests.ts';
import { saveOrganisation } from '../organisations/store.ts';
import { addSurvey, openSurvey } from '../surveys/store.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { newId } from '../testing/stories.ts';
import { FFT } from '../testing/surveys.ts';
import { remindOfReturns, returnToRemindOf } from './reminders.ts';

describe('the month whose return is reminded of', () => {
  // Good Friday and Easter Monday 2027 are in March: April’s twelfth working day is Friday the 16th.
  it.each([
    ['2027-04-12', undefined],
    ['2027-04-13', '2027-03'],
    ['2027-04-16', '2027-03'],
    ['2027-04-17', undefined],
    ['2027-04-19', undefined],
  ])('is on %s %s', (today, month) => {
    expect(returnToRemindOf(today)?.month).toBe(month);
  });

  it('is the one before on four working days of each month, up to the day it is due, and on no other day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (ahead) => {
        const month = monthAfter('2026-01', ahead);
        const days = Array.from({ length: 31 }, (_, at) => countOn(`${month}-01`, at, 'calendar'));
        const reminded = days.filter((day) => day.startsWith(month) && returnToRemindOf(day));
        expect(reminded).toHaveLength(4);
        expect(reminded.every(isWorkingDay)).toBe(true);
        expect(reminded.at(-1)).toBe(returnDue(monthAfter(month, -1)));
      }),
    );
  });
});

describe.each(engines)('reminders of monthly returns on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  let now: number;
  let codes = 0;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
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

  /** An organisation that asks the Friends and Family Test since a moment. */
  async function stand(openedAt = '2027-01-04T09:00:00.000Z', kind: 'practice' | 'trust' = 'practice') {
    codes += 1;
    const ods = `G8${String(codes).padStart(4, '0')}`;
    const { db } = ground.platform.services;
    await saveOrganisation(db, { ods, name: `Practice ${codes}`, kind });
    const id = newId();
    const draft = { organisation: ods, kind: 'friends-and-family', definition: FFT, revision: 0 } as const;
    await addSurvey(db, { id, draft, at: openedAt });
    await openSurvey(db, { id, revision: 1, version: 0, draft: JSON.stringify(FFT), at: openedAt });
    return ods;
  }

  const ports = () => {
    const { db, now: at, outbox } = ground.platform.services;
    return { db, now: at, publicUrl: 'http://feedback.example.org', nudge: outbox.nudge, onTrouble: () => undefined };
  };
  const keep = async (ods: string, month: string) => {
    const token = await ground.tokenOf({ manager: ods });
    const path = `/v1/staff/organisations/${ods}/returns/${month}/taken`;
    expect((await ground.ask('POST', path, { token, body: { responses: 0 } })).status).toBeLessThan(300);
  };
  const choose = async (ods: string, returns: MailRhythm) => {
    const { id, email } = await ground.hire({ responder: ods });
    const rows = Object.entries({ ...usualMailChoices, returns }).map(([topic, rhythm]) => ({
      ...{ staff_id: id, topic: topic as 'returns', rhythm, stopped: null },
    }));
    await ground.platform.services.db.insertInto('mail_choices').values(rows).execute();
    return email;
  };

  it('come once, in the working day, to those there who see them', async () => {
    const ods = await stand();
    const { email: manager } = await ground.hire({ manager: ods });
    const { email: responder } = await ground.hire({ responder: ods, manager: ods });
    const others = [
      await ground.hire({ manager: 'B82002' }),
      await ground.hire({ manager: '*' }),
      await ground.hire({ moderator: ods }),
    ];
    goTo('2027-04-12T10:00:00Z');
    expect(await remindOfReturns(ports())).toBe(0);
    goTo('2027-04-13T06:59:00Z');
    expect(await remindOfReturns(ports())).toBe(0);
    goTo('2027-04-13T07:01:00Z');
    const both = await Promise.all([remindOfReturns(ports()), remindOfReturns(ports())]);
    expect(both[0] + both[1]).toBe(1);
    for (const address of [manager, responder]) {
      const [mail] = await mailServer.mailsTo(address, 1);
      expect(mail?.subject).toBe(`The monthly return of Practice ${codes} for March 2027 is due by 16 April 2027`);
      expect(mail?.text).toContain(`http://feedback.example.org/workspace/surveys/returns/${ods}`);
      expect(mail?.text).toContain('What authors write is not in this message.');
    }
    goTo('2027-04-16T10:00:00Z');
    expect(await remindOfReturns(ports())).toBe(0);
    for (const { email } of others) expect(await mailServer.mailsTo(email, 0)).toEqual([]);
    goTo('2027-05-18T10:00:00Z');
    expect(await remindOfReturns(ports())).toBe(1);
    expect((await mailServer.mailsTo(manager, 2))[1]?.subject).toContain('for April 2027');
  });

  it('do not come for what is kept as sent, was not asked yet, is a trust’s, or is seen by nobody', async () => {
    const [kept, later, trust, closed] = [
      await stand(),
      await stand('2027-06-01T09:00:00.000Z'),
      await stand(undefined, 'trust'),
      await stand(),
    ];
    await stand();
    goTo('2027-06-14T10:00:00Z');
    await remindOfReturns(ports());
    const { db } = ground.platform.services;
    const closed_at = '2027-04-30T10:00:00.000Z';
    await db.updateTable('organisations').set({ closed_at }).where('ods', '=', closed).execute();
    for (const ods of [kept, later, trust, closed]) await ground.hire({ manager: ods });
    await keep(kept, '2027-05');
    goTo('2027-06-16T10:00:00Z');
    expect(await remindOfReturns(ports())).toBe(0);
  });

  it('come as each has chosen, and in no digest once the return is kept', async () => {
    const ods = await stand();
    const [never, daily] = [await choose(ods, 'never'), await choose(ods, 'daily')];
    const gathered = { ...ports(), ...ground.platform.services };
    goTo('2027-07-14T08:00:00Z');
    await digest(gathered);
    expect(await remindOfReturns(ports())).toBeGreaterThan(0);
    goTo('2027-07-15T08:00:00Z');
    await digest(gathered);
    const [mail] = await mailServer.mailsTo(daily, 1);
    expect(mail?.text).toContain('The monthly return of');
    goTo('2027-08-15T08:00:00Z');
    await digest(gathered);
    goTo('2027-08-16T08:00:00Z');
    expect(await remindOfReturns(ports())).toBeGreaterThan(0);
    await keep(ods, '2027-07');
    goTo('2027-08-17T08:00:00Z');
    await digest(gathered);
    expect(await mailServer.mailsTo(daily, 1)).toHaveLength(1);
    expect(await mailServer.mailsTo(never, 0)).toEqual([]);
  });
});
