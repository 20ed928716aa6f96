import type { MailTopic } from '@hearback/contract';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { WaitingList } from '../mail/mail.ts';
import { EVERYWHERE, type Grant, replyScopeOf, type Scope, scopeOf } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import { type ListTopic, listTopics } from './choices.ts';

/** So many of the new ones are named; the rest is counted. */
const NAMED = 10;

/** What came from one stored moment on, until before another. */
export interface Window {
  from: string;
  until: string;
}

interface Looking extends Window {
  grants: readonly Grant[];
  topics: readonly MailTopic[];
  publicUrl: string;
}

/** A new story, and since when it waits. */
interface Fresh {
  id: string;
  name: string;
  at: string;
}

/** The lists in which something is new to a member of staff. */
export async function waitingLists(db: Kysely<Database>, looking: Looking): Promise<WaitingList[]> {
  const found: WaitingList[] = [];
  for (const list of listTopics.filter((topic) => looking.topics.includes(topic))) {
    const { address, scopeFor, look } = lists[list];
    const scope = scopeFor(looking.grants);
    if (scope !== EVERYWHERE && scope.length === 0) continue;
    const { fresh, waiting } = await look(db, scope, looking);
    if (fresh.length === 0) continue;
    const workspace = `${looking.publicUrl}/workspace`;
    const stories = fresh.slice(0, NAMED).map(({ id, name, at }) => ({
      ...{ id, organisation: name, day: dayInLondon(new Date(at)), link: `${workspace}/stories/${id}` },
    }));
    found.push({ list, fresh: fresh.length, waiting, stories, link: `${workspace}/${address}` });
  }
  return found;
}

interface ListLook {
  /** Its own in the workspace. */
  address: string;
  scopeFor: (grants: readonly Grant[]) => Scope;
  look: (db: Kysely<Database>, scope: Scope, window: Window) => Promise<{ fresh: Fresh[]; waiting: number }>;
}

const lists: Record<ListTopic, ListLook> = {
  toModerate: { address: 'to-moderate', scopeFor: (grants) => scopeOf(grants, 'to-moderate'), look: lookToModerate },
  toReply: { address: 'to-reply', scopeFor: replyScopeOf, look: lookToReply },
};

async function lookToModerate(db: Kysely<Database>, scope: Scope, { from, until }: Window) {
  const waiting = inScope(db, scope).where('stories.status', '=', 'submitted');
  const fresh = await waiting
    .select(['stories.id', 'organisations.name', 'received_at as at'])
    .where('received_at', '>=', from)
    .where('received_at', '<', until)
    .orderBy('received_at')
    .execute();
  const all = fresh.length > 0 && (await waiting.select(count).executeTakeFirst());
  return { fresh, waiting: Number(all ? all.count : 0) };
}

/** A story waits for a reply while its clock has no answer; one that is on its way is none to write. */
async function lookToReply(db: Kysely<Database>, scope: Scope, { from, until }: Window) {
  const waiting = inScope(db, scope)
    .innerJoin('clocks', 'clocks.story_id', 'stories.id')
    .where('stories.status', '=', 'published')
    .where('clocks.answered', 'is', null)
    .where('clocks.reply_sent', 'is', null);
  const fresh = await waiting
    .select(['stories.id', 'organisations.name', 'clocks.started_at as at'])
    .where('clocks.started_at', '>=', from)
    .where('clocks.started_at', '<', until)
    .orderBy('clocks.started_at')
    .execute();
  const all = fresh.length > 0 && (await waiting.select(count).executeTakeFirst());
  return { fresh, waiting: Number(all ? all.count : 0) };
}

const count = sql<number>`count(*)`.as('count');

function inScope(db: Kysely<Database>, scope: Scope) {
  return db
    .selectFrom('stories')
    .innerJoin('organisations', 'organisations.ods', 'stories.ods')
    .$if(scope !== EVERYWHERE, (query) => query.where('stories.ods', 'in', scope === EVERYWHERE ? [] : scope));
}
