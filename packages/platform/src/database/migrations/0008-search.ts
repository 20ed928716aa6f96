import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { fullText } from '../full-text.ts';
import type { Database } from '../schema.ts';

/** Stories found by their words, those that are there already too by `fill`; and lists of all of them in order of time. */
export function search(fill: (db: Kysely<Database>) => Promise<void>): Migration {
  return {
    async up(db: Kysely<Database>) {
      const indexes = { stories_newest: ['received_at', 'id'], stories_newest_of: ['ods', 'received_at', 'id'] };
      for (const [name, columns] of Object.entries(indexes)) {
        await db.schema.createIndex(name).ifNotExists().on('stories').columns(columns).execute();
      }
      await fullText(db).create();
      await fill(db);
    },
  };
}
