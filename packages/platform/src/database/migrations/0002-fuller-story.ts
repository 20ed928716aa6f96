import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a story was about, when it was, how old its author is, and what was found in it. */
export const fullerStory: Migration = { up };

type Kind = 'text' | 'integer';

/** Every new column has a default or may be empty: a process of the version before may still be taking stories in. */
const columns: readonly { name: string; kind: Kind; initially?: string | number }[] = [
  { name: 'good_tags', kind: 'text', initially: '[]' },
  { name: 'better_tags', kind: 'text', initially: '[]' },
  { name: 'visited', kind: 'text' },
  { name: 'age', kind: 'text' },
  { name: 'is_urgent', kind: 'integer', initially: 0 },
  { name: 'urgent', kind: 'text', initially: '[]' },
  { name: 'personal_data', kind: 'text', initially: '[]' },
];

// Kysely runs a migration in no transaction on SQLite, so one that was cut short is met half done the next time.
async function up(db: Kysely<unknown>): Promise<void> {
  const tables = await db.introspection.getTables();
  const there = new Set(tables.find(({ name }) => name === 'stories')?.columns.map(({ name }) => name));
  // One at a time: SQLite adds no more than one column in a statement.
  for (const { name, kind, initially } of columns.filter((column) => !there.has(column.name))) {
    await db.schema
      .alterTable('stories')
      .addColumn(name, kind, (column) => (initially === undefined ? column : column.notNull().defaultTo(initially)))
      .execute();
  }
  await db.schema
    .createIndex('stories_to_moderate')
    .ifNotExists()
    .on('stories')
    .columns(['status', 'is_urgent desc', 'received_at', 'id'])
    .execute();
}
