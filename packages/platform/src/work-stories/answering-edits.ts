import type { WorkEdit, WorkEditAnswerDraft } from '@hearback/contract';
import { isWorkEditAnswered, openWorkEdit, workEditAnswerTroubles, workWordsOf } from '@hearback/contract/work-stories';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database, WorkStoryRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR } from '../timeline/store.ts';
import { workStoryBehind } from './author.ts';
import { insertWorkEdit, NOT_ASKED, settleWorkEdit, workColumnsOf, workEditsOf } from './edits.ts';
import { tellOfWaiting } from './readers.ts';
import { type KeptWorkStory, moveWorkStory } from './store.ts';

type Ports = Pick<Services, 'db' | 'workLinks' | 'config' | 'now' | 'outbox'>;

/**
 * Does what an author says to an edit of their story of staff; a moderator reads it again. The same said again changes
 * nothing. Throws `not-found`, `not-now`, `stale` or `invalid`.
 */
export async function answerWorkEdit(services: Ports, token: string, draft: WorkEditAnswerDraft): Promise<void> {
  const row = await workStoryBehind(services, token);
  const edits = await workEditsOf(services.db, row.id);
  const edit = row.status === 'with-author' ? openWorkEdit(edits) : undefined;
  if (isWorkEditAnswered(edits, draft)) return;
  if (!edit) {
    throw new Refusal(
      'not-now',
      'There is no change of ours to answer any more. The page shows how your story stands.',
    );
  }
  if (edit.id !== draft.edit) throw movedOn();
  const errors = workEditAnswerTroubles(edit.after, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  await services.db
    .transaction()
    .execute((trx) => write(trx, services, { row, edit, draft }))
    .catch(async (error) => {
      // The second press of one button, at the same moment.
      if (!isWorkEditAnswered(await workEditsOf(services.db, row.id), draft)) throw error;
    });
  services.outbox.nudge();
}

interface Answering {
  row: KeptWorkStory;
  edit: WorkEdit;
  draft: WorkEditAnswerDraft;
}

async function write(trx: Kysely<Database>, services: Ports, { row, edit, draft }: Answering): Promise<void> {
  const at = instant(services.now());
  const story = row.id;
  const to: Partial<WorkStoryRow> = { ...wordsAfter(row, edit, draft), ...NOT_ASKED, status: 'submitted' };
  if (!(await moveWorkStory(trx, row, to))) throw movedOn();
  await settleWorkEdit(trx, { story, answer: draft.answer, at });
  if (draft.answer === 'change' && draft.words) {
    const own = { id: uuidv7(), story_id: story, by_id: AUTHOR.id, by_name: AUTHOR.name, at, reason: null, note: null };
    const words = { before: edit.after, after: workWordsOf(draft.words) };
    await insertWorkEdit(trx, { ...own, ...words, fingerprint: fingerprintOf([story, draft]) });
  }
  const isUrgent = to.urgent !== undefined && to.urgent !== row.urgent;
  await tellOfWaiting(trx, services, { ...row, isUrgent });
}

function wordsAfter(row: KeptWorkStory, edit: WorkEdit, { answer, words }: WorkEditAnswerDraft): Partial<WorkStoryRow> {
  if (answer === 'accept') return workColumnsOf(edit.after, row);
  return answer === 'change' && words ? workColumnsOf(words, row) : {};
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Your story has moved on since you opened this page. Look at it again, then answer.');
}
