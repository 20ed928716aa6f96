import type { EditAnswer, WorkEdit, WorkWords } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, WorkEditRow, WorkStoryRow } from '../database/schema.ts';
import { findingsIn } from '../stories/findings.ts';
import { AUTHOR } from '../timeline/store.ts';

/** An edit to add: nobody has said anything to it. */
export type NewWorkEdit = Omit<WorkEditRow, 'number' | 'answer' | 'ended' | 'settled_at' | 'before' | 'after'> & {
  before: WorkWords;
  after: WorkWords;
};

/** Every edit of a story, oldest first. */
export async function workEditsOf(db: Kysely<Database>, story: string): Promise<WorkEdit[]> {
  const rows = await db.selectFrom('work_edits').selectAll().where('story_id', '=', story).orderBy('number').execute();
  return rows.map(editIn);
}

/** The hash of the edit with this id, if there is one. */
export async function keptWorkEdit(db: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('work_edits').select('fingerprint').where('id', '=', id).executeTakeFirst();
  return row?.fingerprint;
}

/** Adds an edit as the next of its story. The story's row is held by then, so that no other can take the number. */
export async function insertWorkEdit(db: Kysely<Database>, { before, after, ...row }: NewWorkEdit): Promise<void> {
  const { last } = await db
    .selectFrom('work_edits')
    .select((select) => select.fn.max<number | null>('number').as('last'))
    .where('story_id', '=', row.story_id)
    .executeTakeFirstOrThrow();
  const words = { before: JSON.stringify(before), after: JSON.stringify(after) };
  const open = { number: Number(last ?? 0) + 1, answer: null, ended: null, settled_at: null };
  await db
    .insertInto('work_edits')
    .values({ ...row, ...words, ...open })
    .execute();
}

type Settled = { answer: EditAnswer } | { ended: NonNullable<WorkEditRow['ended']> };

/** Keeps what became of the edit that a story's author is asked about. */
export async function settleWorkEdit(
  db: Kysely<Database>,
  { story, at, ...settled }: { story: string; at: string } & Settled,
): Promise<void> {
  await db
    .updateTable('work_edits')
    .set({ ...settled, settled_at: at })
    .where('story_id', '=', story)
    .where('by_id', '!=', AUTHOR.id)
    .where('settled_at', 'is', null)
    .execute();
}

/** What says of a story that its author is asked nothing. */
export const NOT_ASKED = { asked_at: null, asked_until: null, asked_reminded: 0 } as const;

/** The words of a story as they stand. */
export function workWordsIn({ happened, good, better }: WorkStoryRow): WorkWords {
  return { happened, good: good ?? undefined, better: better ?? undefined };
}

/** A story's columns for some words, with what is found in them. What was found urgent once stays so. */
export function workColumnsOf(words: WorkWords, { urgent: was }: WorkStoryRow): Partial<WorkStoryRow> {
  const { happened, good, better } = words;
  const found = findingsIn({ happened, good, better });
  const urgent = [...new Set([...(JSON.parse(was) as string[]), ...found.urgent])];
  return {
    ...{ happened, good: good ?? null, better: better ?? null },
    ...{ urgent: JSON.stringify(urgent), personal_data: JSON.stringify(found.personalData) },
  };
}

function editIn(row: WorkEditRow): WorkEdit {
  const { id, by_id, by_name: by, at, reason, note, answer, ended, settled_at: settled } = row;
  return {
    ...{ id, by, isByAuthor: by_id === AUTHOR.id, at },
    ...{ before: JSON.parse(row.before) as WorkWords, after: JSON.parse(row.after) as WorkWords },
    ...{ reason: reason ?? undefined, note: note ?? undefined },
    answer: answer && settled ? { answer, at: settled } : undefined,
    ended: ended && settled ? { how: ended, at: settled } : undefined,
  };
}
