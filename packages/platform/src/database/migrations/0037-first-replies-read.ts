import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Nobody's first reply goes out unread: where none was to be read, as many are as where nothing is set. */
export const firstRepliesRead: Migration = { up };

interface Tables {
  organisations: { first_replies: number };
}

async function up(db: Kysely<Tables>): Promise<void> {
  await db.updateTable('organisations').set({ first_replies: 3 }).where('first_replies', '<', 1).execute();
}
