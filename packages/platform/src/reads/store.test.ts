import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totalsOf } from '../insights/store.ts';
import { commitStories } from '../stories/intake.ts';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { accepted } from '../testing/stories.ts';
import { countReads } from './counter.ts';
import { commitOpenings, saltOf } from './store.ts';

const person = { address: '203.0.113.7', browser: 'Mozilla/5.0 (X11; Linux) Firefox/140' };

describe.each(engines)('counting reads on %s', (engine) => {
  let records: Records;
  let day = new Date('2026-03-01T12:00:00.000Z');
  beforeAll(async () => {
    records = await openRecords(engine);
  });
  afterAll(() => records.remove());

  async function published(ods = 'A81001'): Promise<string> {
    const story = accepted({ organisation: ods });
    await commitStories({ db: records.db, now: () => day }, [story]);
    await records.db.updateTable('stories').set({ status: 'published' }).where('id', '=', story.id).execute();
    return story.id;
  }
  const readsOf = async (id: string) =>
    (await records.db.selectFrom('stories').select('reads').where('id', '=', id).executeTakeFirst())?.reads;
  const counter = (db = records.db) =>
    countReads(
      db,
      () => day,
      (error) => {
        throw error;
      },
    );

  it('counts a visitor once a day for each story, and again the next day', async () => {
    const [one, two] = [await published(), await published()];
    const reads = counter();
    for (let times = 0; times < 5; times += 1) reads.opened(one, person);
    reads.opened(two, person);
    reads.opened(one, { ...person, address: '203.0.113.8' });
    await reads.drain();
    expect([await readsOf(one), await readsOf(two)]).toEqual([2, 1]);
    day = new Date('2026-03-02T12:00:00.000Z');
    reads.opened(one, person);
    await reads.drain();
    expect(await readsOf(one)).toBe(3);
    expect((await totalsOf(records.db, ['A81001'])).get('A81001')).toEqual({ reads: 4 });
  });

  it('counts nobody for a program, nor for a story that is not published', async () => {
    const id = await published();
    const reads = counter();
    reads.opened(id, { ...person, browser: 'Googlebot/2.1' });
    reads.opened(id, { ...person, browser: '' });
    await records.db.updateTable('stories').set({ status: 'rejected' }).where('id', '=', id).execute();
    reads.opened(id, person);
    await reads.drain();
    expect(await readsOf(id)).toBe(0);
  });

  it('throws away what an earlier day left when the day turns and nobody opens anything', async () => {
    const reads = counter();
    reads.opened(await published(), person);
    await reads.drain();
    day = new Date('2026-03-05T12:00:00.000Z');
    await reads.turnDay();
    const salts = await records.db.selectFrom('day_salts').selectAll().execute();
    expect(salts.map(({ day }) => day)).toEqual(['2026-03-05']);
    expect(await records.db.selectFrom('read_marks').selectAll().execute()).toEqual([]);
  });

  it('throws away the salts and marks of earlier days', async () => {
    const id = await published();
    const reads = counter();
    reads.opened(id, person);
    await reads.drain();
    const before = await records.db.selectFrom('day_salts').selectAll().execute();
    day = new Date('2026-03-09T12:00:00.000Z');
    reads.opened(id, person);
    await reads.drain();
    const salts = await records.db.selectFrom('day_salts').selectAll().execute();
    const marks = await records.db.selectFrom('read_marks').selectAll().execute();
    expect(salts.map(({ day }) => day)).toEqual(['2026-03-09']);
    expect(marks.map(({ day }) => day)).toEqual(['2026-03-09']);
    expect(salts[0]?.salt).not.toBe(before[0]?.salt);
  });

  it('has one salt a day for all processes', async () => {
    const other = await records.openAgain();
    const salts = await Promise.all([records.db, other.db, records.db, other.db].map((db) => saltOf(db, '2026-05-01')));
    expect(new Set(salts).size).toBe(1);
  });

  it('counts in several processes at once without waiting for each other crosswise', async () => {
    const other = await records.openAgain();
    const ours = [await published('A81001'), await published('B82002')];
    const theirs = [await published('B82002'), await published('A81001')];
    const openings = (stories: string[], round: number) =>
      stories.map((story, index) => ({ story, day: '2026-06-01', mark: `${index} ${round} ${story.slice(-6)}` }));
    for (let round = 0; round < 40; round += 1) {
      await Promise.all([
        commitOpenings(records.db, openings(ours, round)),
        commitOpenings(other.db, openings(theirs, round)),
      ]);
    }
    expect(await Promise.all([...ours, ...theirs].map(readsOf))).toEqual([40, 40, 40, 40]);
  });
});
