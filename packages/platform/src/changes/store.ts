import type { Change, Difference, Evidence, JudgedChange } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { type DescribedPicture, publicView } from '../pictures/described.ts';

/** A change with the name of its organisation. */
export type NamedChange = ChangeRow & { name: string };

/** The changes that some stories led to, oldest first. */
export async function changesOf(db: Kysely<Database>, stories: readonly string[]): Promise<Change[]> {
  const rows = await selectChanges(db)
    .where('story_id', 'in', stories)
    .orderBy('recorded_at')
    .orderBy('changes.id')
    .execute();
  return rows.map(publicChange);
}

/** The change with this id, if there is one. */
export async function findChange(db: Kysely<Database>, id: string): Promise<NamedChange | undefined> {
  return selectChanges(db).where('changes.id', '=', id).executeTakeFirst();
}

/** Adds a change; false when the id is there already. */
export async function insertChange(db: Kysely<Database>, row: ChangeRow): Promise<boolean> {
  const inserted = await db
    .insertInto('changes')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** What a step changes of a change. */
export type ChangeStep = Pick<
  ChangeRow,
  'status' | 'note' | 'evidence_text' | 'evidence_link' | 'evidence_pictures' | 'difference' | 'settled_at'
>;

/** Moves a change from one status to another; false when it is not where it was any more. */
export async function updateChange(
  db: Kysely<Database>,
  { id, from, to }: { id: string; from: ChangeRow['status']; to: ChangeStep },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('changes')
    .set(to)
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A change as the public sees it. */
export function publicChange(row: NamedChange): Change {
  return {
    id: row.id,
    story: row.story_id,
    organisation: { ods: row.ods, name: row.name },
    what: row.what,
    owner: row.owner,
    due: row.due,
    status: row.status,
    note: row.note ?? undefined,
    evidence: evidenceIn(row),
    recordedAt: row.recorded_at,
    settledAt: row.settled_at ?? undefined,
  };
}

/** A story's changes with what its author says of them: for the author and staff alone. */
export async function judged(db: Kysely<Database>, changes: readonly Change[]): Promise<JudgedChange[]> {
  if (changes.length === 0) return [];
  const ids = changes.map(({ id }) => id);
  const rows = await db.selectFrom('changes').select(['id', 'difference']).where('id', 'in', ids).execute();
  const said = new Map(rows.map(({ id, difference }) => [id, difference ?? undefined]));
  return changes.map((change) => ({ ...change, difference: said.get(change.id) }));
}

/** Keeps what the author says of a change of theirs that is done; false where that is said already, or it is not done. */
export async function keepDifference(
  db: Kysely<Database>,
  { id, difference }: { id: string; difference: Difference },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('changes')
    .set({ difference })
    .where('id', '=', id)
    .where('status', '=', 'done')
    .where((where) => where.or([where('difference', 'is', null), where('difference', '!=', difference)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function evidenceIn({ evidence_text, evidence_link, evidence_pictures }: ChangeRow): Evidence | undefined {
  if (evidence_text === null && evidence_link === null && evidence_pictures === null) return undefined;
  const pictures = evidence_pictures === null ? undefined : (JSON.parse(evidence_pictures) as DescribedPicture[]);
  return { text: evidence_text ?? undefined, link: evidence_link ?? undefined, pictures: pictures?.map(publicView) };
}

/** Changes of stories that are public, with the stories' titles: what was taken down is in no list of changes either. */
export function selectPublicChanges(db: Kysely<Database>) {
  return selectChanges(db)
    .innerJoin('stories', 'stories.id', 'changes.story_id')
    .select('stories.title')
    .where('stories.status', '=', 'published');
}

/** Changes with the names of their organisations. */
export function selectChanges(db: Kysely<Database>) {
  return db
    .selectFrom('changes')
    .innerJoin('organisations', 'organisations.ods', 'changes.ods')
    .selectAll('changes')
    .select('organisations.name');
}
