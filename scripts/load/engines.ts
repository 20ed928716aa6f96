import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { postgresBinaries } from '../postgres/binaries.ts';
import { startPostgres } from '../postgres/start-postgres.ts';

/** One of the two databases that the platform runs on, empty, on this machine's disk. */
export interface Engine {
  name: 'SQLite' | 'PostgreSQL';
  /** The data folder. */
  data: string;
  /** For PostgreSQL. */
  databaseUrl: string;
  /** Asks the database directly, past the platform; one number per row. */
  count(sql: string): number;
  stop(): Promise<void>;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'hearback-load-'));

function sqlite(): Engine {
  const data = newFolder();
  return {
    name: 'SQLite',
    data,
    databaseUrl: '',
    count(sql) {
      const database = new DatabaseSync(join(data, 'hearback.db'), { readOnly: true });
      const row = database.prepare(sql).get();
      database.close();
      return Number(Object.values(row ?? {})[0]);
    },
    stop: async () => rmSync(data, { recursive: true, force: true }),
  };
}

async function postgres(): Promise<Engine> {
  const data = newFolder();
  const server = await startPostgres({ durable: true });
  const psql = join(postgresBinaries() ?? '', 'psql');
  return {
    name: 'PostgreSQL',
    data,
    databaseUrl: server.url,
    count: (sql) => Number(execFileSync(psql, ['-XAtq', '-f', '-', server.url], { encoding: 'utf8', input: sql })),
    async stop() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Starts an empty database that waits for the disk at each commit. */
export function startEngine(name: Engine['name']): Promise<Engine> {
  return name === 'SQLite' ? Promise.resolve(sqlite()) : postgres();
}
