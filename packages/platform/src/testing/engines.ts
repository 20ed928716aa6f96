import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from '../database/engine.ts';
import type { Database } from '../database/schema.ts';

/** Both databases that the platform runs on; every test of a store or of HTTP runs on each. */
export const engines: readonly Engine[] = ['sqlite', 'postgres'];

/** An empty place for a database, as the configuration names it. */
export interface Place {
  dataFolder: string;
  databaseUrl: string | undefined;
  remove(): Promise<void>;
}

interface NewDatabase {
  /** The PostgreSQL database's name, where another test is to know it. */
  name?: string;
  /** The PostgreSQL database that it begins as a copy of. */
  template?: string;
}

/** Makes an empty data folder, or a database in the test run's PostgreSQL server. */
export async function newPlace(engine: Engine, { name, template }: NewDatabase = {}): Promise<Place> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hearback-test-'));
  const removeFolder = () => rmSync(dataFolder, { recursive: true, force: true });
  if (engine === 'sqlite') return { dataFolder, databaseUrl: undefined, remove: async () => removeFolder() };
  const database = name ?? `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${database}${template ? ` template ${template}` : ''}`);
  const address = serverAddress();
  address.pathname = `/${database}`;
  return {
    dataFolder,
    databaseUrl: address.href,
    async remove() {
      removeFolder();
      await administer(`drop database if exists ${database} with (force)`);
    },
  };
}

/** All that is stored, as one text. */
export async function everythingIn(db: Kysely<Database>, engine: Engine): Promise<string> {
  const tables = await db.introspection.getTables();
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    texts.push(`${name} ${JSON.stringify(rows)}`);
  }
  if (texts.length < 12) throw new Error(`${engine} shows too few tables to say what is stored`);
  return texts.join('\n');
}

function serverAddress(): URL {
  const url = process.env.HEARBACK_TEST_POSTGRES_URL;
  if (!url) throw new Error('Run with scripts/test/vitest.config.ts: it starts the PostgreSQL server of the run.');
  return new URL(url);
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverAddress().href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
