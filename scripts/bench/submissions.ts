import { type Engine, startEngine } from '../load/engines.ts';
import { prepareOrganisation, UNLIMITED } from '../load/prepare.ts';
import { startPlatform } from '../platform-process/platform-process.ts';
import { submitStories, type Throughput } from './load.ts';

const AUTHORS = 64;

/** Durable submissions with stories sharing commits, and with one commit for each, on the same disk. */
export interface SubmissionBench {
  engine: Engine['name'];
  grouped: Throughput;
  single: Throughput;
  /** Grouped by single. */
  ratio: number;
}

async function measure(engine: Engine, batch: number, seconds: number): Promise<Throughput> {
  const environment = { ...UNLIMITED, INTAKE_BATCH: String(batch) };
  const platform = await startPlatform({ data: engine.data, databaseUrl: engine.databaseUrl, environment });
  try {
    await submitStories(platform.url, AUTHORS, 1);
    return await submitStories(platform.url, AUTHORS, seconds);
  } finally {
    await platform.stop();
  }
}

/** Measures both ways one after the other on the same database. */
export async function benchSubmissions(name: Engine['name'], seconds: number): Promise<SubmissionBench> {
  const engine = await startEngine(name);
  try {
    await prepareOrganisation({ data: engine.data, databaseUrl: engine.databaseUrl });
    const single = await measure(engine, 1, seconds);
    const grouped = await measure(engine, 200, seconds);
    return { engine: name, grouped, single, ratio: grouped.perSecond / single.perSecond };
  } finally {
    await engine.stop();
  }
}
