import type { ReplyTemplate, ReplyTemplateDraft } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** An organisation's templates, by name. */
export async function templatesOf(db: Kysely<Database>, ods: string): Promise<ReplyTemplate[]> {
  return db
    .selectFrom('reply_templates')
    .select(['id', 'name', 'text'])
    .where('ods', '=', ods)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Keeps a template, new or in place of the one that was there; false where its id is another organisation's. */
export async function keepTemplate(
  db: Kysely<Database>,
  { ods, id, draft: { name, text } }: { ods: string; id: string; draft: ReplyTemplateDraft },
): Promise<boolean> {
  const kept = await db
    .insertInto('reply_templates')
    .values({ id, ods, name, text })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, text }).where('reply_templates.ods', '=', ods))
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

/** Removes a template; one that is not there is gone already. */
export async function removeTemplate(db: Kysely<Database>, { ods, id }: { ods: string; id: string }): Promise<void> {
  await db.deleteFrom('reply_templates').where('ods', '=', ods).where('id', '=', id).execute();
}
