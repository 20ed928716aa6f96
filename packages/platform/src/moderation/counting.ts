import type { Revision } from '@hearback/contract';
import { countedKinds, type Deeds, deedsIn, type Publication } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { revisionIn } from './revisions.ts';

/** From one moment until just before another. */
export interface Span {
  from: string;
  until: string;
}

/** When the first story came; `undefined` before there is one. */
export async function firstEvent(db: Kysely<Database>): Promise<string | undefined> {
  const row = await db.selectFrom('events').select('at').orderBy('at').limit(1).executeTakeFirst();
  return row?.at;
}

/** What was done in a time, as the timelines tell it. */
export async function countDeeds(db: Kysely<Database>, span: Span): Promise<Deeds> {
  const events = await during(db, span)
    .select((select) => ['kind', 'detail', select.fn.countAll<number>().as('count')])
    .where('kind', 'in', countedKinds)
    .groupBy(['kind', 'detail'])
    .execute();
  return deedsIn(
    events.map(({ count, ...event }) => ({ ...event, count: Number(count) })),
    await publicationsIn(db, span),
  );
}

async function publicationsIn(db: Kysely<Database>, span: Span): Promise<Publication[]> {
  const rows = await during(db, span)
    .innerJoin('stories', 'stories.id', 'events.story_id')
    .select(({ exists, selectFrom }) => [
      'events.story_id',
      'events.at',
      'stories.received_at',
      exists(
        selectFrom('events as earlier')
          .select('earlier.id')
          .whereRef('earlier.story_id', '=', 'events.story_id')
          .where('earlier.kind', '=', 'published')
          .whereRef('earlier.at', '<', 'events.at'),
      ).as('again'),
    ])
    .where('events.kind', '=', 'published')
    .execute();
  const edits = await editsOfPublished(db, span);
  return rows.map(({ story_id, at, received_at, again }) => ({
    ...{ at, receivedAt: received_at, isAgain: Boolean(again) },
    revisions: edits.get(story_id) ?? [],
  }));
}

async function editsOfPublished(db: Kysely<Database>, span: Span): Promise<Map<string, Revision[]>> {
  const published = during(db, span).select('story_id').where('kind', '=', 'published');
  const rows = await db
    .selectFrom('revisions')
    .selectAll()
    .where('story_id', 'in', published)
    .orderBy('story_id')
    .orderBy('number')
    .execute();
  const edits = new Map<string, Revision[]>();
  for (const row of rows) edits.set(row.story_id, [...(edits.get(row.story_id) ?? []), revisionIn(row)]);
  return edits;
}

function during(db: Kysely<Database>, { from, until }: Span) {
  return db.selectFrom('events').where('events.at', '>=', from).where('events.at', '<', until);
}
