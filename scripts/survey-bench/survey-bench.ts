import { type Engine, startEngine } from '../load/engines.ts';
import { UNLIMITED } from '../load/prepare.ts';
import type { Taken } from '../load/taken.ts';
import { platformEnvironment, startPlatform } from '../platform-process/platform-process.ts';
import { anyFreePort } from '../ports/free-port.ts';
import { askResults } from './ask-results.ts';
import { keepManyResponses } from './many-responses.ts';
import { type SpringTide, springTide } from './spring-tide.ts';

/** The budgets: results at the server, p95, and the answer to a response in a spring tide, p99. */
const RESULTS_MS = 150;
const TIDE_MS = 100;
/** So many responses a second, for so long. */
const TIDE = { rate: 200, seconds: 60 };

interface SurveyBench {
  engine: Engine['name'];
  responses: number;
  taken: Taken[];
  tide: SpringTide;
  /** Those of the tide that the database has when it is over. */
  kept: number;
}

/** Measures the results of one survey with many responses, and a spring tide of more, on both engines. */
export async function benchSurveys(responses: number, isJson: boolean): Promise<void> {
  const benches: SurveyBench[] = [];
  for (const name of ['SQLite', 'PostgreSQL'] as const) {
    const bench = await benchOn(name, responses);
    benches.push(bench);
    if (!isJson) print(bench);
  }
  if (isJson) console.log(JSON.stringify(benches, null, 2));
}

async function benchOn(name: Engine['name'], responses: number): Promise<SurveyBench> {
  const engine = await startEngine(name);
  try {
    const { data, databaseUrl } = engine;
    const options = { data, databaseUrl, environment: UNLIMITED, port: await anyFreePort() };
    const survey = await keepManyResponses(platformEnvironment(options), responses);
    const platform = await startPlatform(options);
    const count = () => engine.count('select count(*) from responses');
    try {
      const taken = await askResults(platform.url, survey);
      const before = count();
      const tide = await springTide(platform.url, survey, TIDE);
      return { engine: name, responses, taken, tide, kept: count() - before };
    } finally {
      await platform.stop();
    }
  } finally {
    await engine.stop();
  }
}

function print({ engine, responses, taken, tide, kept }: SurveyBench): void {
  const cell = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`.padStart(10);
  const over = (milliseconds: number, budget: number) =>
    milliseconds > budget ? `  over the budget of ${budget} ms` : '';
  console.log(`\nResults of a survey with ${responses.toLocaleString('en-GB')} responses of two years, on ${engine}`);
  for (const { what, p50, p95, slowest } of taken) {
    console.log(
      `  ${what.padEnd(40)}p50${cell(p50)}  p95${cell(p95)}  slowest${cell(slowest)}${over(p95, RESULTS_MS)}`,
    );
  }
  console.log(`A spring tide of ${TIDE.rate} responses a second for ${TIDE.seconds} s, on ${engine}`);
  console.log(
    `  ${Math.round(tide.perSecond)}/s  p50${cell(tide.p50)}  p99${cell(tide.p99)}  slowest${cell(tide.slowest)}${over(tide.p99, TIDE_MS)}`,
  );
  const lost = tide.acknowledged - kept;
  console.log(`  ${tide.sent} sent, ${tide.acknowledged} acknowledged, ${kept} kept, ${Math.max(0, lost)} lost`);
  if (tide.failed > 0) console.log(`  ${tide.failed} were not acknowledged: ${tide.reason}`);
}
