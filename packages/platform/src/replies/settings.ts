import type { ReplySettings } from '@hearback/contract';
import { usualReplySettings } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** How an organisation's replies go out; `undefined` for a code we do not know. */
export async function findReplySettings(db: Kysely<Database>, ods: string): Promise<ReplySettings | undefined> {
  const row = await db
    .selectFrom('organisations')
    .select(['second_look', 'first_replies', 'take_back_minutes'])
    .where('ods', '=', ods)
    .executeTakeFirst();
  return (
    row && {
      secondLook: row.second_look,
      firstReplies: row.first_replies,
      takeBackMinutes: row.take_back_minutes,
    }
  );
}

/** The same, of an organisation that a story was told to. */
export async function replySettingsOf(db: Kysely<Database>, ods: string): Promise<ReplySettings> {
  return (await findReplySettings(db, ods)) ?? usualReplySettings;
}

/** Sets how replies go out that are sent from now on. */
export async function setReplySettings(db: Kysely<Database>, ods: string, settings: ReplySettings): Promise<void> {
  const { secondLook, firstReplies, takeBackMinutes } = settings;
  await db
    .updateTable('organisations')
    .set({ second_look: secondLook, first_replies: firstReplies, take_back_minutes: takeBackMinutes })
    .where('ods', '=', ods)
    .execute();
}
