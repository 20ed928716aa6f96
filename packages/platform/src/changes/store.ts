import type { Change, Difference, Evidence, JudgedChange } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { type DescribedPicture, publicView } from '../pictures/described.ts';

/** A change with the name of its organisation, and how much it is because of beside its first story. */
export type NamedChange = ChangeRow & { name: string; also_stories: number; also_answers: number };

/** The changes that some stories led to, each with the story, oldest first. */
export async function changesOf(
  db: Kysely<Database>,
  stories: readonly string[],
): Promise<{ story: string; change: Change }[]> {
  const first = await selectChanges(db).select('story_id as behind').where('story_id', 'in', stories).execute();
  const linked = await selectPublicChanges(db)
    .innerJoin('change_stories', 'change_stories.change_id', 'changes.id')
    .select('change_stories.story_id as behind')
    .where('change_stories.story_id', 'in', stories)
    .execute();
  return [...first, ...linked]
    .sort((one, other) => one.recorded_at.localeCompare(other.recorded_at) || one.id.localeCompare(other.id))
    .map((row) => ({ story: row.behind, change: publicChange(row) }));
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
    alsoBehind:
      row.also_stories + row.also_answers > 0 ? { stories: row.also_stories, answers: row.also_answers } : undefined,
    recordedAt: row.recorded_at,
    settledAt: row.settled_at ?? undefined,
  };
}

/** A story's changes with what its author says of them: for the author and staff alone. */
export async function judged(db: Kysely<Database>, story: string, changes: readonly Change[]): Promise<JudgedChange[]> {
  if (changes.length === 0) return [];
  const ids = changes.map(({ id }) => id);
  const rows = await db
    .selectFrom('changes')
    .select(['id', 'difference'])
    .where('id', 'in', ids)
    .where('story_id', '=', story)
    .execute();
  const linked = await db
    .selectFrom('change_stories')
    .select(['change_id as id', 'difference'])
    .where('change_id', 'in', ids)
    .where('story_id', '=', story)
    .execute();
  const said = new Map([...rows, ...linked].map(({ id, difference }) => [id, difference ?? undefined]));
  return changes.map((change) => ({ ...change, difference: said.get(change.id) }));
}

/** Keeps what an author says of a change of theirs that is done; false where that is said already, or it is not done. */
export async function keepDifference(
  db: Kysely<Database>,
  { id, story, difference }: { id: string; story: string; difference: Difference },
): Promise<boolean> {
  if (await keepLinkedDifference(db, { id, story, difference })) return true;
  const { numUpdatedRows } = await db
    .updateTable('changes')
    .set({ difference })
    .where('id', '=', id)
    .where('story_id', '=', story)
    .where('status', '=', 'done')
    .where((where) => where.or([where('difference', 'is', null), where('difference', '!=', difference)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function keepLinkedDifference(
  db: Kysely<Database>,
  { id, story, difference }: { id: string; story: string; difference: Difference },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('change_stories')
    .set({ difference })
    .where('change_id', '=', id)
    .where('story_id', '=', story)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('changes').select('changes.id').where('changes.id', '=', id).where('status', '=', 'done')),
    )
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

/** Changes with the names of their organisations, and how many other public stories and answers they are because of. */
export function selectChanges(db: Kysely<Database>) {
  return db
    .selectFrom('changes')
    .innerJoin('organisations', 'organisations.ods', 'changes.ods')
    .selectAll('changes')
    .select(({ selectFrom }) => [
      'organisations.name',
      selectFrom('change_stories')
        .innerJoin('stories as behind', 'behind.id', 'change_stories.story_id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('change_stories.change_id', '=', 'changes.id')
        .where('behind.status', '=', 'published')
        .$asScalar()
        .$notNull()
        .as('also_stories'),
      selectFrom('change_answers')
        .innerJoin('written_answers', 'written_answers.id', 'change_answers.answer_id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('change_answers.change_id', '=', 'changes.id')
        .where('written_answers.state', '=', 'shown')
        .$asScalar()
        .$notNull()
        .as('also_answers'),
    ]);
}
