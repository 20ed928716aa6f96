import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

const STATEMENTS_KEPT = 300;
const WAIT_FOR_LOCK_MS = 10_000;
/** 16 MB of log: four times SQLite's own setting writes a page that changes often a quarter as often. */
const PAGES_A_CHECKPOINT = 4000;

/** The embedded database in `folder`: every commit is on the disk before it is answered. */
export function sqliteDialect(folder: string): SqliteDialect {
  const database = openFile(folder, 'hearback.db');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`wal_autocheckpoint = ${PAGES_A_CHECKPOINT}`);
  database.pragma('foreign_keys = ON');
  return new SqliteDialect({ database: withKeptStatements(database) });
}

/**
 * Runs `work` while no other process does so on the same folder. The lock is a transaction on a file of its own: the
 * system lets go of it even when the process is killed, and Kysely's migrator takes no lock on SQLite.
 */
export async function whileAlone(folder: string, work: () => Promise<void>): Promise<void> {
  const lock = openFile(folder, 'start.lock');
  try {
    lock.exec('begin exclusive');
    await work();
    lock.exec('commit');
  } finally {
    lock.close();
  }
}

function openFile(folder: string, name: string): Sqlite.Database {
  mkdirSync(folder, { recursive: true });
  return new Sqlite(join(folder, name), { timeout: WAIT_FOR_LOCK_MS });
}

function withKeptStatements(database: Sqlite.Database): SqliteDatabase {
  const kept = new LRUCache<string, SqliteStatement>({ max: STATEMENTS_KEPT });
  return {
    close: () => database.close(),
    prepare(sql) {
      // A deferred transaction that turns into a writing one fails at once when another process writes;
      // an immediate one waits its turn. Ours all write.
      const text = sql === 'begin' ? 'begin immediate' : rollbackWhere(database.inTransaction, sql);
      const statement = kept.get(text) ?? database.prepare<unknown[]>(text);
      kept.set(text, statement);
      return statement;
    },
  };
}

/** SQLite ends a transaction by itself on a full disk; to roll it back again would hide that error behind another. */
function rollbackWhere(isInTransaction: boolean, sql: string): string {
  return sql === 'rollback' && !isInTransaction ? 'select 1 where false' : sql;
}
