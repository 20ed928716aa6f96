import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Organisation } from '@hearback/contract';
import {
  changeDoors,
  openDatabase,
  openLog,
  openServices,
  readConfig,
  saveGroup,
  saveOrganisation,
  setReplySettings,
} from '@hearback/platform';
import type { KeptGroup } from '@hearback/testing';
import { makeAccounts, people } from '../demo-data/sign-ins.ts';
import { platformEnvironment, startPlatform } from '../platform-process/platform-process.ts';
import { anyFreePort } from '../ports/free-port.ts';

/** A little more, as one of the clocks never says the same twice and so runs ahead. */
export const HALF_AN_HOUR_MS = 31 * 60_000;
const HOUR_MS = 3_600_000;
/**
 * How far both clocks are ahead when they begin: the half hour that passes must not lead one of them into the next day, by which
 * months and days that are due go.
 */
export const AHEAD_MS = new Date(Date.now() + 4 * HOUR_MS).getUTCDate() === new Date().getUTCDate() ? 0 : 6 * HOUR_MS;
const begun = () => new Date(Date.now() + AHEAD_MS);
const CLOCK_AHEAD = new URL('clock-ahead.mjs', import.meta.url).href;

/** Starts the built platform with these organisations and the demo's accounts, and nothing else in it. */
export async function platformToCompare(
  organisations: readonly Organisation[],
  group: KeptGroup,
): Promise<{ url: string; passTime: () => Promise<void>; stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'hearback-drift-'));
  // More calls than a visitor makes in a minute.
  const options = {
    data,
    port: await anyFreePort(),
    environment: { RATE_LIMIT: '10000', STAFF_RATE_LIMIT: '10000', SIGN_IN_LIMIT: '10000' },
  };
  let ahead = AHEAD_MS;
  await fill(platformEnvironment(options), organisations, group);
  const start = () => {
    const later = { AHEAD_MS: String(ahead), NODE_OPTIONS: `--import ${CLOCK_AHEAD}` };
    return startPlatform({ ...options, environment: { ...options.environment, ...later } });
  };
  let platform = await start();
  return {
    url: platform.url,
    async passTime() {
      ahead += HALF_AN_HOUR_MS;
      await platform.stop();
      platform = await start();
    },
    async stop() {
      await platform.stop();
      rmSync(data, { recursive: true });
    },
  };
}

async function fill(
  environment: NodeJS.ProcessEnv,
  organisations: readonly Organisation[],
  group: KeptGroup,
): Promise<void> {
  const config = readConfig(environment);
  const opened = await openDatabase(config);
  const outbox = { nudge: () => undefined };
  const services = openServices({ config, opened, log: openLog('error'), now: begun, outbox });
  for (const organisation of organisations) {
    await saveOrganisation(opened.db, organisation);
    // As with the handlers, where everybody has replied before, nobody is new.
    await setReplySettings(opened.db, organisation.ods, { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 });
  }
  for (const { ods, open, doors, successor } of organisations) {
    await changeDoors(opened.db, ods, { help: doors.includes('help') ? 'Ask at the desk.' : null });
    if (open && !doors.includes('story')) await changeDoors(opened.db, ods, { closed: ['story'] });
    if (open) continue;
    const closed = { closed_at: begun().toISOString(), successor: successor?.ods ?? null };
    await opened.db.updateTable('organisations').set(closed).where('ods', '=', ods).execute();
  }
  await saveGroup(opened.db, { ...group, fromDay: '2018-04-01' });
  // Where nobody sees what is sent on, that is refused: both have to say so.
  await makeAccounts(
    services,
    people.filter(({ who }) => who !== 'help'),
  );
  await opened.db.destroy();
}
