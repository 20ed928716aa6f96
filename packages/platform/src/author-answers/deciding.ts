import type { AnswerDecision } from '@hearback/contract';
import { answerTroubles } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
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
import { findAnswer, settleAnswer } from './store.ts';

interface Deciding {
  staff: SignedInStaff;
  story: string;
  id: string;
  decision: AnswerDecision;
}

/**
 * Publishes what an author answered, in their words or edited ones, or rejects it with a reason. The author is told, and of
 * what is public whoever replied. Throws `not-found`, `forbidden`, `not-now` or `invalid`.
 */
export async function decideAnswer(
  services: Services,
  { staff, story: storyId, id, decision }: Deciding,
): Promise<void> {
  const story = await storyFor(services, { staff, id: storyId, action: 'check-answer' });
  const row = await findAnswer(services.db, id);
  if (row?.story_id !== storyId) throw notFound('answer');
  const errors = answerTroubles(decision, row.told);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  await services.db.transaction().execute(async (trx) => {
    if (decision.verdict === 'publish') await publish(trx, services, { staff, story, row, decision });
    else await reject(trx, services, { staff, story, row, decision });
  });
  services.cache.clear();
  services.outbox.nudge();
}

interface Verdict {
  staff: SignedInStaff;
  story: WholeStory;
  row: AuthorAnswerRow;
  decision: AnswerDecision;
}

async function publish(trx: Kysely<Database>, services: Services, { staff, story, row, decision }: Verdict) {
  const at = instant(services.now());
  const { text = row.told, edited, note } = decision;
  const isEdited = text !== row.told;
  const edit = isEdited ? { text, edit_reason: edited ?? null, note: note ?? null } : {};
  const to = { state: 'published' as const, published_at: at, ...edit };
  if (!(await settleAnswer(trx, { id: row.id, to }))) throw moved();
  const event = { story: row.story_id, at, kind: 'answer-published', actor: staff } as const;
  await record(trx, [{ ...event, detail: isEdited ? edited : undefined }]);
  const news = { kind: 'answer-published', isEdited } as const;
  await tellAuthor(trx, services, { story: row.story_id, organisation: story.organisation.name, news });
  const reply = await findReply(trx, row.reply_id);
  await tellAnswered(trx, services, {
    ...{ story: row.story_id, ods: row.ods, writer: reply?.staff_id ?? '' },
    organisation: story.organisation.name,
  });
}

async function reject(trx: Kysely<Database>, services: Services, { staff, story, row, decision }: Verdict) {
  const at = instant(services.now());
  const { rejected: reason, note } = decision;
  if (!reason) throw new Error('A rejection without a reason.');
  const to = { state: 'rejected' as const, rejection_reason: reason, note: note ?? null };
  if (!(await settleAnswer(trx, { id: row.id, to }))) throw moved();
  await record(trx, [{ story: row.story_id, at, kind: 'answer-rejected', actor: staff, detail: reason }]);
  const news = { kind: 'answer-rejected', reason, note } as const;
  await tellAuthor(trx, services, { story: row.story_id, organisation: story.organisation.name, news });
}

function moved(): Refusal {
  return new Refusal('not-now', 'Somebody else has decided on this answer. Look at the story again.');
}
