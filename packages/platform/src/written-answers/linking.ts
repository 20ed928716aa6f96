import { BEHIND_A_CHANGE, type ChangeInShort, type ChangeLink, type ShownWritten } from '@hearback/contract';
import type { Kysely, Selectable } from 'kysely';
import { behindFull, publicChangeOf } from '../changes/linking.ts';
import { selectPublicChanges } from '../changes/store.ts';
import type { Database, WrittenAnswerRow } from '../database/schema.ts';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { mayLinkAnswers } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';

/**
 * Says that a public change of its organisation is because of what somebody wrote in answer to a survey of patients and a
 * moderator let through, or takes that back. Saying the same again changes nothing. Throws `not-found`, `not-now`.
 */
export async function linkAnswer(
  services: Services,
  { staff, id, draft: { change: changeId, isLinked } }: { staff: SignedInStaff; id: string; draft: ChangeLink },
): Promise<ShownWritten> {
  const { db, now } = services;
  const row = await linkable(services, staff, id);
  const change = await publicChangeOf(services, changeId, row.ods);
  const answer = { answer: id, change: change.id };
  await db
    .transaction()
    .execute((trx) => (isLinked ? link(trx, { ...answer, at: instant(now()) }) : unlink(trx, answer)));
  services.cache.clear();
  const changes = await changesOfAnswers(db, [id]);
  return shownWritten(row, changes.get(id));
}

/** What somebody wrote as it is shown, with the changes that are because of it. */
export function shownWritten(row: Selectable<WrittenAnswerRow>, changes: ShownWritten['changes']): ShownWritten {
  const { id, question, text, shown, received_at, service, method, language } = row;
  const cut = { text: shown ?? text, isCut: shown !== null };
  const receivedOn = dayInLondon(new Date(received_at));
  return { id, question, ...cut, receivedOn, service: service ?? undefined, method, language, changes };
}

/** The public changes that are because of some answers, by answer, in the order they were linked. */
export async function changesOfAnswers(
  db: Kysely<Database>,
  answers: readonly string[],
): Promise<ReadonlyMap<string, ChangeInShort[]>> {
  const found = new Map<string, ChangeInShort[]>();
  if (answers.length === 0) return found;
  const rows = await selectPublicChanges(db)
    .innerJoin('change_answers', 'change_answers.change_id', 'changes.id')
    .select('change_answers.answer_id')
    .where('change_answers.answer_id', 'in', answers)
    .orderBy('change_answers.linked_at')
    .orderBy('changes.id')
    .execute();
  for (const { answer_id, id, what, status } of rows) {
    found.set(answer_id, [...(found.get(answer_id) ?? []), { id, what, status }]);
  }
  return found;
}

/** Throws `not-found` for what is shown to nobody, and to whoever may not link it. */
async function linkable(
  { db }: Services,
  { grants }: SignedInStaff,
  id: string,
): Promise<Selectable<WrittenAnswerRow>> {
  const row = await db.selectFrom('written_answers').selectAll().where('id', '=', id).executeTakeFirst();
  const isShown = row && row.state === 'shown' && row.is_staff === 0;
  if (!isShown || !mayLinkAnswers(grants, row.ods)) throw notFound('answer');
  return row;
}

interface Linked {
  answer: string;
  change: string;
}

async function link(trx: Kysely<Database>, { answer, change, at }: Linked & { at: string }): Promise<void> {
  const known = await trx.selectFrom('change_answers').select('answer_id').where('change_id', '=', change).execute();
  if (known.some(({ answer_id }) => answer_id === answer)) return;
  if (known.length >= BEHIND_A_CHANGE) throw behindFull();
  await trx
    .insertInto('change_answers')
    .values({ answer_id: answer, change_id: change, linked_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function unlink(trx: Kysely<Database>, { answer, change }: Linked): Promise<void> {
  await trx.deleteFrom('change_answers').where('answer_id', '=', answer).where('change_id', '=', change).execute();
}
