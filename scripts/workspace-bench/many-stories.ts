import { randomBytes } from 'node:crypto';
import type { StorySubmission } from '@hearback/contract';
import {
  acceptStory,
  commitStories,
  openDatabase,
  openLog,
  openServices,
  readConfig,
  type Services,
  saveOrganisation,
} from '@hearback/platform';
import { generateStories, type ToldStory } from '@hearback/testing';
import { practices, trust } from '../demo-data/organisations.ts';
import { makeAccounts } from '../demo-data/sign-ins.ts';

const SEED = 2018;
/** Stories of one commit, and so of one moment. */
const TOGETHER = 100;
const SINCE = Date.parse('2016-01-01T09:00:00Z');
/** How many of the newest wait for a moderator, and how many of those before them are held. */
const WAITING = 300;
const HELD = 100;

interface Kept {
  id: string;
  ods: string;
  at: string;
}

/**
 * Fills an empty database with stories by the platform's own intake, index and all. What became of them is written past the
 * rules: by them it would take hours.
 */
export async function keepManyStories(environment: NodeJS.ProcessEnv, count: number): Promise<void> {
  const config = readConfig(environment);
  const opened = await openDatabase(config);
  const parts = { config, opened, log: openLog('error'), now: () => new Date(), outbox: { nudge: () => undefined } };
  const services = openServices(parts);
  for (const practice of practices) await saveOrganisation(opened.db, { ...practice, kind: 'practice' });
  await saveOrganisation(opened.db, { ...trust, kind: 'trust' });
  await makeAccounts(services);
  const stories = generateStories({ count: count / 2, seed: SEED, setting: 'trust' });
  stories.push(...generateStories({ count: count - stories.length, seed: SEED, setting: 'practice' }));
  const step = (Date.now() - SINCE) / Math.ceil(count / TOGETHER);
  for (let from = 0; from < count; from += TOGETHER) {
    const at = new Date(SINCE + (from / TOGETHER) * step);
    const batch = Array.from({ length: Math.min(TOGETHER, count - from) }, (_, index) => {
      // The two settings by turns.
      const place = from + index;
      return stories[place % 2 === 0 ? place / 2 : count - 1 - (place - 1) / 2];
    });
    await keep(
      services,
      batch.filter((story) => story !== undefined),
      { at, from, count },
    );
  }
  await opened.db.destroy();
}

async function keep(
  services: Services,
  stories: readonly ToldStory[],
  { at, from, count }: { at: Date; from: number; count: number },
): Promise<void> {
  const accepted = stories.map((story, index) => {
    const submission = submissionOf(story, from + index);
    return acceptStory(services, { id: idAt(at), submission, organisationName: submission.organisation });
  });
  await commitStories({ db: services.db, now: () => at }, accepted);
  const kept = accepted.map(({ id, submission }) => ({ id, ods: submission.organisation, at: at.toISOString() }));
  await settle(services, kept, count - from);
}

function submissionOf(story: ToldStory, number: number): StorySubmission {
  const { happened, goodTags, good, betterTags, better, feelings, relation, experience, setting } = story;
  const organisation = setting === 'trust' ? trust.ods : (practices[number % practices.length]?.ods ?? '');
  const told = { happened, goodTags, good, betterTags, better, feelings, relation, experience };
  return { ...told, organisation, language: 'en', key: randomBytes(18).toString('base64url') };
}

/** Most are published, and of those most answered; one in fifty is rejected. `left`: how many come after these. */
async function settle({ db }: Services, kept: readonly Kept[], left: number): Promise<void> {
  if (left <= WAITING) return;
  const ids = kept.map(({ id }) => id);
  const to = (some: readonly string[]) => db.updateTable('stories').where('id', 'in', some);
  if (left <= WAITING + HELD) {
    await to(ids)
      .set({ status: 'held', held_reason: 'checking', held_at: kept[0]?.at ?? null })
      .execute();
    return;
  }
  const rejected = ids.filter((_, index) => index % 50 === 49);
  const published = kept.filter((_, index) => index % 50 !== 49);
  await to(rejected).set({ status: 'rejected', rejection_reason: 'commercial' }).execute();
  await to(published.map(({ id }) => id))
    .set((set) => ({ status: 'published', published_at: set.ref('received_at'), criticality: 1 }))
    .execute();
  const worse = published.filter((_, index) => index % 10 === 0).map(({ id }) => id);
  await to(worse).set({ criticality: 4 }).execute();
  const answered = published.filter((_, index) => index % 5 !== 0);
  await to(answered.map(({ id }) => id))
    .set({ replies: 1 })
    .execute();
  const known = new Set(answered);
  await db
    .insertInto('clocks')
    .values(
      published.map((story) => ({
        ...{ story_id: story.id, ods: story.ods, days: 2, counted: 'working' as const, started_at: story.at },
        ...{ due: story.at.slice(0, 10), answered: known.has(story) ? story.at.slice(0, 10) : null, reminded: 3 },
        ...{ paused_at: null, paused_reason: null, paused_left: null },
      })),
    )
    .execute();
}

/** A UUIDv7 of a moment in the past. */
function idAt(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-7$3-8$4-$5');
}
