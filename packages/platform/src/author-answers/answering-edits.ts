import type { AnswerEditDraft, AnswerRevision, EditAnswer } from '@hearback/contract';
import { answerEditTroubles, openAnswerEdit } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { AuthorAnswerRow, Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { overtakeAppeals } from '../moderation/appeals.ts';
import { tellOfAnswer } from '../moderation/tell-moderators.ts';
import { inWorkspace, type Services } from '../services.ts';
import { findStory } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, record } from '../timeline/store.ts';
import { foundIn } from './answering.ts';
import { insertAnswerRevision, keepEditAnswer, revisionsOfAnswer } from './revisions.ts';
import { findAnswer, isAuthorAsked, NOT_ASKED, settleAnswer } from './store.ts';

const kinds = { accept: 'answer-agreed', decline: 'answer-declined', change: 'answer-changed' } as const;
const returns = { accept: 'author-agreed', decline: 'author-declined', change: 'author-changed' } as const;

interface Saying {
  row: AuthorAnswerRow;
  edit: AnswerRevision;
  draft: AnswerEditDraft;
  at: string;
}

/**
 * Does what an author says to an edit of their answer. What they say no to is public no more in the same moment, and the same
 * said again changes nothing. Throws `not-found`, `not-now`, `stale` or `invalid`.
 */
export async function answerAnswerEdit(
  services: Pick<Services, 'db' | 'links' | 'now' | 'cache' | 'config' | 'outbox'>,
  { token, id, draft }: { token: string; id: string; draft: AnswerEditDraft },
): Promise<void> {
  const story = services.links.idIn(token);
  const row = await findAnswer(services.db, id);
  if (!story || row?.story_id !== story) throw notFound('answer for this link');
  const edit = isAuthorAsked(row.state)
    ? openAnswerEdit(await revisionsOfAnswer(services.db, id), row.text)
    : undefined;
  if (!edit && (await isSaid(services.db, row, draft))) return;
  if (!edit) {
    throw new Refusal('not-now', 'There is no change of ours to answer any more. The page shows how it stands.');
  }
  if (edit.id !== draft.edit) throw movedOn();
  const errors = answerEditTroubles(draft, edit);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const saying = { row, edit, draft, at: instant(services.now()) };
  await services.db
    .transaction()
    .execute((trx) => write(trx, services, saying))
    .catch(async (error) => {
      // The second press of one button, at the same moment.
      if (!(await isSaid(services.db, row, draft))) throw error;
    });
  services.cache.clear();
  services.outbox.nudge();
}

/** Whether just this is what the author said to this edit. */
async function isSaid(db: Kysely<Database>, { id }: AuthorAnswerRow, draft: AnswerEditDraft): Promise<boolean> {
  const revisions = await revisionsOfAnswer(db, id);
  if (revisions.find((one) => one.id === draft.edit)?.answer?.answer !== draft.answer) return false;
  return draft.answer !== 'change' || revisions.at(-1)?.after === draft.text;
}

async function write(
  trx: Kysely<Database>,
  { config }: Pick<Services, 'config'>,
  { row, edit, draft, at }: Saying,
): Promise<void> {
  const { id, story_id: story, state } = row;
  const { answer, text } = draft;
  const to = { ...wordsAfter(answer, row, text), ...placeAfter(answer, row) };
  if (!(await settleAnswer(trx, { id, from: [state], text: row.text, to }))) throw movedOn();
  if (!(await keepEditAnswer(trx, { edit: edit.id, answer, at }))) throw movedOn();
  await overtakeAppeals(trx, { story, answer: id, by: AUTHOR.name, at });
  if (answer === 'change' && text !== undefined) {
    const own = { id: uuidv7(), actor: AUTHOR.id, actor_name: AUTHOR.name, reason: null, note: null };
    await insertAnswerRevision(trx, { ...own, answer_id: id, at, before: edit.after, after: text });
  }
  await record(trx, [{ story, at, kind: kinds[answer], actor: AUTHOR }]);
  if (to.state !== 'to-check') return;
  const organisation = (await findStory(trx, story))?.organisation.name ?? '';
  const waits = { story, ods: row.ods, organisation, link: inWorkspace(config, story) };
  await tellOfAnswer(trx, { ...waits, isUrgent: isNewlyUrgent(row, to) }, new Date(at));
}

function isNewlyUrgent(before: AuthorAnswerRow, { urgent = '[]' }: Partial<AuthorAnswerRow>): boolean {
  return before.urgent === '[]' && urgent !== '[]';
}

function wordsAfter(answer: EditAnswer, { told }: AuthorAnswerRow, text = told): Partial<AuthorAnswerRow> {
  const none = { edit_reason: null, note: null };
  if (answer === 'decline') return { text: told, ...none };
  return answer === 'change' ? { told: text, text, ...foundIn(text), ...none } : {};
}

/** What is public with an edit that its author agrees to stays so; any other answer is a moderator's again. */
function placeAfter(answer: EditAnswer, { state }: AuthorAnswerRow): Partial<AuthorAnswerRow> {
  if (state === 'published' && answer === 'accept') return {};
  return { ...NOT_ASKED, state: 'to-check', published_at: null, returned: returns[answer] };
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Your answer has moved on since you opened this page. Look at it again, then answer.');
}
