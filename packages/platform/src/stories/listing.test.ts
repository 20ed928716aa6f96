import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Place, placeAfter } from '../http/cursor.ts';
import { staffStories } from '../moderation/store.ts';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { accepted } from '../testing/stories.ts';
import { commitStories } from './intake.ts';
import { publishedStories } from './store.ts';

describe.each(engines)('lists of stories on %s', (engine) => {
  let records: Records;
  let ids: string[];
  beforeAll(async () => {
    records = await openRecords(engine);
    // Four are urgent, none of them the longest waiting.
    const stories = Array.from({ length: 25 }, (_, index) => accepted({ experience: 'good', urgent: index % 7 === 3 }));
    ids = stories.map(({ id }) => id).sort();
    // Three moments for 25 stories, so that most pages end between stories of the same one.
    for (const [index, story] of stories.entries()) {
      const at = new Date(Date.UTC(2026, 2, 1 + (index % 3)));
      await commitStories({ db: records.db, now: () => at }, [story]);
    }
  });
  afterAll(() => records.remove());

  async function walk(
    page: (after: Place | undefined) => Promise<{ items: { id: string }[]; next?: string | undefined }>,
  ) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await page(placeAfter(cursor));
      seen.push(...items.map(({ id }) => id));
      cursor = next;
    } while (cursor);
    return seen;
  }

  it.each([1, 2, 7, 8, 25, 100])(
    'show a moderator every story once, the urgent and then the longest waiting first, %i a page',
    async (limit) => {
      const list = { show: 'to-moderate' as const, scope: ['A81001'], limit, today: '2026-03-02' };
      const seen = await walk((after) => staffStories(records.db, { ...list, after }));
      const rows = await records.db.selectFrom('stories').selectAll().orderBy('received_at').orderBy('id').execute();
      const urgent = rows.filter((row) => row.urgent !== '[]');
      const others = rows.filter((row) => row.urgent === '[]');
      expect([urgent.length, rows[0]?.urgent]).toEqual([4, '[]']);
      expect(seen).toEqual([...urgent, ...others].map(({ id }) => id));
      expect(seen.toSorted()).toEqual(ids);
    },
  );

  it('goes on from a cursor of the version before, which knew of nothing urgent', async () => {
    const list = { show: 'to-moderate' as const, scope: ['A81001'], limit: 100, today: '2026-03-02' };
    const rows = await records.db
      .selectFrom('stories')
      .selectAll()
      .where('is_urgent', '=', 0)
      .orderBy('received_at')
      .orderBy('id')
      .execute();
    const { received_at = '', id = '' } = rows[4] ?? {};
    const after = placeAfter(Buffer.from(`${received_at} ${id}`).toString('base64url'));
    const { items } = await staffStories(records.db, { ...list, after });
    expect(items.map((story) => story.id)).toEqual(rows.slice(5).map((row) => row.id));
  });

  it.each([1, 3, 8, 24, 25])('show the public every published story once, newest first, %i a page', async (limit) => {
    await records.db
      .updateTable('stories')
      .set((set) => ({ status: 'published', published_at: set.ref('received_at') }))
      .execute();
    const seen = await walk((after) => publishedStories(records.db, { ods: 'A81001', limit, after }));
    const rows = await records.db
      .selectFrom('stories')
      .select('id')
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    expect(seen).toEqual(rows.map(({ id }) => id));
    await records.db.updateTable('stories').set({ status: 'submitted', published_at: null }).execute();
  });

  it('show nobody anything where no organisation is theirs', async () => {
    expect(
      await staffStories(records.db, {
        show: 'to-moderate',
        scope: [],
        limit: 10,
        after: undefined,
        today: '2026-03-02',
      }),
    ).toEqual({
      items: [],
    });
  });
});
