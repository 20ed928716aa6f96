import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish, tell } from '../testing/deeds.ts';
import { type Door, doorTo } from '../testing/door.ts';
import { newPlace, type Place } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { newId, submission } from '../testing/stories.ts';

/** PostgreSQL behind a door: shutting it breaks every connection and refuses new ones, as a server that stops does. */
describe('a PostgreSQL server that goes away', () => {
  let place: Place;
  let door: Door;
  let ground: Ground;
  let token: string;
  beforeEach(async () => {
    place = await newPlace('postgres');
    const address = new URL(place.databaseUrl ?? '');
    door = await doorTo(Number(address.port));
    address.port = String(door.port);
    ground = await startGround('postgres', { databaseUrl: address.href });
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterEach(async () => {
    await ground.stop();
    await door.shut();
    await place.remove();
  });

  const json = { accept: 'application/json' };

  it('is told by 503 with a time to come back, and works again without a restart', async () => {
    const told = await tell(ground);
    const { email } = await ground.hire(ALL_ROLES);
    ground.platform.services.cache.clear();
    await door.shut();
    const calls = [
      ['PUT', `/v1/stories/${newId()}`, { body: submission() }],
      ['GET', '/v1/stories?organisation=A81001', {}],
      ['GET', `/v1/receipts/${told.token}`, {}],
      ['GET', '/v1/groups/tree-network', {}],
      ['GET', `/v1/staff/stories/${told.id}`, { token }],
      ['GET', '/v1/staff/session', { token }],
      ['POST', '/v1/staff/session', { body: { email, password: PASSWORD, keep: 'token' } }],
      ['POST', `/v1/staff/stories/${told.id}/publication`, { token, body: { version: 1 } }],
      ['GET', '/', { headers: json }],
      ['GET', told.path, { headers: json }],
    ] as const;
    for (const [method, path, asked] of calls) {
      const { status, body, headers } = await ground.ask(method, path, asked);
      expect([path, status, body.code]).toEqual([path, 503, 'unavailable']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const ready = await ground.ask('GET', '/health/ready');
    expect([ready.status, ready.body.status]).toEqual([503, 'not ready']);
    expect(ready.headers.get('retry-after')).toBe('5');
    expect((await ground.ask('GET', '/health/live')).status).toBe(200);
    await door.open();
    expect((await ground.ask('GET', '/health/ready')).status).toBe(200);
    expect((await publish(ground, token, told.id)).status).toBe(200);
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).status).toBe(200);
  });

  it('still shows what the platform counts of itself', async () => {
    await door.shut();
    const { status, text } = await ground.ask('GET', '/metrics');
    expect([status, text]).toEqual([200, expect.stringContaining('process_cpu_seconds_total')]);
    await door.open();
  });

  it('loses nothing that was acknowledged, and keeps each story once, when it goes in the middle of work', async () => {
    const stories = Array.from({ length: 150 }, () => ({
      id: newId(),
      body: submission({ email: 'pat@example.org' }),
    }));
    const put = async ({ id, body }: (typeof stories)[number]) =>
      (await ground.ask('PUT', `/v1/stories/${id}`, { body })).status;
    const first = Promise.all(
      stories.map(async (story, index) => {
        await new Promise((resolve) => setTimeout(resolve, index));
        return put(story);
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
    await door.shut();
    await new Promise((resolve) => setTimeout(resolve, 40));
    await door.open();
    const statuses = await first;
    expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([]);
    expect(statuses).toContain(503);
    for (const story of stories) expect([200, 201]).toContain(await put(story));
    const { db } = ground.platform.services;
    const kept = await db.selectFrom('stories').select('id').execute();
    const events = await db.selectFrom('events').select('story_id').where('kind', '=', 'submitted').execute();
    const mails = await db.selectFrom('outbox').select('id').execute();
    expect([kept.length, events.length, mails.length]).toEqual([150, 150, 150]);
  });

  it('may also end its connections itself, in the middle of work', async () => {
    const { db } = ground.platform.services;
    const sent = Array.from({ length: 100 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index));
      return (await ground.ask('PUT', `/v1/stories/${newId()}`, { body: submission() })).status;
    });
    for (let round = 0; round < 5; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
      `
        .execute(db)
        .catch(() => undefined);
    }
    const statuses = await Promise.all(sent);
    expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([]);
    const kept = await db.selectFrom('stories').select('id').execute();
    expect(kept.length).toBeGreaterThanOrEqual(statuses.filter((status) => status === 201).length);
  });

  it('does not end the process or fill the log with what people wrote', async () => {
    await door.shut();
    await ground.ask('PUT', `/v1/stories/${newId()}`, { body: submission({ happened: 'A secret that nobody logs.' }) });
    await door.open();
    expect(ground.log.join('')).toContain('unavailable');
    expect(ground.log.join('')).not.toContain('A secret');
  });
});
