import type { Followed, StaffStory, StaffStorySummary } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailOf } from '../mail/messages.ts';
import { publish, reply, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';

describe.each(engines)('on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const send = (id: string, path: string, body: object, by = token) =>
    ground.ask('POST', `/v1/staff/stories/${id}/${path}`, { token: by, body });
  const hold = (id: string, parts: object = {}) => send(id, 'hold', { version: 1, reason: 'checking', ...parts });
  const rate = (id: string, body: object, by = token) =>
    ground.ask('POST', `/v1/staff/stories/${id}/criticality`, { token: by, body });
  const seen = async (id: string, by = token) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token: by })).body as unknown as StaffStory;
  const events = async (id: string) => (await seen(id)).timeline.map(({ kind, detail }) => [kind, detail]);
  const list = async (query: string, by = token) => {
    const { body } = await ground.ask('GET', `/v1/staff/stories?limit=100&show=${query}`, { token: by });
    return (body.items as StaffStorySummary[]).map(({ id }) => id);
  };
  const lettersOf = async (kind: string) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('mail', 'like', `%"${kind}"%`).execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}'));
  };
  const totals = async () => (await ground.ask('GET', '/v1/organisations/A81001/totals')).body.totals;

  describe('a held story', () => {
    it('is in a list of its own and nowhere in public, and goes back to be moderated', async () => {
      const before = await totals();
      const { id, token: secret } = await tell(ground, { experience: 'good' });
      const { body } = await hold(id, { note: 'We ask the ward.' });
      expect(body).toMatchObject({
        ...{ status: 'held', version: 2, actions: ['release', 'set-criticality'] },
        held: { reason: 'checking', note: 'We ask the ward.' },
      });
      expect([await list('held'), await list('to-moderate')]).toEqual([
        expect.arrayContaining([id]),
        expect.not.arrayContaining([id]),
      ]);
      for (const path of [`/v1/stories/${id}`, `/s/${id}`]) expect((await ground.ask('GET', path)).status).toBe(404);
      for (const path of ['/v1/stories?organisation=A81001&limit=100', '/o/A81001']) {
        expect((await ground.ask('GET', path, { headers: AS_BROWSER })).text).not.toContain(id);
      }
      expect(await totals()).toEqual(before);
      const followed = (await ground.ask('GET', `/v1/receipts/${secret}`)).body as unknown as Followed;
      expect([followed.status, JSON.stringify(followed).includes('ward')]).toEqual(['held', false]);
      expect((await publish(ground, token, id, 2)).body.code).toBe('not-now');
      expect((await send(id, 'hold/end', { version: 1 })).body.code).toBe('stale');
      expect((await send(id, 'hold/end', { version: 2 })).body).toMatchObject({
        status: 'submitted',
        returned: 'released',
      });
      expect(await seen(id)).not.toHaveProperty('held');
      expect(await events(id)).toEqual([
        ['submitted', undefined],
        ['held', 'checking: We ask the ward.'],
        ['released', undefined],
      ]);
      expect((await publish(ground, token, id, 3)).body).not.toHaveProperty('returned');
    });

    it('that is very serious is told to the managers of its organisation, without a word of it', async () => {
      const operator = await ground.hire({ operator: '*' });
      const unmanaged = await tell(ground, { organisation: 'B82002' });
      expect((await seen(unmanaged.id)).holdTells).toEqual([]);
      await hold(unmanaged.id, { reason: 'very-serious' });
      expect((await events(unmanaged.id)).at(-1)).toEqual(['nobody-to-tell', undefined]);
      const told = await lettersOf('story-held-unmanaged');
      expect(told.map(({ to }) => to)).toEqual([operator.email]);
      expect(mailOf(told[0]).text).toContain('Oak Practice has no manager here');
      expect(mailOf(told[0]).text).toMatch(/workspace\/people$/m);
      expect(await lettersOf('story-held')).toEqual([]);
      const { email } = await ground.hire({ manager: 'B82002' });
      await ground.hire({ manager: 'A81001' });
      const { id } = await tell(ground, { organisation: 'B82002', happened: 'They dropped my mother.' });
      expect((await seen(id)).holdTells).toEqual(['Practice manager']);
      await hold(id, { reason: 'very-serious', note: 'A fall.' });
      expect(await seen(id)).not.toHaveProperty('holdTells');
      const letters = await lettersOf('story-held');
      expect(letters.map(({ to }) => to)).toEqual([email]);
      const { text, html, subject } = mailOf(letters[0]);
      for (const words of [text, html, subject]) expect(words).not.toMatch(/dropped|mother|fall|01[0-9a-f]{6}-/i);
      expect(text).toContain('Oak Practice');
      expect((await events(id)).at(-1)).toEqual(['managers-told', 'Practice manager']);
    });

    it('needs a reason, and words where it is another one', async () => {
      const { id } = await tell(ground);
      expect((await hold(id, { reason: 'other' })).body.errors).toMatchObject([{ pointer: '/note', code: 'required' }]);
      expect((await hold(id, { reason: 'because' })).status).toBe(422);
      expect((await seen(id)).status).toBe('submitted');
    });

    it('is held by one of several who try at once, and only by moderators of the place', async () => {
      const { id } = await tell(ground);
      for (const roles of [{ responder: 'A81001' }, { manager: 'A81001' }, { moderator: 'B82002' }]) {
        const other = await ground.tokenOf(roles);
        expect((await send(id, 'hold', { version: 1, reason: 'checking' }, other)).status).toBe(404);
      }
      const answers = await Promise.all([1, 2, 3].map(() => hold(id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect((await events(id)).filter(([kind]) => kind === 'held')).toHaveLength(1);
    });
  });

  describe('how critical a story is', () => {
    it('is set and changed by a moderator, with both levels in the timeline and the version left alone', async () => {
      const { id } = await tell(ground);
      expect((await rate(id, { level: 2 })).body).toMatchObject({ criticality: 2, version: 1 });
      expect((await rate(id, { level: 2 })).status).toBe(200);
      expect((await rate(id, { level: 4 })).body.code).toBe('stale');
      expect((await rate(id, { level: 0, was: 2 })).body).toMatchObject({ criticality: 0 });
      const set = (await events(id)).filter(([kind]) => kind === 'criticality-set');
      expect(set.map(([, detail]) => detail)).toEqual(['2', '2 0']);
      for (const level of [-1, 6, 1.5, '3', undefined]) expect((await rate(id, { level })).status).toBe(422);
    });

    it('is seen by staff of the organisation, set by moderators alone, and never public', async () => {
      const { id, token: secret, path } = await tellAndPublish(ground, token);
      await rate(id, { level: 3 });
      const responder = await ground.tokenOf({ responder: 'A81001' });
      expect((await seen(id, responder)).criticality).toBe(3);
      expect((await rate(id, { level: 1, was: 3 }, responder)).status).toBe(403);
      for (const address of [`/v1/stories/${id}`, `/v1/receipts/${secret}`, `/s/${id}`, path]) {
        expect((await ground.ask('GET', address, { headers: AS_BROWSER })).text).not.toMatch(/critical/i);
      }
    });

    it('narrows a list', async () => {
      const [mild, grave, unrated] = [await tell(ground), await tell(ground), await tell(ground)];
      await rate(mild.id, { level: 1 });
      await rate(grave.id, { level: 5 });
      const critical = await list('to-moderate&criticality=4');
      expect(critical).toContain(grave.id);
      expect(critical).not.toContain(mild.id);
      expect(await list('to-moderate&criticality=1')).toEqual(expect.arrayContaining([mild.id, grave.id]));
      expect(await list('to-moderate')).toContain(unrated.id);
    });

    it('that nobody has rated is never hidden while it waits: it may be as critical', async () => {
      const [urgent, mild] = [await tell(ground, { happened: 'I want to end my life.' }), await tell(ground)];
      const [held, answered] = [await tell(ground), await tellAndPublish(ground, token)];
      await rate(mild.id, { level: 1 });
      await hold(held.id);
      expect(await list('to-moderate&criticality=5')).toContain(urgent.id);
      expect(await list('to-moderate&criticality=5')).not.toContain(mild.id);
      expect(await list('held&criticality=5')).toContain(held.id);
      expect(await list('to-reply&criticality=5')).toContain(answered.id);
      await reply(ground, token, answered.id);
      expect(await list('replied')).toContain(answered.id);
      expect(await list('replied&criticality=5')).not.toContain(answered.id);
    });
  });
});
