import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDraft, publish, tell, tellAndPublish } from '../testing/deeds.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId, submission } from '../testing/stories.ts';

describe('a full disk', () => {
  let ground: Ground;
  let token: string;
  beforeEach(async () => {
    ground = await startGround('sqlite');
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterEach(() => ground.stop());

  const db = () => ground.platform.services.db;
  /** SQLite's own way to be full: it lets the file grow by no more than this many pages. */
  async function fillUp(spare = 0): Promise<void> {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db());
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + spare)}`.execute(db());
  }
  const makeRoom = () => sql`pragma max_page_count = 1000000`.execute(db());
  const counts = async () => {
    const tables = ['stories', 'events', 'authors', 'outbox', 'replies', 'changes', 'tallies'] as const;
    const all: Record<string, number> = {};
    for (const table of tables) all[table] = (await db().selectFrom(table).selectAll().execute()).length;
    return all;
  };
  const put = (happened: string) =>
    ground.ask('PUT', `/v1/stories/${newId()}`, { body: submission({ happened, email: 'pat@example.org' }) });

  it('is told by 503 with a time to come back, writes nothing by halves, and is over once there is room', async () => {
    const before = await counts();
    await fillUp();
    for (const _ of [1, 2, 3]) {
      const { status, body, headers } = await put('x'.repeat(20_000));
      expect([status, body.code]).toEqual([503, 'unavailable']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await counts()).toEqual(before);
    await makeRoom();
    expect((await put('x'.repeat(20_000))).status).toBe(201);
  });

  it('shows in the health of the platform until a story can be kept again', async () => {
    const ready = () => ground.ask('GET', '/health/ready');
    expect((await ready()).status).toBe(200);
    await fillUp();
    await put('x'.repeat(20_000));
    const { status, body, headers } = await ready();
    expect([status, body.database]).toEqual([503, expect.stringContaining('disk is full')]);
    expect(headers.get('retry-after')).toBe('5');
    await makeRoom();
    await put('x');
    expect((await ready()).status).toBe(200);
    await fillUp();
    await put('x'.repeat(20_000));
    ground.forward(60_000);
    expect((await ready()).status).toBe(200);
  });

  it.each([0, 1, 2, 3, 4, 6])(
    'keeps all or none of many stories when it is full after %i more pages',
    async (spare) => {
      await fillUp(spare);
      const answers = await Promise.all(Array.from({ length: 20 }, () => put('x'.repeat(3000))));
      expect(answers.filter(({ status }) => status !== 201 && status !== 503)).toEqual([]);
      const { stories, events, authors, outbox } = await counts();
      const kept = answers.filter(({ status }) => status === 201).length;
      expect({ stories, events, authors, outbox }).toEqual({
        stories: kept,
        events: kept,
        authors: kept,
        outbox: kept,
      });
    },
  );

  it('stops staff in the same way, and public pages stay', async () => {
    const told = await tellAndPublish(ground, token);
    const waiting = await tell(ground);
    const before = await counts();
    await fillUp();
    const text = 'x'.repeat(5000);
    const change = { id: newId(), ...changeDraft() };
    const reply = await ground.ask('PUT', `/v1/staff/stories/${told.id}/replies/${newId()}`, {
      token,
      body: { text, change },
    });
    expect([reply.status, reply.body.code]).toEqual([503, 'unavailable']);
    expect(await counts()).toEqual(before);
    expect((await ground.ask('GET', `/s/${told.id}`)).status).toBe(200);
    await makeRoom();
    expect((await publish(ground, token, waiting.id)).status).toBe(200);
  });
});
