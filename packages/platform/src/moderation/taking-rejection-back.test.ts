import type { StaffStory } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { publish, sendAppeal, tell, tellAndReject } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';

const MINUTE_MS = 60_000;
/** What an author's page says of a rejection. */
const TOLD = /could not publish|took that back|reason|advert/i;

describe.each(engines)('a rejection on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const post = (id: string, path: string, body: object, by = token) =>
    ground.ask('POST', `/v1/staff/stories/${id}/${path}`, { token: by, body });
  const rejected = async () => {
    const told = await tell(ground, { email: 'pat@example.org' });
    const { body } = await post(told.id, 'rejection', { version: 1, reason: 'commercial', note: 'An advertisement.' });
    return { ...told, seen: body as unknown as StaffStory };
  };
  const takeBack = (id: string, version = 2, by = token) => post(id, 'rejection/end', { version }, by);
  const pageOf = async (path: string) => (await ground.ask('GET', path, { headers: AS_BROWSER })).text;
  const followedBy = async (own: string) => (await ground.ask('GET', `/v1/receipts/${own}`)).body;
  const letters = async (story: string) =>
    ground.platform.services.db
      .selectFrom('outbox')
      .select('next_at')
      .where('story_id', '=', story)
      .where('kind', '=', 'rejected')
      .execute();

  it('can be taken back for 30 minutes, and its author hears nothing of it', async () => {
    const { id, path, seen } = await rejected();
    const [letter] = await letters(id);
    expect(seen.actions).toContain('take-back-rejection');
    expect(letter?.next_at).toBe(seen.rejectionOpenUntil);
    const at = seen.timeline.find(({ kind }) => kind === 'rejected')?.at ?? '';
    expect(Date.parse(letter?.next_at ?? '') - Date.parse(at)).toBe(30 * MINUTE_MS);
    ground.forward(29 * MINUTE_MS);
    const { status, body } = await takeBack(id);
    expect([status, body.status, body.version, body.returned]).toEqual([200, 'submitted', 3, 'rejection-taken-back']);
    expect(body).not.toHaveProperty('rejection');
    expect(await letters(id)).toEqual([]);
    const { timeline } = body as unknown as StaffStory;
    expect(timeline.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['submitted', undefined],
      ['rejected', 'commercial'],
      ['rejection-taken-back', 'commercial'],
    ]);
    expect(await pageOf(path)).not.toMatch(TOLD);
    ground.forward(30 * MINUTE_MS);
    expect(await pageOf(path)).not.toMatch(TOLD);
    expect((await publish(ground, token, id, 3)).status).toBe(200);
  });

  it('is on its author’s page and in their link’s answer when its letter goes, and no sooner', async () => {
    const told = await tell(ground, { email: 'pat@example.org' });
    const before = [await followedBy(told.token), await pageOf(told.path)];
    await post(told.id, 'rejection', { version: 1, reason: 'commercial', note: 'An advertisement.' });
    ground.forward(29 * MINUTE_MS);
    expect([await followedBy(told.token), await pageOf(told.path)]).toEqual(before);
    ground.forward(MINUTE_MS);
    expect(await followedBy(told.token)).toMatchObject({
      ...{ status: 'rejected', version: 2, rejection: { reason: 'commercial', note: 'An advertisement.' } },
      appealable: { about: 'rejection' },
    });
    expect(await pageOf(told.path)).toMatch(TOLD);
  });

  it('cannot be asked about before its author is told, and the refusal says nothing of it', async () => {
    const { id, token: own } = await rejected();
    const { db } = ground.platform.services;
    const of = db.selectFrom('events').select('id').where('story_id', '=', id).where('kind', '=', 'rejected');
    const { id: decision } = await of.executeTakeFirstOrThrow();
    const { status, body } = await sendAppeal(ground, { token: own, decision });
    expect([status, body.code]).toEqual([409, 'not-now']);
    expect(body.detail).toBe('There is nothing to appeal against now. The page shows how it stands.');
    ground.forward(30 * MINUTE_MS);
    expect((await sendAppeal(ground, { token: own, decision })).status).toBe(201);
  });

  it('that is made again after one was taken back is told of once', async () => {
    const { id, path } = await rejected();
    await takeBack(id);
    await post(id, 'rejection', { version: 3, reason: 'duplicate' });
    expect(await pageOf(path)).not.toMatch(TOLD);
    ground.forward(30 * MINUTE_MS);
    expect((await pageOf(path)).match(/<li>We decided on [^<]+ that we could not publish it<\/li>/g)).toHaveLength(1);
  });

  it('cannot be taken back once its author has been told, nor by who has seen another version', async () => {
    const { id } = await rejected();
    expect((await takeBack(id, 1)).body.code).toBe('stale');
    ground.forward(30 * MINUTE_MS);
    const { body } = await ground.ask('GET', `/v1/staff/stories/${id}`, { token });
    const seen = body as unknown as StaffStory;
    expect([seen.actions.includes('take-back-rejection'), seen.rejectionOpenUntil]).toEqual([false, undefined]);
    expect(await takeBack(id)).toMatchObject({ status: 409, body: { code: 'not-now' } });
    expect(await letters(id)).toHaveLength(1);
  });

  it('is not taken back where its letter is just going, though its time is not over', async () => {
    const { id } = await rejected();
    const { db } = ground.platform.services;
    await db.updateTable('outbox').set({ claimed_until: '2099-01-01' }).where('story_id', '=', id).execute();
    expect((await takeBack(id)).body.code).toBe('not-now');
    const { body } = await ground.ask('GET', `/v1/staff/stories/${id}`, { token });
    expect(body).toMatchObject({ status: 'rejected', version: 2 });
  });

  it('is a moderator’s to take back, and nobody else’s', async () => {
    const { id } = await rejected();
    const others = [await ground.tokenOf({ responder: EVERYWHERE }), await ground.tokenOf({ moderator: 'B82002' })];
    for (const other of others) expect((await takeBack(id, 2, other)).status).toBe(404);
    expect((await takeBack(id, 2, await ground.tokenOf({ moderator: 'A81001' }))).status).toBe(200);
    expect((await takeBack(id, 3)).body.code).toBe('not-now');
  });

  it('that is made again is open anew, with one letter', async () => {
    const { id } = await rejected();
    await takeBack(id);
    ground.forward(29 * MINUTE_MS);
    const again = await post(id, 'rejection', { version: 3, reason: 'duplicate' });
    expect(again.body.actions).toContain('take-back-rejection');
    ground.forward(20 * MINUTE_MS);
    expect(await letters(id)).toHaveLength(1);
    expect((await takeBack(id, 4)).status).toBe(200);
    expect(await letters(id)).toEqual([]);
  });

  it('that its author has asked about is for that alone to undo', async () => {
    const told = await tellAndReject(ground, token);
    await sendAppeal(ground, told);
    const { body } = await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token });
    expect((body as unknown as StaffStory).actions).not.toContain('take-back-rejection');
    expect((await takeBack(told.id)).body.code).toBe('not-now');
  });
});
