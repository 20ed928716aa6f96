import type { Page } from '@hearback/contract';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Database, SentChangeRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';

/** What was sent of a change, with the name of its organisation. */
export type NamedSentChange = SentChangeRow & { name: string };

/** What was sent under this id, if anything was. */
export async function findSentChange(db: Kysely<Database>, id: string): Promise<NamedSentChange | undefined> {
  return selectSentChanges(db).where('sent_changes.id', '=', id).executeTakeFirst();
}

/** What waits to be read of where a change stands. */
export async function waitingOf(db: Kysely<Database>, change: string): Promise<NamedSentChange | undefined> {
  return selectSentChanges(db)
    .where('change_id', '=', change)
    .where('state', '=', 'to-check')
    .where(isNoLink)
    .executeTakeFirst();
}

/** The link of a change to another story that waits to be read. */
export async function waitingLink(
  db: Kysely<Database>,
  { change, story }: { change: string; story: string },
): Promise<NamedSentChange | undefined> {
  return selectSentChanges(db)
    .where('change_id', '=', change)
    .where('story_id', '=', story)
    .where('state', '=', 'to-check')
    .executeTakeFirst();
}

/** A new change, or a step of one: what links one to another story is neither. */
function isNoLink({ or, eb, ref }: ExpressionBuilder<Database, 'sent_changes'>) {
  return or([eb('sent_changes.step', 'is not', null), eb('sent_changes.id', '=', ref('sent_changes.change_id'))]);
}

/** What was said of a story's changes that is not public: waiting or sent back, in the order it was sent. */
export async function sentChangesOf(db: Kysely<Database>, story: string): Promise<NamedSentChange[]> {
  return selectSentChanges(db)
    .where('story_id', '=', story)
    .where('state', 'in', ['to-check', 'sent-back'])
    .orderBy('sent_at')
    .orderBy('sent_changes.id')
    .execute();
}

/** Whether the last that was said of some changes waits to be read or came back. */
export async function sentStatesOf(
  db: Kysely<Database>,
  changes: readonly string[],
): Promise<Map<string, 'to-check' | 'sent-back'>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('sent_changes')
    .select(['change_id', 'state'])
    .where('change_id', 'in', changes)
    .where('state', 'in', ['to-check', 'sent-back'])
    .where(isNoLink)
    .orderBy('sent_at')
    .$narrowType<{ state: 'to-check' | 'sent-back' }>()
    .execute();
  return new Map(rows.map(({ change_id, state }) => [change_id, state]));
}

/** What is not public yet of changes because of public stories, the longest waiting first. */
export async function sentChangesAt(
  db: Kysely<Database>,
  { scope, limit, after }: { scope: Scope; limit: number; after: Place | undefined },
): Promise<Page<NamedSentChange & { title: string }>> {
  if (scope !== EVERYWHERE && scope.length === 0) return { items: [] };
  const { at = '', id = '' } = after ?? {};
  const rows = await selectSentChanges(db)
    .innerJoin('stories', 'stories.id', 'sent_changes.story_id')
    .select('stories.title')
    .where('stories.status', '=', 'published')
    .where('sent_changes.state', 'in', ['to-check', 'sent-back'])
    .$if(scope !== EVERYWHERE, (query) => query.where('sent_changes.ods', 'in', scope === EVERYWHERE ? [] : scope))
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('sent_changes.sent_at', 'sent_changes.id'), '>', tuple(at, id)),
      ),
    )
    .orderBy('sent_changes.sent_at')
    .orderBy('sent_changes.id')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursorAfter({ at: last.sent_at, id: last.id }) : undefined };
}

/** Adds what was sent; false when the id is there already, or something of the change waits already. */
export async function insertSentChange(db: Kysely<Database>, row: SentChangeRow): Promise<boolean> {
  const inserted = await db
    .insertInto('sent_changes')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Moves what was sent on; false when it is not in that state any more: of several who try, one has it. */
export async function moveSentChange(
  db: Kysely<Database>,
  { id, from, to }: { id: string; from: SentChangeRow['state']; to: Partial<SentChangeRow> },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sent_changes')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What came back of a change beside a story is taken up anew by what is sent now. */
export async function replaceSentBack(
  db: Kysely<Database>,
  { change_id, story_id }: Pick<SentChangeRow, 'change_id' | 'story_id'>,
): Promise<void> {
  await db
    .updateTable('sent_changes')
    .set({ state: 'taken-back' })
    .where('change_id', '=', change_id)
    .where('story_id', '=', story_id)
    .where('state', '=', 'sent-back')
    .execute();
}

/** What was sent, with the names of the organisations. */
export function selectSentChanges(db: Kysely<Database>) {
  return db
    .selectFrom('sent_changes')
    .innerJoin('organisations', 'organisations.ods', 'sent_changes.ods')
    .selectAll('sent_changes')
    .select('organisations.name');
}
