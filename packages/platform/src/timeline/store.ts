import type { TimelineEvent } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, EventRow } from '../database/schema.ts';

/** Who did something: the author, the platform, or a member of staff. */
export interface Actor {
  id: string;
  name: string;
}

export const AUTHOR: Actor = { id: 'author', name: 'The author' };

export const PLATFORM: Actor = { id: 'platform', name: 'Hearback' };

/** An event to add to a story's timeline. */
export interface NewEvent {
  story: string;
  at: string;
  kind: TimelineEvent['kind'];
  actor: Actor;
  detail?: string | undefined;
}

/** Appends to timelines. The database itself refuses to change or remove what is there. */
export async function record(db: Kysely<Database>, events: readonly NewEvent[]): Promise<void> {
  await insertRows(db, 'events', events.map(rowOf)).execute();
}

/** What happened to a story, oldest first. What somebody tried and may not do did not: it is in the audit trail. */
export async function timelineOf(db: Kysely<Database>, story: string): Promise<TimelineEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('story_id', '=', story)
    .where('kind', '!=', 'access-refused')
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, at, kind, actor_name, detail }) => ({
    id,
    at,
    kind: kind as TimelineEvent['kind'],
    by: actor_name,
    ...(detail === null ? {} : { detail }),
  }));
}

function rowOf({ story, at, kind, actor, detail }: NewEvent): EventRow {
  return {
    id: uuidv7(),
    story_id: story,
    at,
    kind,
    actor: actor.id,
    actor_name: actor.name,
    detail: detail ?? null,
  };
}
