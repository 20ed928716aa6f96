import { Kysely, sql } from 'kysely';
import { indexMissing } from '../search/indexing.ts';
import { migrateAccounts } from '../staff/auth.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres.ts';
import type { Database } from './schema.ts';
import { sqliteDialect, whileAlone } from './sqlite.ts';
import { type Watch, watchPostgres, watchSqlite } from './watch.ts';

export type { Watch } from './watch.ts';

// Any number that nothing else on the same database locks by.
const START_LOCK = 4_327_211;

const RECENT_MS = 2 * 86_400_000;

/** The open database, and which engine it is. */
export interface OpenDatabase {
  db: Kysely<Database>;
  engine: Engine;
  /** Says when something happened to a story. */
  watch: Watch;
  /** Runs `work` so that processes starting at the same time on the same data do it one after the other. */
  whileAlone(work: () => Promise<void>): Promise<void>;
}

export interface DatabasePlace {
  dataFolder: string;
  databaseUrl: string | undefined;
  onError?: (error: Error) => void;
}

/** Opens the database and brings its tables up to date; safe from several processes at once. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const opened = place.databaseUrl
    ? openPostgres(place.databaseUrl, place.onError)
    : openSqlite(place.dataFolder, place.onError);
  try {
    await opened.whileAlone(async () => {
      await migrate(opened.db);
      await migrateAccounts(opened);
      // A process of a version before search may have taken these in meanwhile.
      await indexMissing(opened.db, new Date(Date.now() - RECENT_MS).toISOString());
    });
  } catch (error) {
    await opened.db.destroy();
    throw error;
  }
  return opened;
}

function openSqlite(folder: string, onError: (error: Error) => void = () => undefined): OpenDatabase {
  const db = new Kysely<Database>({ dialect: sqliteDialect(folder) });
  return { db, engine: 'sqlite', watch: watchSqlite(db, onError), whileAlone: (work) => whileAlone(folder, work) };
}

function openPostgres(url: string, onError: (error: Error) => void = () => undefined): OpenDatabase {
  const db = new Kysely<Database>({ dialect: postgresDialect(url, onError) });
  const whileAlone = (work: () => Promise<void>) =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${START_LOCK})`.execute(trx);
      await work();
    });
  return { db, engine: 'postgres', watch: watchPostgres(url, onError), whileAlone };
}
