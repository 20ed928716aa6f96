import { expect, it } from 'vitest';
import { drill } from './drill.ts';

const ROUNDS = 20;

it.each(['SQLite', 'PostgreSQL'] as const)(
  'kill -9 under load loses nothing acknowledged on %s',
  { timeout: 300_000 },
  async (engine) => {
    const result = await drill(engine, ROUNDS);
    expect(result).toMatchObject({ rounds: ROUNDS, lost: 0, doubled: 0, torn: 0, changedReceipts: 0 });
    expect(result.acknowledged).toBeGreaterThan(ROUNDS);
  },
);
