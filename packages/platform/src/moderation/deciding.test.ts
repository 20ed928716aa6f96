import type { StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';

describe.each(engines)('deciding on a story on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf({ moderator: '*' });
  });
  afterAll(() => ground.stop());

  const reject = (id: string, parts: object = {}) =>
    ground.ask('POST', `/v1/staff/stories/${id}/rejection`, {
      token,
      body: { version: 1, reason: 'commercial', ...parts },
    });
  const seen = async (id: string) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token })).body as unknown as StaffStory;
  const totals = async () => (await ground.ask('GET', '/v1/organisations/A81001/totals')).body.totals;
  const mailsAbout = async (path: string) => {
    const { db } = ground.platform.services;
    return (await db.selectFrom('outbox').select('id').where('mail', 'like', `%${path}%`).execute()).length;
  };

  it('publishes, tells the author and counts, and gives the next version', async () => {
    const before = (await totals()) as Record<string, number>;
    const told = await tell(ground, { email: 'pat@example.org', experience: 'good' });
    const { status, body } = await publish(ground, token, told.id);
    expect([status, body.status, body.version]).toEqual([200, 'published', 2]);
    expect((body as unknown as StaffStory).actions).toEqual(['set-criticality']);
    expect((body as unknown as StaffStory).timeline.map(({ kind }) => kind)).toEqual(['submitted', 'published']);
    expect(await mailsAbout(told.token)).toBe(2);
    expect(await totals()).toMatchObject({ stories: (before.stories ?? 0) + 1, rated: (before.rated ?? 0) + 1 });
  });

  it('rejects with a reason and a note, and counts nothing', async () => {
    const before = await totals();
    const told = await tell(ground, { email: 'pat@example.org', experience: 'good' });
    const { status, body } = await reject(told.id, { note: 'It names a nurse.' });
    expect([status, body.status]).toEqual([200, 'rejected']);
    expect(body.rejection).toEqual({ reason: 'commercial', note: 'It names a nurse.' });
    expect(await mailsAbout(told.token)).toBe(2);
    expect(await totals()).toEqual(before);
  });

  it('refuses a decision on a story that has changed since it was looked at', async () => {
    const { id } = await tell(ground);
    for (const stale of [2, 17]) {
      const { status, body } = await publish(ground, token, id, stale);
      expect([status, body.code]).toEqual([409, 'stale']);
    }
    expect((await reject(id, { version: 3 })).body.code).toBe('stale');
    expect((await seen(id)).status).toBe('submitted');
  });

  it('refuses to decide twice', async () => {
    const { id } = await tell(ground);
    await publish(ground, token, id);
    for (const answer of [await publish(ground, token, id, 2), await reject(id, { version: 2 })]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'not-now']);
    }
  });

  it('lets one of several moderators win who decide at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const told = await tell(ground, { email: 'pat@example.org' });
      const answers = await Promise.all([
        publish(ground, token, told.id),
        reject(told.id),
        publish(ground, token, told.id),
        reject(told.id),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
      const { timeline, version, status } = await seen(told.id);
      expect([version, timeline.map(({ kind }) => kind)]).toEqual([2, ['submitted', status]]);
      expect(await mailsAbout(told.token)).toBe(2);
    }
  });

  it('needs a reason from the published rules', async () => {
    const { id } = await tell(ground);
    const { status, body } = await reject(id, { reason: 'because', note: 'x'.repeat(2001), version: 0 });
    expect(status).toBe(422);
    expect((body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/version',
      '/reason',
      '/note',
    ]);
  });
});
