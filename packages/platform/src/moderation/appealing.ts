import type { AppealDecision, AppealDraft, StoryAppeal } from '@hearback/contract';
import { appealTroubles, mayDecideAppeal, openEdit } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import type { AppealRow, Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { indexAgain } from '../search/indexing.ts';
import { inWorkspace, type Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findStory, moveStory } from '../stories/store.ts';
import { fingerprintOf } from '../stories/submission.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, record } from '../timeline/store.ts';
import { decisionsOnAnswers, undoOnAnswer } from './answer-appeals.ts';
import {
  appealAgainst,
  appealsOf,
  decisionOn,
  insertAppeal,
  keptAppeal,
  markAppealed,
  settleAppeal,
} from './appeals.ts';
import { makePublic, stale } from './decisions.ts';
import { NOT_HELD } from './holding.ts';
import { toldToAuthor } from './rejection-open.ts';
import { columnsOf } from './revising.ts';
import { answerRevisions, revisionsOf } from './revisions.ts';
import { storyFor } from './staff-story.ts';
import { tellOfAppeal } from './tell-moderators.ts';

interface Appealing {
  token: string;
  id: string;
  draft: AppealDraft;
}

/**
 * Takes an author's appeal against a decision in. The same appeal again changes nothing, and is not new. Throws `not-found`,
 * `id-used`, `stale` where the decision is not the one that was seen, and `not-now` where there is none, or was an appeal.
 */
export async function appeal(
  services: Pick<Services, 'db' | 'links' | 'now' | 'config' | 'outbox'>,
  { token, id, draft }: Appealing,
): Promise<{ isNew: boolean }> {
  const { db, links, now, config, outbox } = services;
  const story = links.idIn(token);
  const whole = story ? await findStory(db, story) : undefined;
  if (!whole) throw notFound('page for this link');
  const { row, organisation } = whole;
  const fingerprint = fingerprintOf([row.id, draft]);
  const isThere = async () => {
    const known = (await keptAppeal(db, id)) ?? (await appealAgainst(db, { story: row.id, ...draft }));
    if (!known || known.fingerprint === fingerprint) return known !== undefined;
    if (known.id === id) throw new Refusal('id-used', 'Another appeal has this id. Make a new id and send it again.');
    throw new Refusal('not-now', 'You have asked us to look at this decision again. Once is enough: we will.');
  };
  if (await isThere()) return { isNew: false };
  const standing = await decisionOn(db, await toldToAuthor(services, row));
  const onAnswers = await decisionsOnAnswers(db, row.id);
  const decided = onAnswers.find(({ decision_id }) => decision_id === draft.decision) ?? standing ?? onAnswers[0];
  if (!decided) throw new Refusal('not-now', 'There is nothing to appeal against now. The page shows how it stands.');
  if (decided.decision_id !== draft.decision) throw movedOn();
  const moment = now();
  const at = instant(moment);
  const added = { id, story_id: row.id, ...decided, words: draft.words, at, fingerprint };
  const isNew = await db.transaction().execute(async (trx) => {
    if (!(await insertAppeal(trx, added))) return false;
    // What was decided is as it was seen until this is kept.
    if (!(await markAppealed(trx, { id: row.id, version: row.version, at }))) throw movedOn();
    if (decided.answer_id && !(await stillOnAnswer(trx, added))) throw movedOn();
    await record(trx, [{ story: row.id, at, kind: 'appealed', actor: AUTHOR, detail: decided.about }]);
    const of = { story: row.id, ods: row.ods, organisation: organisation.name, decidedBy: decided.decided_by };
    await tellOfAppeal(trx, { ...of, link: inWorkspace(config, row.id) }, moment);
    return true;
  });
  if (isNew) outbox.nudge();
  else await isThere();
  return { isNew };
}

/** Whether an answer still stands as it was decided: its story does not change with it. */
async function stillOnAnswer(
  trx: Kysely<Database>,
  { story_id: story, decision_id }: Pick<AppealRow, 'story_id' | 'decision_id'>,
): Promise<boolean> {
  return (await decisionsOnAnswers(trx, story)).some((one) => one.decision_id === decision_id);
}

interface Deciding {
  staff: SignedInStaff;
  story: string;
  id: string;
  draft: AppealDecision;
}

/**
 * Decides on an appeal: undoes what was decided, or leaves it and says why. The author is told. Nobody decides on one against
 * their own decision where there is another moderator.
 */
export async function decideAppeal(services: Services, { staff, story: id, id: appealId, draft }: Deciding) {
  const story = await storyFor(services, { staff, id, action: 'decide-appeal' });
  const open = (await appealsOf(services.db, story.row, staff)).find((one) => one.id === appealId);
  if (!open) throw notFound('appeal');
  if (open.state !== 'open') throw new Refusal('not-now', 'Somebody has decided on this appeal already.');
  if (!mayDecideAppeal(open)) {
    throw new Refusal('forbidden', 'You made the decision that this is about. Another moderator has to look at it.');
  }
  const errors = appealTroubles(draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  if (story.row.version !== draft.version) throw stale();
  const { verdict, note } = draft;
  const now = services.now();
  const at = instant(now);
  const state = verdict === 'uphold' ? 'upheld' : 'dismissed';
  await services.db.transaction().execute(async (trx) => {
    // The story first: what is done with it meanwhile is done before or after.
    if (state === 'upheld') await undo(trx, services, { story, staff, now, appeal: open });
    if (!(await settleAppeal(trx, { id: appealId, story: id, state, by: staff.name, at, note }))) throw stale();
    await record(trx, [{ story: id, at, kind: `appeal-${state}`, actor: staff, detail: note }]);
    const news = { kind: `appeal-${state}`, about: open.about, note } as const;
    await tellAuthor(trx, services, { story: id, organisation: story.organisation.name, news });
  });
  services.cache.clear();
  services.outbox.nudge();
}

interface Undoing {
  story: WholeStory;
  staff: SignedInStaff;
  now: Date;
}

/** Undoes what was decided, as the author was right. */
async function undo(
  trx: Kysely<Database>,
  services: Services,
  { appeal: { about, answer }, ...undoing }: Undoing & { appeal: StoryAppeal },
): Promise<void> {
  if (about === 'rejection' || about === 'hold' || about === 'edit') return undoOf[about](trx, undoing);
  if (!(await undoOnAnswer(trx, services, { ...undoing, about, answer: answer?.id ?? '' }))) throw stale();
}

type Undo = (trx: Kysely<Database>, undoing: Undoing) => Promise<void>;

const undoOf: Record<'rejection' | 'hold' | 'edit', Undo> = {
  rejection: (trx, { story, staff, now }) => makePublic(trx, { story, staff, from: 'rejected', now }),
  hold: async (trx, { story: { row } }) => {
    const { id, version } = row;
    const to = { ...NOT_HELD, status: 'submitted', returned: 'appeal-upheld' } as const;
    if (!(await moveStory(trx, { id, version, from: 'held', to }))) throw stale();
  },
  edit: async (trx, { story: { row }, now }) => {
    const { id, version } = row;
    const edit = openEdit(await revisionsOf(trx, id));
    const isMoved = edit && (await moveStory(trx, { id, version, from: 'published', to: columnsOf(edit.before) }));
    if (!isMoved) throw stale();
    await answerRevisions(trx, { story: id, answer: 'decline', at: instant(now) });
    await indexAgain(trx, id);
  },
};

function movedOn(): Refusal {
  return new Refusal(
    'stale',
    'We have decided anew since you opened this page. Look at it again, then say what you think.',
  );
}
