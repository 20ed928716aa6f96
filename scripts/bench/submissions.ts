import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, startEngine } from '../load/engines.ts';
import { prepareOrganisation, UNLIMITED } from '../load/prepare.ts';
import { startPlatform } from '../platform-process/platform-process.ts';
import { submitSteadily, submitStories, type Throughput } from './load.ts';

const AUTHORS = 64;
/** About thirty times what the whole of England sends in its busiest seconds (domain reference, section 7). */
export const STEADY_RATE = 300;
const FLUSHES = 200;
const PAGE_BYTES = 4096;

/** Durable submissions with stories sharing commits, and with one commit for each, on the same disk. */
export interface SubmissionBench {
  engine: Engine['name'];
  grouped: Throughput;
  single: Throughput;
  /** Grouped by single. */
  ratio: number;
  /** Grouped, at a rate that leaves the platform room: how long an author waits who does not queue behind a flood. */
  steady: Throughput;
}

async function withPlatform<Result>(engine: Engine, batch: number, use: (url: string) => Promise<Result>) {
  const environment = { ...UNLIMITED, INTAKE_BATCH: String(batch) };
  const platform = await startPlatform({ data: engine.data, databaseUrl: engine.databaseUrl, environment });
  try {
    await submitStories(platform.url, AUTHORS, 1);
    return await use(platform.url);
  } finally {
    await platform.stop();
  }
}

/** Measures all ways one after the other on the same database. */
export async function benchSubmissions(name: Engine['name'], seconds: number): Promise<SubmissionBench> {
  const engine = await startEngine(name);
  const flood = (url: string) => submitStories(url, AUTHORS, seconds);
  try {
    await prepareOrganisation({ data: engine.data, databaseUrl: engine.databaseUrl });
    const single = await withPlatform(engine, 1, flood);
    const [grouped, steady] = await withPlatform(engine, 200, async (url) => [
      await flood(url),
      await submitSteadily(url, STEADY_RATE, seconds),
    ]);
    return { engine: name, grouped, single, ratio: grouped.perSecond / single.perSecond, steady };
  } finally {
    await engine.stop();
  }
}

/** Median milliseconds that this disk takes to have a page for good: the quicker, the less there is to share. */
export function benchFlush(): number {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-flush-'));
  const file = openSync(join(folder, 'page'), 'w');
  const times = Array.from({ length: FLUSHES }, () => {
    writeSync(file, Buffer.alloc(PAGE_BYTES));
    const start = performance.now();
    fdatasyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  return times.sort((one, other) => one - other)[FLUSHES / 2] ?? 0;
}
