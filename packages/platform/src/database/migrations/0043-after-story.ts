import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Which surveys are asked of those who have just told a story. */
export const afterStory: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'surveys', [{ name: 'after_story', kind: 'integer', initially: 0 }]);
}
