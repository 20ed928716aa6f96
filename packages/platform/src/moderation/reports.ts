import type { ReportState, StoryReport } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, ReportRow } from '../database/schema.ts';

/** A report to add: nobody has decided on it. */
export type NewReport = Omit<ReportRow, 'state' | 'decided_by' | 'decided_at' | 'note'>;

/** Every report of a story, oldest first, as a member of staff sees it. */
export async function reportsOf(db: Kysely<Database>, story: string, staff: { id: string }): Promise<StoryReport[]> {
  const rows = await db.selectFrom('reports').selectAll().where('story_id', '=', story).orderBy('at').execute();
  return rows.map((row) => reportIn(row, staff));
}

/** The hash of the report with this id, if there is one. */
export async function keptReport(db: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('reports').select('fingerprint').where('id', '=', id).executeTakeFirst();
  return row?.fingerprint;
}

/** Adds a report of a story that is public; false where it was reported since it was published, or is public no more. */
export async function insertReport(db: Kysely<Database>, report: NewReport): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories')
    .set({ reported_at: report.at })
    .where('id', '=', report.story_id)
    .where('status', '=', 'published')
    .where('published_at', '=', report.published_at)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reports')
    .values({ ...report, state: 'open', decided_by: null, decided_at: null, note: null })
    .onConflict((conflict) => conflict.columns(['story_id', 'published_at']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

interface Settled {
  story: string;
  /** One of its reports alone. */
  id?: string;
  state: Exclude<ReportState, 'open'>;
  by: string;
  at: string;
  note?: string | undefined;
}

/** Settles the open report of a story; the account that made it, or `undefined` where there is none any more. */
export async function settleReport(
  db: Kysely<Database>,
  { story, id, state, by, at, note = '' }: Settled,
): Promise<string | undefined> {
  // The story first, as whatever else is done with both: two such never wait for each other.
  await db.updateTable('stories').set({ reported_at: null }).where('id', '=', story).execute();
  const row = await db
    .updateTable('reports')
    .set({ state, decided_by: by, decided_at: at, note: note || null })
    .where('story_id', '=', story)
    .where('state', '=', 'open')
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .returning('staff_id')
    .executeTakeFirst();
  return row?.staff_id;
}

/** The last report of a story for which it was taken down, where that is the last of all. */
export async function upheldReport(
  db: Kysely<Database>,
  story: string,
): Promise<Pick<ReportRow, 'reason' | 'decided_at'> | undefined> {
  const row = await db
    .selectFrom('reports')
    .select(['reason', 'decided_at', 'state'])
    .where('story_id', '=', story)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.state === 'upheld' ? row : undefined;
}

function reportIn(row: ReportRow, staff: { id: string }): StoryReport {
  const { id, staff_name, staff_id, at, reason, words, state, decided_by, decided_at, note } = row;
  const isDecided = decided_by !== null && decided_at !== null;
  return {
    ...{ id, by: staff_name, isOwn: staff_id === staff.id, at, reason, words, state },
    decision: isDecided ? { by: decided_by, at: decided_at, note: note ?? undefined } : undefined,
  };
}
