import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { postgresBinaries } from './binaries.ts';
import { startPostgres } from './start-postgres.ts';

function ask(url: string, sql: string): string {
  const psql = join(postgresBinaries() ?? '', 'psql');
  return spawnSync(psql, ['-XAtq', '-c', sql, url], { encoding: 'utf8' }).stdout.trim();
}

it('keeps what was committed through a kill and a restart', async () => {
  const postgres = await startPostgres({ durable: true });
  try {
    ask(postgres.url, 'create table told (words text); insert into told values ($$Thank you$$)');
    await postgres.kill9();
    await postgres.restart();
    expect(ask(postgres.url, 'select words from told')).toBe('Thank you');
  } finally {
    await postgres.stop();
  }
  expect(ask(postgres.url, 'select 1')).toBe('');
});
