import type { Appealable } from '@hearback/contract';
import { openAnswerEdit } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import { keepEditAnswer, revisionsOfAnswer } from '../author-answers/revisions.ts';
import { answersOf, findAnswer, NOT_REJECTED, settleAnswer } from '../author-answers/store.ts';
import type { AnswerRevisionRow, AppealRow, AuthorAnswerRow, Database, StoryRow } from '../database/schema.ts';
import { findReply } from '../replies/store.ts';
import { tellAnswered } from '../replies/tell-staff.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { appealRows, type Decided, isAlone } from './appeals.ts';

/** The decisions on the answers of a story's author by which they stand as they do. */
export async function decisionsOnAnswers(db: Kysely<Database>, story: string): Promise<Decided[]> {
  const decided = (await answersOf(db, story)).map(async (row) =>
    row.state === 'published' ? editOf(db, row) : rejectionOf(row),
  );
  return (await Promise.all(decided)).filter((one) => one !== undefined);
}

function rejectionOf(row: AuthorAnswerRow): Decided | undefined {
  const { id, state, rejected_id, rejected_by, rejected_name, rejected_at, rejection_reason: reason, note } = row;
  if (state !== 'rejected' || !rejected_id || !rejected_by || !rejected_name || !rejected_at) return undefined;
  const decided = { decision_id: rejected_id, decided_by: rejected_by, decided_name: rejected_name };
  return { about: 'answer-rejection', answer_id: id, ...decided, decided_at: rejected_at, reason, reason_note: note };
}

/** The edit that an answer is published with and that its author has said nothing to. */
async function editOf(db: Kysely<Database>, { id, told, text }: AuthorAnswerRow): Promise<Decided | undefined> {
  if (text === told) return undefined;
  const open = openAnswerEdit(await revisionsOfAnswer(db, id), text);
  const row = open && (await revisionRow(db, open.id));
  if (!row) return undefined;
  const decided = { decision_id: row.id, decided_by: row.actor, decided_name: row.actor_name, decided_at: row.at };
  return { about: 'answer-edit', answer_id: id, ...decided, reason: row.reason, reason_note: row.note };
}

async function revisionRow(db: Kysely<Database>, id: string): Promise<AnswerRevisionRow | undefined> {
  return db.selectFrom('answer_revisions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The decisions on their answers that a story's author can appeal against now, by the answer's id. */
export async function appealableAnswers(db: Kysely<Database>, { id, ods }: StoryRow): Promise<Map<string, Appealable>> {
  const [decisions, rows] = [await decisionsOnAnswers(db, id), await appealRows(db, id)];
  const found = new Map<string, Appealable>();
  for (const { answer_id, decision_id: decision, decided_by: decidedBy, about } of decisions) {
    if (answer_id === null || rows.some((row) => row.decision_id === decision)) continue;
    found.set(answer_id, { decision, about, isAlone: await isAlone(db, { ods, decidedBy }) });
  }
  return found;
}

interface Undoing {
  story: WholeStory;
  staff: SignedInStaff;
  now: Date;
  /** The answer's id. */
  answer: string;
}

/**
 * Publishes an answer that was rejected, or drops its edit, where the author was right; false where it is not as it was
 * decided any more.
 */
export async function undoOnAnswer(
  trx: Kysely<Database>,
  services: Services,
  { about, ...undoing }: Undoing & Pick<AppealRow, 'about'>,
): Promise<boolean> {
  const row = await findAnswer(trx, undoing.answer);
  if (!row) return false;
  return about === 'answer-rejection'
    ? publish(trx, services, { row, ...undoing })
    : dropEdit(trx, { row, ...undoing });
}

type OnRow = Undoing & { row: AuthorAnswerRow };

async function publish(trx: Kysely<Database>, services: Services, { row, story, staff, now }: OnRow): Promise<boolean> {
  const at = instant(now);
  const to = { state: 'published' as const, published_at: at, rejection_reason: null, note: null, ...NOT_REJECTED };
  if (!(await settleAnswer(trx, { id: row.id, from: ['rejected'], text: row.text, to }))) return false;
  await record(trx, [{ story: row.story_id, at, kind: 'answer-published', actor: staff }]);
  const reply = await findReply(trx, row.reply_id);
  const about = { story: row.story_id, ods: row.ods, writer: reply?.staff_id ?? '' };
  await tellAnswered(trx, services, { ...about, organisation: story.organisation.name });
  return true;
}

async function dropEdit(trx: Kysely<Database>, { row, now }: OnRow): Promise<boolean> {
  const edit = openAnswerEdit(await revisionsOfAnswer(trx, row.id), row.text);
  if (!edit || row.state !== 'published') return false;
  const to = { text: row.told, edit_reason: null, note: null };
  if (!(await settleAnswer(trx, { id: row.id, from: ['published'], text: row.text, to }))) return false;
  return keepEditAnswer(trx, { edit: edit.id, answer: 'decline', at: instant(now) });
}
