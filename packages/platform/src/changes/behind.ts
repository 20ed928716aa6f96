import type { AnswerBehind, ChangeInShort, RerouteTo, StoryBehind } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { stepIn } from './sent-views.ts';
import { selectPublicChanges } from './store.ts';

/** Whether a change is because of a story: its first, or one that it was linked to. */
export async function isBehind(
  db: Kysely<Database>,
  story: string,
  change: Pick<ChangeRow, 'id' | 'story_id'>,
): Promise<boolean> {
  return change.story_id === story || (await isLinked(db, story, change.id));
}

/** Whether a change was linked to a story. */
export async function isLinked(db: Kysely<Database>, story: string, change: string): Promise<boolean> {
  const found = await db
    .selectFrom('change_stories')
    .select('story_id')
    .where('change_id', '=', change)
    .where('story_id', '=', story)
    .executeTakeFirst();
  return found !== undefined;
}

/** The other public stories that some changes are because of, by change, in the order they were linked. */
export async function storiesBehind(
  db: Kysely<Database>,
  changes: readonly string[],
): Promise<ReadonlyMap<string, StoryBehind[]>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('change_stories')
    .innerJoin('stories', 'stories.id', 'change_stories.story_id')
    .select(['change_id', 'stories.id', 'stories.title', 'difference'])
    .where('change_id', 'in', changes)
    .where('stories.status', '=', 'published')
    .orderBy('linked_at')
    .orderBy('stories.id')
    .execute();
  return byChange(rows, ({ id, title, difference }) => ({ id, title, difference: difference ?? undefined }));
}

/** The stories beside its own whose authors hear of a change: public ones, and those that were sent on in private. */
export async function otherStoriesTold(db: Kysely<Database>, change: string): Promise<string[]> {
  const rows = await db
    .selectFrom('change_stories')
    .innerJoin('stories', 'stories.id', 'change_stories.story_id')
    .select('stories.id')
    .where('change_id', '=', change)
    .where('stories.status', 'in', ['published', 'rerouted'])
    .orderBy('linked_at')
    .orderBy('stories.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Stories that were sent on in private and that some changes are because of, by change. */
export async function sentOnBehind(
  db: Kysely<Database>,
  changes: readonly string[],
): Promise<ReadonlyMap<string, { story: string; to: RerouteTo }[]>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('change_stories')
    .innerJoin('sent_on', 'sent_on.story_id', 'change_stories.story_id')
    .select(['change_id', 'sent_on.story_id as story', 'sent_on.kind as to'])
    .where('change_id', 'in', changes)
    .orderBy('linked_at')
    .orderBy('sent_on.story_id')
    .execute();
  return byChange(rows, ({ story, to }) => ({ story, to }));
}

/** The public changes that a story was linked to, in that order. */
export async function changesLinkedTo(db: Kysely<Database>, story: string): Promise<ChangeInShort[]> {
  return selectPublicChanges(db)
    .innerJoin('change_stories', 'change_stories.change_id', 'changes.id')
    .clearSelect()
    .select(['changes.id', 'changes.what', 'changes.status'])
    .where('change_stories.story_id', '=', story)
    .orderBy('change_stories.linked_at')
    .orderBy('changes.id')
    .execute();
}

/** What people wrote in answer to surveys that some changes are because of, by change, in the order it was linked. */
export async function answersBehind(
  db: Kysely<Database>,
  changes: readonly string[],
): Promise<ReadonlyMap<string, AnswerBehind[]>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('change_answers')
    .innerJoin('written_answers', 'written_answers.id', 'change_answers.answer_id')
    .select(['change_id', 'written_answers.id', 'survey_id', 'text', 'shown'])
    .where('change_id', 'in', changes)
    .where('state', '=', 'shown')
    .orderBy('linked_at')
    .orderBy('written_answers.id')
    .execute();
  return byChange(rows, ({ id, survey_id: survey, text, shown }) => ({ id, survey, text: shown ?? text }));
}

