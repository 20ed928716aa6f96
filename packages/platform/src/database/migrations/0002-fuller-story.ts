import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns, type NewColumn } from '../add-missing-columns.ts';

/** What a story was about, when it was, how old its author is, and what was found in it. */
export const fullerStory: Migration = { up };

/** Every new column has a default or may be empty: a process of the version before may still be taking stories in. */
const columns: readonly NewColumn[] = [
  { name: 'good_tags', kind: 'text', initially: '[]' },
  { name: 'better_tags', kind: 'text', initially: '[]' },
  { name: 'visited', kind: 'text' },
  { name: 'age', kind: 'text' },
  { name: 'is_urgent', kind: 'integer', initially: 0 },
  { name: 'urgent', kind: 'text', initially: '[]' },
  { name: 'personal_data', kind: 'text', initially: '[]' },
];

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'stories', columns);
  await db.schema
    .createIndex('stories_to_moderate')
    .ifNotExists()
    .on('stories')
    .columns(['status', 'is_urgent desc', 'received_at', 'id'])
    .execute();
}
