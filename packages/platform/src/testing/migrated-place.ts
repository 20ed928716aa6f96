import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../database/engine.ts';
import { openDatabase } from '../database/open-database.ts';
import { newPlace, type Place } from './engines.ts';

const POLL_MS = 50;
const MADE_WITHIN_MS = 60_000;
const EMPTY_POSTGRES = 'migrated';

/**
 * A place whose tables are up to date and empty: copied from one that is made once in a run of tests, as making it takes most
 * of the time in which a test's platform starts. How tables come up to date is tested with `newPlace`.
 */
export async function newMigratedPlace(engine: Engine): Promise<Place> {
  const shared = process.env.HEARBACK_TEST_FOLDER;
  if (shared === undefined) return newPlace(engine);
  const made = join(shared, `migrated-${engine}`);
  const data = join(made, 'data');
  await once(made, () => make(engine, data));
  if (engine === 'postgres') return newPlace(engine, { template: EMPTY_POSTGRES });
  const place = await newPlace(engine);
  cpSync(data, place.dataFolder, { recursive: true });
  return place;
}

async function make(engine: Engine, data: string): Promise<void> {
  const { dataFolder, databaseUrl } = await newPlace(engine, { name: EMPTY_POSTGRES });
  const { db } = await openDatabase({ dataFolder, databaseUrl });
  await db.destroy();
  cpSync(dataFolder, data, { recursive: true });
  rmSync(dataFolder, { recursive: true });
}

/** Does the work in the first of the processes that come to it, and has the others wait until it is done. */
async function once(folder: string, work: () => Promise<void>): Promise<void> {
  const done = join(folder, 'done');
  if (existsSync(done)) return;
  if (mkdirSync(folder, { recursive: true }) === undefined) {
    const until = Date.now() + MADE_WITHIN_MS;
    while (!existsSync(done)) {
      if (Date.now() > until)
        throw new Error('The tables that tests begin with were not made: another file of tests says why.');
      await wait(POLL_MS);
    }
    return;
  }
  await work();
  writeFileSync(done, '');
}
