import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, describe, expect, it } from 'vitest';
import { engines, newPlace, type Place } from '../testing/engines.ts';
import { runOn } from '../testing/own-process.ts';
import { mainJob } from './migrations/0001-main-job.ts';
import { openDatabase } from './open-database.ts';
import { postgresDialect } from './postgres.ts';
import type { Database } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

const before = {
  id: '0195f7a0-1c2d-7000-8000-000000000001',
  ods: 'A81001',
  title: 'I waited',
  happened: 'I waited.',
  feelings: '["sad"]',
  language: 'en',
  status: 'submitted',
  version: 1,
  received_at: '2026-03-01T09:00:00.000Z',
  reads: 0,
  replies: 0,
  fingerprint: 'x',
} as const;

describe.each(engines)('bringing the %s tables up to date', (engine) => {
  let place: Place;
  afterEach(() => place.remove());

  /** A database as the first version left it, with a story in it. */
  async function fromTheFirstVersion(): Promise<void> {
    place = await newPlace(engine);
    const { dataFolder, databaseUrl } = place;
    const dialect = databaseUrl ? postgresDialect(databaseUrl, () => undefined) : sqliteDialect(dataFolder);
    const db = new Kysely<Database>({ dialect });
    const provider = { getMigrations: async () => ({ '0001-main-job': mainJob }) };
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error) throw error;
    await db
      .insertInto('organisations')
      .values({ ods: 'A81001', name: 'Elm', kind: 'practice' } as never)
      .execute();
    await db
      .insertInto('stories')
      .values(before as never)
      .execute();
    await db.destroy();
  }

  async function storiesNow() {
    const { db } = await openDatabase(place);
    const stories = await db.selectFrom('stories').selectAll().execute();
    await db.destroy();
    return stories;
  }

  const after = {
    ...before,
    good_tags: '[]',
    better_tags: '[]',
    visited: null,
    age: null,
    is_urgent: 0,
    urgent: '[]',
    personal_data: '[]',
  };

  it('keeps the stories of the version before', async () => {
    await fromTheFirstVersion();
    expect(await storiesNow()).toMatchObject([after]);
  });

  it('may be cut short, and goes on the next time', async () => {
    await fromTheFirstVersion();
    const { db } = await openDatabase(place);
    await db
      .deleteFrom('kysely_migration' as never)
      .where('name' as never, '!=', '0001-main-job' as never)
      .execute();
    await db.schema.dropIndex('stories_to_moderate').execute();
    for (const column of ['visited', 'urgent']) await db.schema.alterTable('stories').dropColumn(column).execute();
    for (const column of ['survey', 'clock_public']) {
      await db.schema.alterTable('organisations').dropColumn(column).execute();
    }
    for (const index of ['clocks_by_organisation', 'changes_open']) await db.schema.dropIndex(index).execute();
    await db.destroy();
    expect(await storiesNow()).toMatchObject([after]);
  });

  it('has somebody’s first replies read where none was to be', async () => {
    await fromTheFirstVersion();
    const firstReplies = async () => {
      const { db } = await openDatabase(place);
      const rows = db.selectFrom('organisations').select('first_replies').where('ods', '=', 'A81001');
      const { first_replies } = await rows.executeTakeFirstOrThrow();
      return { db, first_replies };
    };
    for (const [stored, kept] of [
      [0, 3],
      [7, 7],
    ] as const) {
      const { db } = await firstReplies();
      await db.updateTable('organisations').set({ first_replies: stored }).execute();
      await db
        .deleteFrom('kysely_migration' as never)
        .where('name' as never, '>=', '0037-first-replies-read' as never)
        .execute();
      await db.destroy();
      const now = await firstReplies();
      await now.db.destroy();
      expect(now.first_replies).toBe(kept);
    }
  });

  it('is done once by two processes that start together', async () => {
    await fromTheFirstVersion();
    await Promise.all([1, 2].map(() => runOn(place, 'open-once')));
    expect(await storiesNow()).toMatchObject([after]);
  });
});
