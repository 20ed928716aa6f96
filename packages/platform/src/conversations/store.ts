import type { Conversation, ConversationCount, Page } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { selectPublicChanges } from '../changes/store.ts';
import type { ConversationRow, Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';

/** A conversation with the name of its organisation. */
export interface KeptConversation extends ConversationRow {
  organisation: string;
}

function conversations(db: Kysely<Database>) {
  return db
    .selectFrom('conversations')
    .innerJoin('organisations', 'organisations.ods', 'conversations.ods')
    .selectAll('conversations')
    .select('organisations.name as organisation');
}

/** One of them. */
export async function findConversation(db: Kysely<Database>, id: string): Promise<KeptConversation | undefined> {
  return conversations(db).where('conversations.id', '=', id).executeTakeFirst();
}

/** Keeps a new one; false where its id is used. */
export async function addConversation(db: Kysely<Database>, row: ConversationRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('conversations')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

interface Wanted {
  scope: Scope;
  limit: number;
  after: Place | undefined;
}

/** Those at some organisations, the newest first. */
export async function conversationPage(
  db: Kysely<Database>,
  { scope, limit, after }: Wanted,
): Promise<Page<KeptConversation>> {
  const rows = await conversations(db)
    .$if(scope !== EVERYWHERE, (query) => query.where('conversations.ods', 'in', [...scope, '']))
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('happened_on', 'conversations.id'), '<', tuple(after?.at ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('happened_on', 'desc')
    .orderBy('conversations.id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last;
  return { items, next: hasMore ? cursorAfter({ at: last.happened_on, id: last.id }) : undefined };
}

/** How many there were by month and organisation, the newest month first. */
export async function conversationCounts(
  db: Kysely<Database>,
  { scope, from }: { scope: Scope; from: string },
): Promise<ConversationCount[]> {
  const rows = await db
    .selectFrom('conversations')
    .innerJoin('organisations', 'organisations.ods', 'conversations.ods')
    .select(['month', 'conversations.ods', 'organisations.name'])
    .select(({ fn }) => [
      fn.countAll().as('conversations'),
      fn.sum('is_settled').as('settled'),
      fn.sum('by_phone').as('byPhone'),
    ])
    .where('month', '>=', from)
    .$if(scope !== EVERYWHERE, (query) => query.where('conversations.ods', 'in', [...scope, '']))
    .groupBy(['month', 'conversations.ods', 'organisations.name'])
    .orderBy('month', 'desc')
    .orderBy('conversations.ods')
    .execute();
  return rows.map(({ month, ods, name, ...counts }) => ({
    ...{ month, organisation: { ods, name }, conversations: Number(counts.conversations) },
    ...{ settled: Number(counts.settled), byPhone: Number(counts.byPhone) },
  }));
}

/** Them as they are shown, with the changes that they name while those are public. */
export async function conversationsShown(
  db: Kysely<Database>,
  rows: readonly KeptConversation[],
): Promise<Conversation[]> {
  const named = rows.flatMap(({ change_id }) => change_id ?? []);
  const found = await selectPublicChanges(db)
    .clearSelect()
    .select(['changes.id', 'changes.what'])
    .where('changes.id', 'in', [...named, ''])
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, organisation: { ods: row.ods, name: row.organisation }, on: row.happened_on },
    ...{ by: row.by_phone === 1 ? ('phone' as const) : ('in-person' as const), about: row.about, done: row.done },
    ...{ isSettled: row.is_settled === 1, change: found.find(({ id }) => id === row.change_id) },
    ...{ writtenBy: row.by_name, at: row.changed_at },
  }));
}
