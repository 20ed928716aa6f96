import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Authors' appeals against what was decided on their answers: which answer, and who decided not to publish it. */
export const answerAppeals: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'appeals', [{ name: 'answer_id', kind: 'text' }]);
  await addMissingColumns(db, 'author_answers', [
    { name: 'rejected_id', kind: 'text' },
    { name: 'rejected_by', kind: 'text' },
    { name: 'rejected_name', kind: 'text' },
    { name: 'rejected_at', kind: 'text' },
  ]);
}
