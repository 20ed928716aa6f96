import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, startEngine } from '../load/engines.ts';
import { prepareOrganisation, UNLIMITED } from '../load/prepare.ts';
import { type PlatformOptions, startPlatform } from '../platform-process/platform-process.ts';
import { anyFreePort } from '../ports/free-port.ts';
import { type Acknowledged, put, startSender } from './sender.ts';

const AT_ONCE = 24;
const SHORTEST_MS = 150;
const LONGEST_MS = 700;

/** What came of killing the platform again and again. */
export interface DrillResult {
  engine: Engine['name'];
  rounds: number;
  acknowledged: number;
  /** Stories that were acknowledged and are not there, or not with all that belongs to them. */
  lost: number;
  /** Stories, timeline events or mails that are there more than once. */
  doubled: number;
  /** Stories that are there without their event, or events without their story. */
  torn: number;
  /** Receipts that were not the same when the author sent again. */
  changedReceipts: number;
  /** Stories whose answer was lost in a kill, and which the author could then send again. */
  sentAgain: number;
}

async function changedReceipts(url: string, stories: readonly Acknowledged[]): Promise<number> {
  let changed = 0;
  for (const story of stories) if ((await put(url, story)) !== story.receipt) changed += 1;
  return changed;
}

function integrity(engine: Engine, ids: readonly string[]): Pick<DrillResult, 'lost' | 'doubled' | 'torn'> {
  const list = ids.map((id) => `'${id}'`).join(',');
  const present = engine.count(
    `select count(*) from stories where id in (${list}) and id in (select story_id from events) and id in (select story_id from authors)`,
  );
  const doubled = engine.count(
    `select count(*) from (select story_id from events where kind = 'submitted' group by story_id having count(*) > 1) as twice`,
  );
  const torn = engine.count('select count(*) from stories where id not in (select story_id from events)');
  return { lost: ids.length - present, doubled, torn };
}

async function round(options: PlatformOptions, result: DrillResult): Promise<string[]> {
  const platform = await startPlatform(options);
  const sender = startSender(platform.url, AT_ONCE);
  await wait(SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS));
  await platform.kill9();
  await sender.stop();

  const again = await startPlatform(options);
  result.changedReceipts += await changedReceipts(again.url, sender.acknowledged.slice(-AT_ONCE));
  const late: string[] = [];
  for (const story of sender.unanswered) if ((await put(again.url, story)) !== undefined) late.push(story.id);
  result.sentAgain += late.length;
  result.lost += sender.unanswered.length - late.length;
  await again.stop();
  return [...sender.acknowledged.map(({ id }) => id), ...late];
}

/** Kills the platform under load and looks at what is there afterwards, `rounds` times on the same database. */
export async function drill(
  name: Engine['name'],
  rounds: number,
  onRound: (done: number, acknowledged: number) => void = () => {},
): Promise<DrillResult> {
  const engine = await startEngine(name);
  const { data, databaseUrl } = engine;
  const options = { data, databaseUrl, port: await anyFreePort(), environment: UNLIMITED };
  const result = {
    engine: name,
    rounds,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    torn: 0,
    changedReceipts: 0,
    sentAgain: 0,
  };
  try {
    await prepareOrganisation(options);
    const ids: string[] = [];
    for (let done = 1; done <= rounds; done += 1) {
      ids.push(...(await round(options, result)));
      onRound(done, ids.length);
    }
    const { lost, doubled, torn } = integrity(engine, ids);
    return { ...result, acknowledged: ids.length, lost: result.lost + lost, doubled, torn };
  } finally {
    await engine.stop();
  }
}