/** Rows of links by the change that each is of, in their order. */
export function byChange<Row extends { change_id: string }, One>(
  rows: readonly Row[],
  shown: (row: Row) => One,
): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const row of rows) found.set(row.change_id, [...(found.get(row.change_id) ?? []), shown(row)]);
  return found;
}

/** What authors of linked stories said of a change that is done no more goes: of what it becomes next they are asked anew. */
export async function askAnew(trx: Kysely<Database>, change: string): Promise<void> {
  await trx.updateTable('change_stories').set({ difference: null }).where('change_id', '=', change).execute();
}

/** How many stories a change was linked to. */
export async function linkedCount(db: Kysely<Database>, change: string): Promise<number> {
  const { count } = await db
    .selectFrom('change_stories')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('change_id', '=', change)
    .executeTakeFirstOrThrow();
  return count;
}

/** Links a change to a story; nothing where it is. */
export async function linkStoryTo(
  trx: Kysely<Database>,
  { story, change, at }: { story: string; change: string; at: string },
): Promise<void> {
  await trx
    .insertInto('change_stories')
    .values({ story_id: story, change_id: change, linked_at: at, difference: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a link away; false where there is none. */
export async function unlinkStory(
  trx: Kysely<Database>,
  { story, change }: { story: string; change: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('change_stories')
    .where('story_id', '=', story)
    .where('change_id', '=', change)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/**
 * Lets the changes of a story that is public no more stand beside the next public one that they are because of, so that they
 * stay public; the story stays linked, should it be public again. In the transaction that takes it down.
 */
export async function moveChangesOn(trx: Kysely<Database>, story: string): Promise<void> {
  const changes = await trx.selectFrom('changes').selectAll().where('story_id', '=', story).execute();
  for (const change of changes) {
    const [next] = (await storiesBehind(trx, [change.id])).get(change.id) ?? [];
    if (next) await standBeside(trx, change, next);
  }
}

/** Lets changes whose own story is not public stand beside one that is public now, and that they are because of too. */
export async function takeChangesUp(trx: Kysely<Database>, story: string): Promise<void> {
  const changes = await trx
    .selectFrom('changes')
    .innerJoin('change_stories', 'change_stories.change_id', 'changes.id')
    .innerJoin('stories as own', 'own.id', 'changes.story_id')
    .selectAll('changes')
    .select('change_stories.difference as here')
    .where('change_stories.story_id', '=', story)
    .where('own.status', '!=', 'published')
    .execute();
  for (const { here, ...change } of changes) {
    await standBeside(trx, change, { id: story, difference: here ?? undefined });
  }
}

/** Makes a linked story a change's own; what was its own is linked. */
async function standBeside(
  trx: Kysely<Database>,
  { id, story_id, difference, recorded_at }: ChangeRow,
  next: Pick<StoryBehind, 'id' | 'difference'>,
): Promise<void> {
  const to = { story_id: next.id, difference: next.difference ?? null };
  await trx.updateTable('changes').set(to).where('id', '=', id).execute();
  await unlinkStory(trx, { story: next.id, change: id });
  const linked = { story_id, change_id: id, linked_at: recorded_at, difference };
  await trx.insertInto('change_stories').values(linked).execute();
  await moveWhatGoesWith(trx, { change: id, from: story_id, to: next.id });
}

/** What waits to be read of a change, and its pictures, go where the change goes. */
async function moveWhatGoesWith(
  trx: Kysely<Database>,
  { change, from, to }: { change: string; from: string; to: string },
): Promise<void> {
  const waiting = await trx
    .updateTable('sent_changes')
    .set({ story_id: to })
    .where('change_id', '=', change)
    .where('story_id', '=', from)
    .where('step', 'is not', null)
    .where('state', 'in', ['to-check', 'sent-back'])
    .returning('step')
    .execute();
  const pictures = waiting.flatMap((sent) => stepIn(sent)?.evidence?.pictures ?? []).map(({ id }) => id);
  await trx
    .updateTable('pictures')
    .set({ story_id: to })
    .where((where) =>
      where.or([where('change_id', '=', change), ...(pictures.length > 0 ? [where('id', 'in', pictures)] : [])]),
    )
    .execute();
}
