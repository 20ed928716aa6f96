import type { EditAnswer, EditAnswerDraft, OpenEdit, StoryWords, UrgentKind } from '@hearback/contract';
import {
  answerTroubles,
  changedFields,
  isAuthorShown,
  openEdit,
  withFollowingTitle,
  wordsOf,
} from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { indexAgain } from '../search/indexing.ts';
import { inWorkspace, type Services } from '../services.ts';
import { findingsIn } from '../stories/findings.ts';
import { findStory, moveStory, type StoryChange } from '../stories/store.ts';
import { fingerprintOf } from '../stories/submission.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, type NewEvent, PLATFORM, record } from '../timeline/store.ts';
import { overtakeAppeals } from './appeals.ts';
import { settleReport } from './reports.ts';
import { NOT_ASKED } from './rerouting.ts';
import { columnsOf } from './revising.ts';
import { answerRevisions, insertRevision, revisionsOf } from './revisions.ts';
import { uncount } from './taking-down.ts';
import { tellOfUrgent } from './tell-moderators.ts';

const kinds = { accept: 'author-agreed', decline: 'author-declined', change: 'author-changed' } as const;

/**
 * Does what a story's author says to its edit. The same said again changes nothing. Throws `not-found`, `not-now`, `stale` or
 * `invalid`.
 */
export async function answerEdit(services: Services, token: string, draft: EditAnswerDraft): Promise<void> {
  const id = services.links.idIn(token);
  const story = id ? await findStory(services.db, id) : undefined;
  if (!story) throw notFound('page for this link');
  const edit = await editToAnswer(services.db, story).catch(async (error) => {
    if (!(await isSaid(services.db, story, draft))) throw error;
  });
  if (!edit) return;
  if (story.row.version !== draft.version) throw movedOn();
  const errors = answerTroubles(edit.after, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const answering = {
    story,
    edit,
    draft,
    at: instant(services.now()),
    link: inWorkspace(services.config, story.row.id),
  };
  await services.db
    .transaction()
    .execute((trx) => write(trx, answering))
    .catch(async (error) => {
      // The second press of one button, at the same moment.
      if (!(await isSaid(services.db, story, draft))) throw error;
    });
  services.cache.clear();
  services.outbox.nudge();
}

/** Whether just this is what the author said to the last edit. */
async function isSaid(
  db: Kysely<Database>,
  { row }: WholeStory,
  { answer, words }: Pick<EditAnswerDraft, 'answer' | 'words'>,
): Promise<boolean> {
  const revisions = await revisionsOf(db, row.id);
  if (revisions.findLast(({ isByAuthor }) => !isByAuthor)?.answer?.answer !== answer) return false;
  const own = revisions.at(-1);
  if (answer !== 'change') return true;
  return (
    own?.isByAuthor === true &&
    words !== undefined &&
    changedFields(own.after, ownWords(own.before, words)).length === 0
  );
}

/** The edit that a story's author may answer now. Throws `not-now`. */
async function editToAnswer(db: Kysely<Database>, { row }: WholeStory): Promise<OpenEdit> {
  const edit = isAuthorShown(row.status) && !row.reroute_to ? openEdit(await revisionsOf(db, row.id)) : undefined;
  if (edit) return edit;
  throw new Refusal('not-now', 'There is no change of ours to answer any more. The page shows how your story stands.');
}

interface Answering {
  story: WholeStory;
  edit: OpenEdit;
  draft: EditAnswerDraft;
  at: string;
  /** The story in the workspace. */
  link: string;
}

async function write(trx: Kysely<Database>, answering: Answering): Promise<void> {
  const { story, edit, draft, at } = answering;
  const { id, status } = story.row;
  const { answer, version, words } = draft;
  const newlyUrgent = answer === 'change' && words ? newlyUrgentIn(words, story) : [];
  const to = { ...wordsAfter(answer, edit, words), ...urgentAfter(newlyUrgent, story), ...placeAfter(answer, story) };
  if (!(await moveStory(trx, { id, version, from: status, to }))) throw movedOn();
  await answerRevisions(trx, { story: id, answer, at });
  await overtakeAppeals(trx, { story: id, by: AUTHOR.name, at });
  if (answer === 'change' && words) {
    const own = { id: uuidv7(), actor: AUTHOR.id, actor_name: AUTHOR.name, reason: null, note: null };
    const fingerprint = fingerprintOf([id, draft]);
    await insertRevision(trx, {
      ...own,
      story_id: id,
      at,
      before: edit.after,
      after: ownWords(edit.after, words),
      fingerprint,
    });
  }
  if (answer !== 'accept') await indexAgain(trx, id);
  const isTakenDown = status === 'published' && answer !== 'accept';
  if (isTakenDown) {
    await uncount(trx, story);
    await settleReport(trx, { story: id, state: 'overtaken', by: AUTHOR.name, at });
  }
  const said: NewEvent = { story: id, at, kind: kinds[answer], actor: AUTHOR };
  await record(trx, isTakenDown ? [said, { ...said, kind: 'taken-down' }] : [said]);
  if (newlyUrgent.length > 0) await tellOfNewlyUrgent(trx, answering, newlyUrgent);
}

/** What may tell of danger in an author's other words, and was not found in the story before. */
function newlyUrgentIn(words: StoryWords, { row }: WholeStory): UrgentKind[] {
  const known: UrgentKind[] = JSON.parse(row.urgent);
  return findingsIn(words).urgent.filter((kind) => !known.includes(kind));
}

/** What was found once stays found: a moderator reads that story first, whatever else is said in it now. */
function urgentAfter(newly: readonly UrgentKind[], { row }: WholeStory): StoryChange {
  if (newly.length === 0) return {};
  return { is_urgent: 1, urgent: JSON.stringify([...(JSON.parse(row.urgent) as UrgentKind[]), ...newly]) };
}

async function tellOfNewlyUrgent(trx: Kysely<Database>, { story, at, link }: Answering, newly: readonly UrgentKind[]) {
  const { id, ods } = story.row;
  await record(trx, [{ story: id, at, kind: 'flagged-urgent', actor: PLATFORM, detail: newly.join(', ') }]);
  const organisation = story.organisation.name;
  await tellOfUrgent(trx, { kind: 'urgent-story', ods, organisation, link }, new Date(at));
}

function ownWords(edited: StoryWords, words: StoryWords): StoryWords {
  return withFollowingTitle(edited, wordsOf(words));
}

function wordsAfter(answer: EditAnswer, { before, after }: OpenEdit, words: StoryWords | undefined): StoryChange {
  if (answer === 'decline') return columnsOf(before);
  return answer === 'change' && words ? columnsOf(ownWords(after, words)) : {};
}

/** What is public with an edit that its author agrees to stays so; any other story is a moderator's again. */
function placeAfter(answer: EditAnswer, { row }: WholeStory): StoryChange {
  if (row.status === 'published' && answer === 'accept') return {};
  return { ...NOT_ASKED, status: 'submitted', published_at: null, returned: kinds[answer] };
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Your story has moved on since you opened this page. Look at it again, then answer.');
}
