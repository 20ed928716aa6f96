import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdrawAll } from '../staff/store.ts';
import { editDraft, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type Listening, listenTo } from '../testing/listening.ts';
import { runOn } from '../testing/own-process.ts';
import { accepted, newId } from '../testing/stories.ts';

describe.each(engines)('what is new on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    moderator = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const listen = (token: string, query = '') => listenTo(ground, token, query);
  const news = ({ heard }: Listening) => heard().split('event: stories').length - 1;
  const soon = { timeout: 8000 };

  it('is told to those who may see it, and nothing of what it says', async () => {
    const [here, there, nobody] = [
      await listen(moderator),
      await listen(await ground.tokenOf({ moderator: 'B82002', responder: 'A81001' })),
      await listen(await ground.tokenOf({})),
    ];
    const { id } = await tell(ground, { happened: 'The lift was broken.' });
    await expect.poll(() => news(here), soon).toBe(1);
    expect([news(there), news(nobody)]).toEqual([0, 0]);
    await ground.ask('POST', `/v1/staff/stories/${id}/publication`, { token: moderator, body: { version: 1 } });
    await expect.poll(() => news(there), soon).toBe(1);
    expect(news(nobody)).toBe(0);
    expect(here.heard()).toMatch(/^(event: (ready|stories)\ndata: \{"kind":"(ready|stories)"\}\n\n)+$/);
  });

  it('is told of a public story that its author takes back, to those who saw it', async () => {
    const told = await tell(ground);
    const path = `/v1/staff/stories/${told.id}`;
    await ground.ask('PUT', `${path}/revisions/${newId()}`, { token: moderator, body: editDraft() });
    await ground.ask('POST', `${path}/publication`, { token: moderator, body: { version: 2 } });
    const responder = await listen(await ground.tokenOf({ responder: 'A81001' }));
    await ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body: { version: 3, answer: 'decline' } });
    await expect.poll(() => news(responder), soon).toBe(1);
  });

  it('is told once for much that happens at once, and not for an attempt that was refused', async () => {
    const { id } = await tellAndPublish(ground, moderator);
    const listening = await listen(moderator);
    const stranger = await ground.tokenOf({ responder: 'B82002' });
    await ground.ask('GET', `/v1/staff/stories/${id}`, { token: stranger });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(news(listening)).toBe(0);
    await Promise.all(Array.from({ length: 10 }, () => tell(ground)));
    await expect.poll(() => news(listening), soon).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(news(listening)).toBeLessThanOrEqual(2);
  });

  it('comes from another process too', async () => {
    const listening = await listen(moderator);
    await runOn(ground.place, 'commit-once', JSON.stringify([[accepted()]]));
    await expect.poll(() => news(listening), soon).toBe(1);
  });

  // The embedded database has no connection to be cut.
  if (engine === 'postgres') {
    it('is missed by nobody where the connection that tells of it is cut', async () => {
      const listening = await listen(moderator);
      const { db } = ground.platform.services;
      const cut = async () => {
        const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like 'listen %'`.execute(db);
        return rows.length;
      };
      // It may listen a moment after it says that it is ready.
      await expect.poll(cut, soon).toBeGreaterThan(0);
      await runOn(ground.place, 'commit-once', JSON.stringify([[accepted()]]));
      await expect.poll(() => news(listening), soon).toBe(1);
      // And it listens again: this one comes long before anybody would look anyway.
      await runOn(ground.place, 'commit-once', JSON.stringify([[accepted()]]));
      await expect.poll(() => news(listening), soon).toBe(2);
    });
  }

  it('ends at sign-out, when a role is taken away, and when its time is over', async () => {
    const { id, email } = await ground.hire({ moderator: 'A81001' });
    const signIn = async () => {
      const { body } = await ground.ask('POST', '/v1/staff/session', {
        body: { email, password: PASSWORD, keep: 'token' },
      });
      return String(body.token);
    };
    const token = await signIn();
    const out = await listen(token);
    await ground.ask('DELETE', '/v1/staff/session', { token });
    await out.ended;
    const without = await listen(await signIn());
    await withdrawAll(ground.platform.services.db, id);
    await tell(ground);
    await without.ended;
    expect(news(without)).toBe(0);
    await (await listen(moderator, '?seconds=1')).ended;
    expect((await listen(token)).status).toBe(401);
  }, 30_000);

  it('ends when a second step is required of whoever listens', async () => {
    const listening = await listen(await ground.tokenOf({ responder: 'B82002' }));
    const token = await ground.tokenOf({ operator: '*' });
    const { body } = await ground.ask('GET', '/v1/staff/organisations/B82002', { token });
    const path = '/v1/staff/organisations/B82002/second-step';
    const asked = { version: body.version, isRequired: true };
    expect((await ground.ask('POST', path, { token, body: asked })).status).toBe(200);
    await listening.ended;
    const off = { version: Number(body.version) + 1, isRequired: false };
    expect((await ground.ask('POST', path, { token, body: off })).status).toBe(200);
  }, 30_000);

  it('is for some windows of one person at once', async () => {
    const token = await ground.tokenOf({ moderator: '*' });
    for (let window = 0; window < 8; window += 1) expect((await listen(token)).status).toBe(200);
    expect((await listen(token)).status).toBe(429);
    expect((await listen(moderator)).status).toBe(200);
  });

  it('does not hold up a platform that stops', async () => {
    const own = await startGround(engine);
    const token = await own.tokenOf(ALL_ROLES);
    const response = await fetch(`${own.platform.address}/v1/staff/news`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const reading = response.text();
    const started = performance.now();
    await own.stop();
    expect(performance.now() - started).toBeLessThan(4000);
    expect(await reading).toContain('event: ready');
  });
});
