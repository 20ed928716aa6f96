import { afterEach, describe, expect, it } from 'vitest';
import { engines, newPlace, type Place } from '../testing/engines.ts';
import { runOn } from '../testing/own-process.ts';
import { openDatabase } from './open-database.ts';

describe.each(engines)('opening the %s database', (engine) => {
  let place: Place;
  afterEach(() => place.remove());

  it('brings the tables up to date once, however often it is opened', async () => {
    place = await newPlace(engine);
    const tables = async () => {
      const { db } = await openDatabase(place);
      const found = (await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name);
      const migrations = await db
        .selectFrom('kysely_migration' as never)
        .selectAll()
        .execute();
      await db.destroy();
      return { found: found.sort(), migrations: migrations.length };
    };
    const first = await tables();
    expect(first.found).toEqual(expect.arrayContaining(['stories', 'events', 'outbox', 'staff_accounts']));
    expect(await tables()).toEqual(first);
  });

  it('lets several processes start on the same empty place at the same time', async () => {
    place = await newPlace(engine);
    await Promise.all([1, 2, 3].map(() => runOn(place, 'open-once')));
    const { db } = await openDatabase(place);
    expect(await db.selectFrom('stories').selectAll().execute()).toEqual([]);
    await db.destroy();
  });
});

it('says why where the folder cannot be used', async () => {
  await expect(openDatabase({ dataFolder: '/dev/null/nowhere', databaseUrl: undefined })).rejects.toThrow(/ENOTDIR/);
});
