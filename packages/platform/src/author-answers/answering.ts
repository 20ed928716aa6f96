import type { AuthorAnswerDraft } from '@hearback/contract';
import type { AuthorAnswerRow } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { tellOfAnswer } from '../moderation/tell-moderators.ts';
import { findReply } from '../replies/store.ts';
import { inWorkspace, type Services } from '../services.ts';
import { findingsIn } from '../stories/findings.ts';
import { findStory } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, record } from '../timeline/store.ts';
import { findAnswer, insertAnswer, NOT_ASKED, NOT_REJECTED, waitingAnswer } from './store.ts';

interface Answering {
  token: string;
  /** The reply that is answered. */
  reply: string;
  id: string;
  draft: AuthorAnswerDraft;
}

/**
 * Takes in what an author answers to a reply; a moderator reads it before it is public. The same answer again, under its id
 * or another one, is the one that is there. Throws `not-found` for a reply that is not to this link's story, `not-now` while
 * the story is not public or other words wait to be read, and `id-used`.
 */
export async function answerReply(
  services: Pick<Services, 'db' | 'links' | 'now' | 'config' | 'outbox'>,
  { token, reply: replyId, id, draft: { text } }: Answering,
): Promise<{ isNew: boolean }> {
  const { db, links, config, outbox } = services;
  const story = links.idIn(token);
  const reply = await findReply(db, replyId);
  if (!story || reply?.story_id !== story) throw notFound('reply for this link');
  if (await isThere(services, { reply: replyId, id, text })) return { isNew: false };
  const whole = await findStory(db, story);
  if (whole?.row.status !== 'published')
    throw new Refusal('not-now', 'Your story is not public now. Answer when it is.');
  const row = rowOf(services, { story, ods: reply.ods, reply: replyId, id, text });
  const isNew = await db.transaction().execute(async (trx) => {
    if (!(await insertAnswer(trx, row))) return false;
    await record(trx, [{ story, at: row.sent_at, kind: 'author-answered', actor: AUTHOR }]);
    const waits = { story, ods: reply.ods, organisation: whole.organisation.name, link: inWorkspace(config, story) };
    await tellOfAnswer(trx, { ...waits, isUrgent: row.urgent !== '[]' }, new Date(row.sent_at));
    return true;
  });
  if (isNew) outbox.nudge();
  else await isThere(services, { reply: replyId, id, text });
  return { isNew };
}

/** Whether just this was sent before. Throws where something else was, under the id or to the reply. */
async function isThere(
  { db }: Pick<Services, 'db'>,
  { reply, id, text }: { reply: string; id: string; text: string },
): Promise<boolean> {
  const known = await findAnswer(db, id);
  if (known?.reply_id === reply && known.told === text) return true;
  if (known) throw new Refusal('id-used', 'Another answer has this id. Make a new id and send it again.');
  const waiting = await waitingAnswer(db, reply);
  if (!waiting) return false;
  if (waiting.told === text) return true;
  if (waiting.state === 'with-author') {
    throw new Refusal('not-now', 'We ask you about your last answer to this reply. Say what you think of that first.');
  }
  throw new Refusal('not-now', 'A person still reads your last answer to this reply. You can write again after that.');
}

function rowOf(
  { now }: Pick<Services, 'now'>,
  { story, ods, reply, id, text }: { story: string; ods: string; reply: string; id: string; text: string },
): AuthorAnswerRow {
  return {
    ...{ id, story_id: story, ods, reply_id: reply, told: text, text, state: 'to-check', sent_at: instant(now()) },
    ...foundIn(text),
    ...{
      published_at: null,
      edit_reason: null,
      rejection_reason: null,
      ...NOT_REJECTED,
      note: null,
      returned: null,
      ...NOT_ASKED,
    },
  };
}

/** What the finders find in an answer, as its row has it. */
export function foundIn(text: string): Pick<AuthorAnswerRow, 'urgent' | 'personal_data'> {
  const { urgent, personalData } = findingsIn({ happened: text });
  return { urgent: JSON.stringify(urgent), personal_data: JSON.stringify(personalData) };
}
