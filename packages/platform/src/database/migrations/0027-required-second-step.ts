import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Which organisations require a second step of their staff. */
export const requiredSecondStep: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'organisations', [{ name: 'step_required_since', kind: 'text' }]);
}
