import type { SavedSearch } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailOf } from '../mail/messages.ts';
import { addOne } from '../organisations/changing.ts';
import { withdrawAll } from '../staff/store.ts';
import { publish, reply, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { alert } from './alerts.ts';

const HOUR_MS = 3_600_000;

describe.each(engines)('saved searches on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  let ahead = 0;
  beforeAll(async () => {
    ground = await startGround(engine);
    moderator = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());
  beforeEach(async () => {
    await db().deleteFrom('outbox').execute();
    await db().deleteFrom('saved_searches').execute();
  });

  const db = () => ground.platform.services.db;
  const draft = (parts: Partial<SavedSearch> = {}) => ({
    name: 'Lifts',
    search: { words: 'lift' },
    alert: 'at-once',
    ...parts,
  });
  const save = (token: string, body: object = draft(), id = newId()) =>
    ground.ask('PUT', `/v1/staff/saved-searches/${id}`, { token, body });
  const list = async (token: string) =>
    (await ground.ask('GET', '/v1/staff/saved-searches', { token })).body.searches as SavedSearch[];
  const look = () =>
    alert({
      ...{ db: db(), publicUrl: 'https://x.example', nudge: () => undefined },
      now: () => new Date(Date.now() + ahead),
      onTrouble: (error) => {
        throw error;
      },
    });
  const letters = async () => {
    const rows = await db().selectFrom('outbox').select('mail').where('mail', 'like', '%search-alert%').execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? ''));
  };
  async function person(roles: Parameters<Ground['hire']>[0]) {
    const { id, email } = await ground.hire(roles);
    const { body } = await ground.ask('POST', '/v1/staff/session', {
      body: { email, password: PASSWORD, keep: 'token' },
    });
    return { id, email, token: String(body.token) };
  }

  it('are one’s own: saved, changed, deleted and brought back', async () => {
    const [own, other] = [await person({ moderator: 'A81001' }), await person({ moderator: 'A81001' })];
    const { status, body } = await save(
      own.token,
      draft({ search: { words: 'lift', criticality: 3, tags: 'waiting' } }),
    );
    const id = String(body.id);
    expect([status, body]).toMatchObject([
      201,
      { name: 'Lifts', search: { words: 'lift', criticality: 3, tags: 'waiting' } },
    ]);
    expect((await save(own.token, draft({ name: 'A first one' }), id)).status).toBe(200);
    expect((await save(other.token, draft(), id)).body.code).toBe('id-used');
    await save(own.token);
    expect((await list(own.token)).map(({ name }) => name)).toEqual(['A first one', 'Lifts']);
    expect(await list(other.token)).toEqual([]);
    expect((await ground.ask('DELETE', `/v1/staff/saved-searches/${id}`, { token: other.token })).status).toBe(404);
    expect((await ground.ask('DELETE', `/v1/staff/saved-searches/${id}`, { token: own.token })).status).toBe(204);
    expect(await list(own.token)).toHaveLength(1);
    expect((await save(own.token, draft(), id)).status).toBe(201);
  });

  it('are refused with a search that cannot be, and beyond fifty', async () => {
    const { token } = await person({ moderator: '*' });
    const bad = await save(token, { name: ' ', search: { status: 'lost' }, alert: 'hourly' });
    expect((bad.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/name',
      '/search/status',
      '/alert',
    ]);
    for (let count = 0; count < 50; count += 1) expect((await save(token)).status).toBe(201);
    expect((await save(token)).body.code).toBe('not-now');
  });

  it('mail what is new once, to who may see it, and nothing of what it says', async () => {
    const [seer, answerer, outsider] = [
      await person({ moderator: 'A81001' }),
      await person({ responder: 'A81001' }),
      await person({ moderator: 'B82002' }),
    ];
    await tell(ground, { happened: 'An old lift.' });
    for (const { token } of [seer, answerer, outsider]) await save(token);
    expect(await look()).toBe(0);
    const { id } = await tell(ground, { happened: 'The lift hurt Wilberforce.' });
    await tell(ground, { happened: 'The rain.' });
    ahead += 1000;
    expect(await look()).toBe(1);
    const [letter] = await letters();
    expect(letter).toMatchObject({ to: seer.email, count: 1, link: 'https://x.example/workspace/search?words=lift' });
    const mail = mailOf(letter);
    expect(mail.subject).toBe('A new story matches a search that you saved');
    expect(JSON.stringify(mail)).not.toContain('Wilberforce');
    expect(await look()).toBe(0);
    await publish(ground, moderator, id);
    ahead += 1000;
    expect(await look()).toBe(1);
    expect((await letters()).map(({ to }) => to).sort()).toEqual([seer.email, answerer.email].sort());
    await reply(ground, moderator, id);
    expect(await look()).toBe(0);
  });

  it('mail what their organisation’s parts and opinion find', async () => {
    await addOne(db(), 'RHA', { name: 'Ferrow Trust', kind: 'trust' });
    await addOne(db(), 'RHA01', { name: 'Ferrow North', kind: 'site', parent: 'RHA' });
    const { token } = await person({ moderator: 'RHA' });
    const search = { organisation: 'RHA', withParts: 'yes', betterTags: 'waiting' } as const;
    expect((await save(token, draft({ search }))).body.search).toEqual(search);
    await save(token, draft({ search: { ...search, withParts: 'no' } }));
    await tell(ground, { organisation: 'RHA01', goodTags: ['waiting'] });
    await tell(ground, { organisation: 'A81001', betterTags: ['waiting'] });
    ahead += 1000;
    expect(await look()).toBe(0);
    await tell(ground, { organisation: 'RHA01', betterTags: ['waiting'] });
    ahead += 1000;
    expect(await look()).toBe(1);
    const [{ link, count }] = await letters();
    expect(count).toBe(1);
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual(search);
  });

  it('mail by two processes at once is one mail', async () => {
    const { token } = await person({ moderator: 'A81001' });
    await save(token);
    await tellAndPublish(ground, moderator, { happened: 'A lift.' });
    ahead += 1000;
    const sent = await Promise.all([look(), look(), look()]);
    expect(sent.reduce((one, other) => one + other)).toBe(1);
    expect(await letters()).toHaveLength(1);
  });

  it('leave to a digest what comes once a day or a week', async () => {
    const { token } = await person({ moderator: 'A81001' });
    for (const kind of ['daily', 'weekly', 'never']) await save(token, draft({ alert: kind as SavedSearch['alert'] }));
    await tell(ground, { happened: 'A lift.' });
    ahead = 8 * 24 * HOUR_MS;
    expect(await look()).toBe(0);
    ahead = 0;
  });

  it('mail nothing to a leaver, nor to who has lost their role', async () => {
    const [leaver, changer] = [await person({ moderator: 'A81001' }), await person({ moderator: 'A81001' })];
    for (const { token } of [leaver, changer]) await save(token);
    await ground.platform.services.accounts.remove(leaver.id);
    await withdrawAll(db(), changer.id);
    await tell(ground, { happened: 'A lift.' });
    ahead += 1000;
    expect(await look()).toBe(0);
  });
});
