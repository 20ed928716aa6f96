import type { EnquiryFile } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, EnquiryFileRow } from '../database/schema.ts';

const DAY_MS = 86_400_000;

const facts = ['id', 'name', 'kind', 'size'] as const;

/** Adds a file that no message brings yet; false when its id is there already. */
export async function insertFile(db: Kysely<Database>, row: EnquiryFileRow): Promise<boolean> {
  const inserted = await db
    .insertInto('enquiry_files')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function findFile(db: Kysely<Database>, id: string): Promise<EnquiryFileRow | undefined> {
  return db.selectFrom('enquiry_files').selectAll().where('id', '=', id).executeTakeFirst();
}

/** How many files there are about an enquiry. */
export async function countFiles(db: Kysely<Database>, enquiry: string): Promise<number> {
  const { count } = await db
    .selectFrom('enquiry_files')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('enquiry_id', '=', enquiry)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The files of each message about an enquiry, without their bytes, in the order in which they were sent. */
export async function filesOfMessages(db: Kysely<Database>, enquiry: string): Promise<Map<string, EnquiryFile[]>> {
  const rows = await db
    .selectFrom('enquiry_files')
    .select([...facts, 'message_id'])
    .where('enquiry_id', '=', enquiry)
    .where('message_id', 'is not', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  const files = new Map<string, EnquiryFile[]>();
  for (const { message_id, ...file } of rows) {
    const message = message_id ?? '';
    files.set(message, [...(files.get(message) ?? []), file]);
  }
  return files;
}

interface Bringing {
  enquiry: string;
  message: string;
  /** Who of staff writes the message; `null`: whoever asked. */
  by: string | null;
  ids: readonly string[];
}

/** Lets a message bring files that its writer sent before; gives the ids of those there are, and no message has. */
export async function bringFiles(
  db: Kysely<Database>,
  { enquiry, message, by, ids }: Bringing,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const brought = await db
    .updateTable('enquiry_files')
    .set({ message_id: message })
    .where('id', 'in', ids)
    .where('enquiry_id', '=', enquiry)
    .where('message_id', 'is', null)
    .where('by_id', by === null ? 'is' : '=', by)
    .returning('id')
    .execute();
  return new Set(brought.map(({ id }) => id));
}

/** Whether a message brings just what these files hold: the same bytes that were sent once more are the same. */
export async function bringsTheSame(db: Kysely<Database>, message: string, ids: readonly string[]): Promise<boolean> {
  const held = await db.selectFrom('enquiry_files').select('fingerprint').where('message_id', '=', message).execute();
  const sent =
    ids.length > 0 ? await db.selectFrom('enquiry_files').select('fingerprint').where('id', 'in', ids).execute() : [];
  const [one, other] = [held, sent].map((rows) =>
    rows
      .map(({ fingerprint }) => fingerprint)
      .sort()
      .join(),
  );
  return one === other;
}

/** Deletes files that no message came to bring in a day. */
export async function sweepFiles(db: Kysely<Database>, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('enquiry_files')
    .where('message_id', 'is', null)
    .where('added_at', '<', new Date(now.getTime() - DAY_MS).toISOString())
    .executeTakeFirst();
  return Number(numDeletedRows);
}
