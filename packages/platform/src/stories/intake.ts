import { storyTitle } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, StoryRow } from '../database/schema.ts';
import { tellOfUrgent } from '../moderation/tell-moderators.ts';
import { enqueue } from '../outbox/store.ts';
import { indexNew } from '../search/indexing.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, type NewEvent, PLATFORM, record } from '../timeline/store.ts';
import type { AcceptedStory } from './submission.ts';

/** What became of a story that was sent. */
export interface Intake {
  /** `new`: kept now. `known`: the same story was kept before. `taken`: the id belongs to another story. */
  outcome: 'new' | 'known' | 'taken';
  receivedAt: string;
}

interface Kept {
  id: string;
  fingerprint: string;
  received_at: string;
}

export interface IntakePorts {
  db: Kysely<Database>;
  now: () => Date;
}

/**
 * Commits stories with their first event and their mail in one transaction, all or none. A story that is there already
 * is left alone, also when another process commits it at the same moment.
 */
export async function commitStories(ports: IntakePorts, stories: AcceptedStory[]): Promise<Intake[]> {
  const at = ports.now();
  // In order of id, so that two processes with the same stories never wait for each other crosswise.
  const firsts = [...new Map(stories.toReversed().map((story) => [story.id, story])).values()];
  firsts.sort((one, other) => (one.id < other.id ? -1 : 1));
  return ports.db.transaction().execute(async (trx) => {
    const inserted = await insertStories(trx, firsts, instant(at));
    const fresh = firsts.filter(({ id }) => inserted.has(id));
    await insertCompanions(trx, { stories: fresh, at });
    const kept = await findKept(
      trx,
      firsts.filter(({ id }) => !inserted.has(id)),
    );
    for (const { id, fingerprint } of fresh) kept.set(id, { id, fingerprint, received_at: instant(at) });
    return stories.map((story) => outcomeOf(story, kept.get(story.id), inserted));
  });
}

async function findKept(trx: Kysely<Database>, stories: readonly AcceptedStory[]): Promise<Map<string, Kept>> {
  if (stories.length === 0) return new Map();
  const ids = stories.map(({ id }) => id);
  const rows = await trx
    .selectFrom('stories')
    .select(['id', 'fingerprint', 'received_at'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function insertStories(trx: Kysely<Database>, stories: AcceptedStory[], at: string): Promise<Set<string>> {
  if (stories.length === 0) return new Set();
  const rows = await insertRows(
    trx,
    'stories',
    stories.map((story) => rowOf(story, at)),
  )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function insertCompanions(
  trx: Kysely<Database>,
  { stories, at }: { stories: AcceptedStory[]; at: Date },
): Promise<void> {
  if (stories.length === 0) return;
  await indexNew(trx, stories, instant(at));
  await record(
    trx,
    stories.flatMap((story) => firstEvents(story, instant(at))),
  );
  for (const story of stories.filter(({ findings: { urgent } }) => urgent.length > 0)) {
    const { submission, organisationName: organisation, inWorkspace: link } = story;
    await tellOfUrgent(trx, { kind: 'urgent-story', ods: submission.organisation, organisation, link }, at);
  }
  const hearing = stories.flatMap((story) =>
    story.submission.email ? [{ ...story, email: story.submission.email }] : [],
  );
  if (hearing.length === 0) return;
  await insertRows(
    trx,
    'authors',
    hearing.map(({ id, email }) => ({ story_id: id, email })),
  ).execute();
  const letters = hearing.map(({ id, email, organisationName, link, submission: { language } }) => ({
    kind: 'received' as const,
    to: email,
    language,
    organisation: organisationName,
    story: id,
    link,
  }));
  await enqueue(trx, letters, at);
}

function firstEvents({ id, findings: { urgent } }: AcceptedStory, at: string): NewEvent[] {
  const sent: NewEvent = { story: id, at, kind: 'submitted', actor: AUTHOR };
  if (urgent.length === 0) return [sent];
  return [sent, { story: id, at, kind: 'flagged-urgent', actor: PLATFORM, detail: urgent.join(', ') }];
}

function outcomeOf(story: AcceptedStory, kept: Kept | undefined, inserted: Set<string>): Intake {
  if (!kept) throw new Error('A story is neither new nor known');
  if (kept.fingerprint !== story.fingerprint) return { outcome: 'taken', receivedAt: kept.received_at };
  // Two of the same story in one commit: the first is new, and to say so to both does no harm.
  return { outcome: inserted.has(story.id) ? 'new' : 'known', receivedAt: kept.received_at };
}

function rowOf({ id, submission, findings, fingerprint }: AcceptedStory, at: string): StoryRow {
  return {
    id,
    ods: submission.organisation,
    service: submission.service ?? null,
    title: storyTitle(submission.happened),
    happened: submission.happened,
    good_tags: JSON.stringify(submission.goodTags ?? []),
    good: submission.good ?? null,
    better_tags: JSON.stringify(submission.betterTags ?? []),
    better: submission.better ?? null,
    visited: submission.visited ?? null,
    feelings: JSON.stringify(submission.feelings ?? []),
    relation: submission.relation ?? null,
    experience: submission.experience ?? null,
    age: submission.age ?? null,
    is_urgent: findings.urgent.length > 0 ? 1 : 0,
    urgent: JSON.stringify(findings.urgent),
    personal_data: JSON.stringify(findings.personalData),
    language: submission.language,
    status: 'submitted',
    version: 1,
    received_at: at,
    published_at: null,
    rejection_reason: null,
    rejection_note: null,
    returned: null,
    asked_at: null,
    held_reason: null,
    held_note: null,
    held_at: null,
    reroute_to: null,
    reroute_note: null,
    reroute_until: null,
    reroute_reminded: 0,
    edit_until: null,
    edit_reminded: 0,
    reported_at: null,
    appealed_at: null,
    criticality: null,
    reads: 0,
    replies: 0,
    fingerprint,
  };
}
