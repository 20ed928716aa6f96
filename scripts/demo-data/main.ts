import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualReplySettings } from '@hearback/contract/replies';
import {
  changeDoors,
  commitOpenings,
  openDatabase,
  openLog,
  openServices,
  readConfig,
  saveGroup,
  saveOrganisation,
  setReplySettings,
  setTerms,
} from '@hearback/platform';
import { generateStories, hardCases } from '@hearback/testing';
import { readOptions, refuseOption } from '../options/read-options.ts';
import { complain } from './complaints.ts';
import { askForHelp } from './enquiries.ts';
import { group, practiceDoors, practices, trust, trustDoors } from './organisations.ts';
import { PRACTICE_STORIES, practiceTellings, readsOf, trustTellings } from './schedule.ts';
import { makeAccounts, signIns } from './sign-ins.ts';
import { askFriendsAndFamily } from './surveys.ts';
import { type DemoServices, type Telling, tell, tellAndHearBack } from './tell.ts';

const SEED = 2018;
const READS_A_COMMIT = 500;
const SHOWS_PROGRESS_FROM = 200;

/** Who tries the demo sees at once what they did; what is new or says that something changes a moderator reads all the same. */
const atOnce = { ...usualReplySettings, takeBackMinutes: 0 };

const values = readOptions({
  stories: { type: 'string', default: '40' },
  'if-empty': { type: 'boolean', default: false },
});

async function main(): Promise<void> {
  const trustStories = Number(values.stories);
  if (!Number.isInteger(trustStories) || trustStories < 0) refuseOption('--stories takes a whole number, 0 or more');
  const config = readConfig({ HEARBACK_DEMO: '1', HEARBACK_DATA: './demo-data', ...process.env });
  const opened = await openDatabase(config);
  const { services, setNow } = servicesInThePast();
  if (values['if-empty'] && (await isFilled())) return opened.db.destroy();
  const today = new Date();

  await saveOrganisations();
  const { practice: known, help: officer } = await makeAccounts(services);
  const stories = generateStories({ count: PRACTICE_STORIES + 20, seed: SEED, setting: 'practice' });
  await tellAll(practiceTellings(stories, today), today);
  await tellAll(trustTellings(generateStories({ count: trustStories, seed: SEED, setting: 'trust' }), today), today);
  await fillQueue(today);
  await askFriendsAndFamily(services, today);
  await askForHelp(services, { today, officer });
  await complain(services, { today, officer });
  // At the trust replies go out as they do where nothing is set.
  await setReplySettings(opened.db, trust.ods, usualReplySettings);
  // What happened long ago is no news to anybody by mail.
  await opened.db.deleteFrom('outbox').execute();
  writeNotes(config.dataFolder);
  await opened.db.destroy();
  console.log(`${PRACTICE_STORIES} stories of practices and ${trustStories} of a trust are there.`);

  function servicesInThePast(): { services: DemoServices; setNow: (at: Date) => void } {
    let now = new Date();
    const setNow = (at: Date) => {
      now = at;
    };
    const parts = { config, opened, log: openLog('error'), now: () => now, outbox: { nudge: () => undefined } };
    return { services: { ...openServices(parts), setNow }, setNow };
  }

  async function isFilled(): Promise<boolean> {
    const anything = await opened.db.selectFrom('organisations').select('ods').limit(1).executeTakeFirst();
    if (!anything) return false;
    if (existsSync(notesIn(config.dataFolder))) return true;
    throw new Error('The demo data was begun and not finished. Make it anew with: npm start -- --fresh');
  }

  async function saveOrganisations(): Promise<void> {
    for (const practice of practices) await saveOrganisation(opened.db, { ...practice, kind: 'practice' });
    await saveOrganisation(opened.db, { ...trust, kind: 'trust' });
    // The past is told in the order it happened.
    for (const { ods } of [...practices, trust]) await setReplySettings(opened.db, ods, atOnce);
    await changeDoors(opened.db, practices[0].ods, practiceDoors);
    await changeDoors(opened.db, trust.ods, trustDoors);
    await setTerms(opened.db, practices[0].ods, { days: 2, counted: 'working', isPublic: true });
    await saveGroup(opened.db, { ...group, members: practices.map(({ ods }) => ods), fromDay: '2018-04-01' });
  }

  async function tellAll(tellings: readonly Telling[], until: Date): Promise<void> {
    const openings = [];
    for (const [index, telling] of tellings.entries()) {
      const story = await tellAndHearBack(services, telling, { today: until, known });
      const day = until.toISOString().slice(0, 10);
      for (let read = 0; read < readsOf(index); read += 1) openings.push({ story, day, mark: `demo ${read} ${story}` });
      if (tellings.length >= SHOWS_PROGRESS_FROM && (index + 1) % 500 === 0)
        console.log(`${index + 1} of ${tellings.length}`);
    }
    for (let from = 0; from < openings.length; from += READS_A_COMMIT) {
      await commitOpenings(opened.db, openings.slice(from, from + READS_A_COMMIT));
    }
    setNow(until);
  }

  /** Stories that wait, the hard ones among them: what moderation is for. */
  async function fillQueue(until: Date): Promise<void> {
    for (const [index, { story }] of hardCases.entries()) {
      const at = new Date(until.getTime() - (hardCases.length - index) * 2_400_000);
      const ods = story.setting === 'trust' ? trust.ods : practices[0].ods;
      await tell(services, { ods, story, at });
    }
  }
}

/** Written last, so that it says that all of it is there. */
function notesIn(folder: string): string {
  return join(folder, 'demo.json');
}

function writeNotes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const notes = { organisation: practices[0].ods, group: group.id, trust: trust.ods, signIns };
  writeFileSync(notesIn(folder), `${JSON.stringify(notes, null, 2)}\n`);
}

await main();
