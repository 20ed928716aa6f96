import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordComplaint } from '../testing/complaints.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { remindOfComplaints } from './reminders.ts';

describe.each(engines)('reminders of complaints on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ 'complaints-manager': 'A81001' });
  });
  afterAll(() => ground.stop());

  /** The kinds of all mails about a complaint after a look at a moment. */
  const remindedAt = async (id: string, moment: string) => {
    const { db } = ground.platform.services;
    const ports = {
      db,
      now: () => new Date(moment),
      publicUrl: 'https://feedback.example.org',
      nudge: () => undefined,
    };
    const onTrouble = (error: unknown) => {
      throw error;
    };
    await Promise.all([remindOfComplaints({ ...ports, onTrouble }), remindOfComplaints({ ...ports, onTrouble })]);
    const rows = await db.selectFrom('outbox').select('mail').where('mail', 'like', `%${id}%`).orderBy('id').execute();
    return rows.map(({ mail }) => {
      const { kind, of, due } = JSON.parse(mail ?? '{}');
      return `${kind} ${of} ${due}`;
    });
  };
  const take = (id: string, version: number, step: object) =>
    ground.ask('PUT', `/v1/staff/complaints/${id}/steps/${newId()}`, {
      token: manager,
      body: { version, on: '2026-04-08', step },
    });

  it('come once before a last day and once after it, over Easter, in the morning of working days', async () => {
    // Maundy Thursday: the third working day is the Thursday after Easter.
    const id = await recordComplaint(ground, manager, { receivedOn: '2026-04-02' });
    expect(await remindedAt(id, '2026-04-07T10:00:00Z')).toEqual([]);
    expect(await remindedAt(id, '2026-04-08T05:00:00Z')).toEqual([]);
    const first = ['complaint-due acknowledge 2026-04-09'];
    expect(await remindedAt(id, '2026-04-08T10:00:00Z')).toEqual(first);
    expect(await remindedAt(id, '2026-04-09T10:00:00Z')).toEqual(first);
    const both = [...first, 'complaint-late acknowledge 2026-04-09'];
    expect(await remindedAt(id, '2026-04-10T10:00:00Z')).toEqual(both);
    expect(await remindedAt(id, '2026-04-11T10:00:00Z')).toEqual(both);
    const acknowledged = await take(id, 1, { action: 'acknowledge', how: 'writing', offersDiscussion: true });
    expect(acknowledged.status).toBe(201);
    expect(await remindedAt(id, '2026-04-13T10:00:00Z')).toEqual(both);
    const all = [...both, 'complaint-due law 2026-10-01'];
    expect(await remindedAt(id, '2026-09-18T10:00:00Z')).toEqual(all);
    expect(await remindedAt(id, '2026-10-02T10:00:00Z')).toEqual([...all, 'complaint-late law 2026-10-01']);
  });

  it('come for the time of the law too where the day that was agreed went by', async () => {
    const id = await recordComplaint(ground, manager, { receivedOn: '2026-04-02' });
    const issue = newId();
    const steps = [
      { action: 'acknowledge', how: 'writing', offersDiscussion: true },
      { action: 'discuss', came: 'held' },
      { action: 'agree-issues', issues: [{ id: issue, text: 'No call back.' }] },
      { action: 'agree-period', by: '2026-05-01', isAgreed: true, isInWriting: false },
    ];
    for (const [at, step] of steps.entries()) expect((await take(id, at + 1, step)).status).toBe(201);
    const missed = ['complaint-late period 2026-05-01'];
    expect(await remindedAt(id, '2026-05-05T10:00:00Z')).toEqual(missed);
    expect(await remindedAt(id, '2026-09-18T10:00:00Z')).toEqual([...missed, 'complaint-due law 2026-10-01']);
    expect(await remindedAt(id, '2026-09-21T10:00:00Z')).toHaveLength(2);
  });

  it('say nothing of what it is about', async () => {
    const id = await recordComplaint(ground, manager, { receivedOn: '2026-04-02', wrong: 'They dropped my mother.' });
    await remindedAt(id, '2026-04-10T10:00:00Z');
    const rows = await ground.platform.services.db.selectFrom('outbox').select('mail').execute();
    expect(rows.map(({ mail }) => mail).join(' ')).not.toMatch(/dropped|Pat Example|01632/);
  });
});
