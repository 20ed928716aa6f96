import type { DeliveryTrouble, InvitationBatch } from '@hearback/contract';
import type { AlikeLinks } from '@hearback/contract/surveys/inviting';
import type { Kysely } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, SurveyBatchRow, SurveyLinkRow } from '../database/schema.ts';
import type { SurveyLetter } from '../mail/mail.ts';
import { hashOf } from '../people/mailed-token.ts';
import { instant } from '../time/clock.ts';

/** Keeps a batch; false where its id is used. */
export async function keepBatch(db: Kysely<Database>, batch: SurveyBatchRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await insertRows(db, 'survey_batches', [batch])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Holds a batch until this transaction ends, so that of two who make its links at once one comes second. */
export async function holdBatch(trx: Kysely<Database>, id: string): Promise<SurveyBatchRow> {
  return trx.updateTable('survey_batches').set({ id }).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
}

export async function findBatch(db: Kysely<Database>, id: string): Promise<SurveyBatchRow | undefined> {
  return db.selectFrom('survey_batches').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function addLinks(db: Kysely<Database>, links: readonly SurveyLinkRow[]): Promise<void> {
  await insertRows(db, 'survey_links', links).execute();
}

/** Ends the links of a list, where nobody has used one; false where somebody has. */
export async function replaceLinks(trx: Kysely<Database>, batch: string): Promise<boolean> {
  const links = () => trx.selectFrom('survey_links').where('batch_id', '=', batch);
  const kept = await links()
    .select('token_hash')
    .where(({ or, eb }) => or([eb('is_used', '=', 1), eb('state', '!=', 'listed')]))
    .executeTakeFirst();
  if (kept) return false;
  await trx.deleteFrom('survey_links').where('batch_id', '=', batch).execute();
  return true;
}

/** A link with the batch it was made in. */
export type FoundLink = Pick<SurveyLinkRow, 'given' | 'state' | 'is_used'> &
  Pick<SurveyBatchRow, 'survey_id' | 'invited_by' | 'until'>;

export async function findLink(db: Kysely<Database>, token: string): Promise<FoundLink | undefined> {
  return db
    .selectFrom('survey_links')
    .innerJoin('survey_batches', 'survey_batches.id', 'survey_links.batch_id')
    .select(['given', 'state', 'is_used', 'survey_id', 'invited_by', 'until'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
}

/** Uses a link, in the transaction of the response that is given with it; false where it cannot be used any more, or not for this survey. */
export async function useLink(
  trx: Kysely<Database>,
  { tokenHash, survey, today }: { tokenHash: string; survey: string; today: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('survey_links')
    .set({ is_used: 1 })
    .where('token_hash', '=', tokenHash)
    .where('is_used', '=', 0)
    .where('state', '!=', 'taken-back')
    .where('batch_id', 'in', (batches) =>
      batches.selectFrom('survey_batches').select('id').where('survey_id', '=', survey).where('until', '>=', today),
    )
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Gives a link back whose response was one too many. */
export async function freeLinks(trx: Kysely<Database>, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await trx.updateTable('survey_links').set({ is_used: 0 }).where('token_hash', 'in', hashes).execute();
}

/** Ends the links of a batch that are not sent yet, and their mails; of a list all, as how many are left would tell who answered. */
export async function takeBackLinks(trx: Kysely<Database>, { id }: SurveyBatchRow, at: Date): Promise<void> {
  const mails = await trx
    .deleteFrom('outbox')
    .where('batch_id', '=', id)
    .where('status', '=', 'waiting')
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<', instant(at))]))
    .returning('mail')
    .execute();
  const unsent = mails.flatMap(({ mail }) => (mail ? [tokenHashIn(JSON.parse(mail) as SurveyLetter)] : []));
  await trx
    .updateTable('survey_links')
    .set({ state: 'taken-back', line: null })
    .where('batch_id', '=', id)
    .where(({ or, eb }) =>
      or([eb('state', '=', 'listed'), ...(unsent.length > 0 ? [eb('token_hash', 'in', unsent)] : [])]),
    )
    .execute();
}

/** What became of a link's mail. Once it is delivered nothing says any more which line of the list it was. */
export async function markLink(
  db: Kysely<Database>,
  letter: SurveyLetter,
  as: { state: 'delivered' | 'taken-back' } | { state: 'failed'; trouble: DeliveryTrouble },
): Promise<void> {
  await db
    .updateTable('survey_links')
    .set({ ...as, ...(as.state !== 'failed' && { line: null }) })
    .where('token_hash', '=', tokenHashIn(letter))
    .execute();
}

function tokenHashIn({ link }: SurveyLetter): string {
  return hashOf(link.slice(link.lastIndexOf('/') + 1));
}

/** The batches of a survey, the latest first. */
export async function listBatches(db: Kysely<Database>, survey: string): Promise<SurveyBatchRow[]> {
  return db
    .selectFrom('survey_batches')
    .selectAll()
    .where('survey_id', '=', survey)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The links of batches by how they stand. */
export async function countLinks(
  db: Kysely<Database>,
  batches: readonly string[],
): Promise<(AlikeLinks & { batch: string })[]> {
  if (batches.length === 0) return [];
  const rows = await db
    .selectFrom('survey_links')
    .select(({ fn }) => ['batch_id', 'state', 'is_used', 'tags', fn.countAll<number>().as('count')])
    .where('batch_id', 'in', batches)
    .groupBy(['batch_id', 'state', 'is_used', 'tags'])
    .execute();
  return rows.map(({ batch_id, state, is_used, tags, count }) => ({
    ...{ batch: batch_id, state, isUsed: is_used === 1, tags: JSON.parse(tags) as string[] },
    // PostgreSQL gives a count as text.
    count: Number(count),
  }));
}

/** The links whose mails were given up. */
export async function failedLinks(
  db: Kysely<Database>,
  batches: readonly string[],
): Promise<(InvitationBatch['failures'][number] & { batch: string })[]> {
  if (batches.length === 0) return [];
  const rows = await db
    .selectFrom('survey_links')
    .select(['batch_id', 'line', 'trouble'])
    .where('batch_id', 'in', batches)
    .where('state', '=', 'failed')
    .orderBy('line')
    .execute();
  return rows.map(({ batch_id, line, trouble }) => ({
    ...{ batch: batch_id, line: line ?? undefined, trouble: trouble ?? 'other' },
  }));
}
