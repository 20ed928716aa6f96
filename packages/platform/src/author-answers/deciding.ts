import type { AnswerDecision, AnswerRevision } from '@hearback/contract';
import { askedTimes } from '@hearback/contract/moderation';
import { answerTroubles, openAnswerEdit } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { AuthorAnswerRow, Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { storyFor } from '../moderation/staff-story.ts';
import { findReply } from '../replies/store.ts';
import { tellAnswered } from '../replies/tell-staff.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { insertAnswerRevision, revisionsOfAnswer } from './revisions.ts';
import { findAnswer, NOT_ASKED, settleAnswer } from './store.ts';

interface Deciding {
  staff: SignedInStaff;
  story: string;
  id: string;
  decision: AnswerDecision;
}

/**
 * Publishes what an author answered, in their words or edited ones, asks them about an edit first, or rejects it with a
 * reason. The author is told, and of what is public whoever replied. Throws `not-found`, `forbidden`, `not-now` or `invalid`.
 */
export async function decideAnswer(
  services: Services,
  { staff, story: storyId, id, decision }: Deciding,
): Promise<void> {
  const story = await storyFor(services, { staff, id: storyId, action: 'check-answer' });
  const row = await findAnswer(services.db, id);
  if (row?.story_id !== storyId) throw notFound('answer');
  const revisions = await revisionsOfAnswer(services.db, id);
  const edited = row.text === row.told ? undefined : row.text;
  const errors = answerTroubles(decision, { text: row.told, edited, revisions });
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  await services.db.transaction().execute(async (trx) => {
    const verdict: Verdict = { staff, story, row, decision, revisions, at: instant(services.now()) };
    if (decision.verdict === 'publish') await publish(trx, services, verdict);
    else if (decision.verdict === 'ask') await ask(trx, services, verdict);
    else await reject(trx, services, verdict);
  });
  services.cache.clear();
  services.outbox.nudge();
}

interface Verdict {
  staff: SignedInStaff;
  story: WholeStory;
  row: AuthorAnswerRow;
  decision: AnswerDecision;
  revisions: readonly AnswerRevision[];
  at: string;
}

async function publish(trx: Kysely<Database>, services: Services, verdict: Verdict) {
  const { staff, story, row, at } = verdict;
  const edit = await edited(trx, verdict);
  const to = { ...NOT_ASKED, ...edit.to, state: 'published' as const, published_at: at, returned: null };
  await settle(trx, row, to);
  const event = { story: row.story_id, at, kind: 'answer-published', actor: staff } as const;
  await record(trx, [{ ...event, detail: edit.to.edit_reason ?? undefined }]);
  const { isEdited } = edit;
  const news = { kind: 'answer-published', isEdited } as const;
  await tellAuthor(trx, services, { story: row.story_id, organisation: story.organisation.name, news });
  const reply = await findReply(trx, row.reply_id);
  await tellAnswered(trx, services, {
    ...{ story: row.story_id, ods: row.ods, writer: reply?.staff_id ?? '' },
    organisation: story.organisation.name,
  });
}

/** The words to publish or to ask about. An edit of them is kept; one that its author agreed to is not told again. */
async function edited(trx: Kysely<Database>, { staff, row, decision, revisions, at }: Verdict) {
  const { text = row.text, note } = decision;
  if (text === row.told) return { isEdited: false, to: { text, edit_reason: null, note: null } };
  if (text === row.text && decision.verdict === 'publish') {
    return { isEdited: openAnswerEdit(revisions, row.text) !== undefined, to: { edit_reason: row.edit_reason } };
  }
  const reason = decision.edited ?? null;
  const by = { id: uuidv7(), answer_id: row.id, actor: staff.id, actor_name: staff.name, at };
  await insertAnswerRevision(trx, { ...by, before: row.told, after: text, reason, note: note ?? null });
  return { isEdited: true, to: { text, edit_reason: reason, note: note ?? null } };
}

/** Asks the author about other words; the answer waits for them. */
async function ask(trx: Kysely<Database>, services: Services, verdict: Verdict) {
  const { staff, story, row, at } = verdict;
  const { end: until } = askedTimes(at, services.config.editDays);
  const asked = { asked_at: at, asked_until: until, asked_reminded: 0, returned: null };
  const { to } = await edited(trx, verdict);
  await settle(trx, row, { ...to, ...asked, state: 'with-author' });
  const event = { story: row.story_id, at, kind: 'answer-asked', actor: staff } as const;
  await record(trx, [{ ...event, detail: to.edit_reason ?? undefined }]);
  const news = { kind: 'answer-asked', until } as const;
  await tellAuthor(trx, services, { story: row.story_id, organisation: story.organisation.name, news });
}

async function reject(trx: Kysely<Database>, services: Services, { staff, story, row, decision, at }: Verdict) {
  const { rejected: reason, note } = decision;
  if (!reason) throw new Error('A rejection without a reason.');
  const words = { text: row.told, edit_reason: null, rejection_reason: reason, note: note ?? null };
  const by = { rejected_id: uuidv7(), rejected_by: staff.id, rejected_name: staff.name, rejected_at: at };
  await settle(trx, row, { ...NOT_ASKED, ...words, ...by, state: 'rejected', returned: null });
  await record(trx, [{ story: row.story_id, at, kind: 'answer-rejected', actor: staff, detail: reason }]);
  const news = { kind: 'answer-rejected', reason, note } as const;
  await tellAuthor(trx, services, { story: row.story_id, organisation: story.organisation.name, news });
}

async function settle(trx: Kysely<Database>, { id, text }: AuthorAnswerRow, to: Partial<AuthorAnswerRow>) {
  if (await settleAnswer(trx, { id, from: ['to-check', 'with-author'], text, to })) return;
  throw new Refusal('not-now', 'Somebody else has decided on this answer. Look at the story again.');
}
