import { type Engine, startEngine } from '../load/engines.ts';
import { UNLIMITED } from '../load/prepare.ts';
import { platformEnvironment, startPlatform } from '../platform-process/platform-process.ts';
import { anyFreePort } from '../ports/free-port.ts';
import { askAsStaff, type Taken } from './ask-as-staff.ts';
import { benchFirstScreen, type FirstScreen } from './first-screen.ts';
import { keepManyStories } from './many-stories.ts';

/** The budget of every list and search at the server, p95. */
const BUDGET_MS = 100;

interface WorkspaceBench {
  engine: Engine['name'];
  stories: number;
  taken: Taken[];
  firstScreen: FirstScreen;
}

/** Measures what staff wait for, with many stories in one platform, on both engines. */
export async function benchWorkspace(stories: number, isJson: boolean): Promise<void> {
  const benches: WorkspaceBench[] = [];
  for (const name of ['SQLite', 'PostgreSQL'] as const) {
    const bench = await benchOn(name, stories);
    benches.push(bench);
    if (!isJson) print(bench);
  }
  if (isJson) console.log(JSON.stringify(benches, null, 2));
}

async function benchOn(name: Engine['name'], stories: number): Promise<WorkspaceBench> {
  const engine = await startEngine(name);
  try {
    const { data, databaseUrl } = engine;
    const options = { data, databaseUrl, environment: UNLIMITED, port: await anyFreePort() };
    await keepManyStories(platformEnvironment(options), stories);
    const platform = await startPlatform(options);
    try {
      return {
        engine: name,
        stories,
        taken: await askAsStaff(platform.url),
        firstScreen: await benchFirstScreen(platform.url),
      };
    } finally {
      await platform.stop();
    }
  } finally {
    await engine.stop();
  }
}

function print({ engine, stories, taken, firstScreen }: WorkspaceBench): void {
  const cell = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`.padStart(10);
  console.log(`\nWhat staff wait for, ${stories.toLocaleString('en-GB')} stories on ${engine}`);
  for (const { what, p50, p95, slowest } of taken) {
    const isOver = p95 > BUDGET_MS ? `  over the budget of ${BUDGET_MS} ms` : '';
    console.log(`  ${what.padEnd(48)}p50${cell(p50)}  p95${cell(p95)}  slowest${cell(slowest)}${isOver}`);
  }
  const { median, milliseconds } = firstScreen;
  console.log(
    `  first screen of a moderator, processor 4 times slower: median ${median} ms of ${milliseconds.join(', ')}`,
  );
}
