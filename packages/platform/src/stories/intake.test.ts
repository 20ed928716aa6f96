import type { UrgentKind } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/schema.ts';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { runOn } from '../testing/own-process.ts';
import { accepted } from '../testing/stories.ts';
import { commitStories } from './intake.ts';
import type { AcceptedStory } from './submission.ts';

const ports = (db: Kysely<Database>) => ({
  db,
  now: () => new Date('2026-03-01T09:00:00.000Z'),
});

describe.each(engines)('taking stories in on %s', (engine) => {
  let records: Records;
  beforeAll(async () => {
    records = await openRecords(engine);
  });
  afterAll(() => records.remove());

  const commit = (...stories: AcceptedStory[]) => commitStories(ports(records.db), stories);
  const outcomes = async (...stories: AcceptedStory[]) => (await commit(...stories)).map(({ outcome }) => outcome);
  const rowsOf = async (id: string) => ({
    stories: await records.db.selectFrom('stories').selectAll().where('id', '=', id).execute(),
    events: await records.db.selectFrom('events').select('kind').where('story_id', '=', id).execute(),
    authors: await records.db.selectFrom('authors').select('email').where('story_id', '=', id).execute(),
    mails: await records.db.selectFrom('outbox').select('mail').where('mail', 'like', `%${id}%`).execute(),
  });

  it('keeps a story with its first event, its address and its mail', async () => {
    const story = accepted({ email: 'pat@example.org', feelings: ['sad', 'ignored'], experience: 'poor' });
    expect(await commit(story)).toEqual([{ outcome: 'new', receivedAt: '2026-03-01T09:00:00.000Z' }]);
    const rows = await rowsOf(story.id);
    expect(rows.stories).toMatchObject([{ status: 'submitted', version: 1, feelings: '["sad","ignored"]' }]);
    expect(rows.events).toEqual([{ kind: 'submitted' }]);
    expect(rows.authors).toEqual([{ email: 'pat@example.org' }]);
    expect(rows.mails).toHaveLength(1);
  });

  it('keeps what was found in it, and says in its timeline that it is urgent', async () => {
    const story = { ...accepted(), findings: { urgent: ['abuse', 'medical'] as UrgentKind[], personalData: [] } };
    await commit(story, story);
    await commit(story);
    const rows = await rowsOf(story.id);
    expect(rows.stories).toMatchObject([{ is_urgent: 1, urgent: '["abuse","medical"]', personal_data: '[]' }]);
    expect(rows.events).toEqual([{ kind: 'submitted' }, { kind: 'flagged-urgent' }]);
  });

  it('keeps no address and sends no mail where none was left', async () => {
    const story = accepted();
    await commit(story);
    expect(await rowsOf(story.id)).toMatchObject({ stories: [{}], authors: [], mails: [] });
  });

  it('knows a story that it has, and changes nothing', async () => {
    const story = accepted({ email: 'pat@example.org' });
    await commit(story);
    expect(await outcomes(story)).toEqual(['known']);
    const rows = await rowsOf(story.id);
    expect([rows.stories.length, rows.events.length, rows.mails.length]).toEqual([1, 1, 1]);
  });

  it('refuses another story under an id that is taken, and leaves the first alone', async () => {
    const story = accepted({ happened: 'The first.' });
    await commit(story);
    expect(await outcomes(accepted({ happened: 'The second.' }, story.id))).toEqual(['taken']);
    expect((await rowsOf(story.id)).stories).toMatchObject([{ happened: 'The first.' }]);
  });

  it('tells apart the new, the known, the taken and the repeated in one commit', async () => {
    const known = accepted();
    const fresh = accepted({ email: 'pat@example.org' });
    await commit(known);
    const taken = accepted({}, known.id);
    const takenInTheSame = accepted({}, fresh.id);
    expect(await outcomes(fresh, taken, known, fresh, takenInTheSame)).toEqual([
      'new',
      'taken',
      'known',
      'new',
      'taken',
    ]);
    const rows = await rowsOf(fresh.id);
    expect([rows.stories.length, rows.events.length, rows.mails.length]).toEqual([1, 1, 1]);
  });

  it('commits all or none', async () => {
    const good = accepted({ email: 'pat@example.org' });
    const homeless = accepted({ organisation: 'NOWHERE' });
    await expect(commit(good, homeless)).rejects.toThrow(/foreign key/i);
    expect(await rowsOf(good.id)).toEqual({ stories: [], events: [], authors: [], mails: [] });
  });

  it('takes a batch as large as may share one commit', async () => {
    const stories = Array.from({ length: 1000 }, () => accepted({ email: 'many@example.org' }));
    expect(new Set(await outcomes(...stories))).toEqual(new Set(['new']));
  });

  it('has one row when two calls commit the same stories crosswise at the same moment', async () => {
    const other = await records.openAgain();
    for (let round = 0; round < 10; round += 1) {
      const stories = Array.from({ length: 20 }, () => accepted({ email: 'pat@example.org' }));
      const both = await Promise.all([commit(...stories), commitStories(ports(other.db), stories.toReversed())]);
      expect(both.flat().filter(({ outcome }) => outcome === 'new')).toHaveLength(20);
      expect(await eventsOf(stories)).toBe(20);
    }
  });

  it('has one row when two processes commit the same stories crosswise', async () => {
    const batches = Array.from({ length: 20 }, () => Array.from({ length: 10 }, () => accepted()));
    const crosswise = batches.map((batch) => batch.toReversed());
    const printed = await Promise.all(
      [batches, crosswise].map((stories) => runOn(records.place, 'commit-once', JSON.stringify(stories))),
    );
    const seen: string[] = printed.flatMap((one) => JSON.parse(one));
    expect(seen.filter((outcome) => outcome === 'new')).toHaveLength(200);
    expect(seen.filter((outcome) => outcome === 'known')).toHaveLength(200);
    expect(await eventsOf(batches.flat())).toBe(200);
  });

  async function eventsOf(stories: AcceptedStory[]): Promise<number> {
    const ids = stories.map(({ id }) => id);
    return (await records.db.selectFrom('events').select('id').where('story_id', 'in', ids).execute()).length;
  }
});
