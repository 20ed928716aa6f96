import type { AppealAbout, Appealable, OwnAppeal, StoryAppeal } from '@hearback/contract';
import { openEdit, rejectionOpenUntil } from '@hearback/contract/moderation';
import { openAnswerEdit } from '@hearback/contract/replies';
import type { KeptAnswer } from './author-answers.ts';
import { holds } from './permissions.ts';
import type { KeptAppeal, KeptStory, StaffAccount, World } from './world.ts';

/** What was decided of a story, against which its author can appeal. */
export interface Decided {
  about: AppealAbout;
  /** The answer's id, where it is about one. */
  answer?: string | undefined;
  decision: string;
  decided: StoryAppeal['decided'];
}

/** The decision by which a story stands as it does. */
export function decisionOn(story: KeptStory): Decided | undefined {
  const { status, rejection, held, timeline, revisions } = story;
  const last = (wanted: string) => timeline.findLast(({ kind }) => kind === wanted);
  if (status === 'rejected') return decidedIn(last('rejected'), 'rejection', rejection);
  if (status === 'held') return decidedIn(last('held'), 'hold', held && { reason: held.reason });
  if (status !== 'published' || !openEdit(revisions)) return undefined;
  const edit = revisions.findLast(({ answer }) => !answer);
  return decidedIn(edit, 'edit', edit);
}

/** Until when a story's rejection can be taken back; `undefined` where it has none, or that is over. */
export function rejectionOpen(world: World, story: KeptStory): string | undefined {
  const decided = decisionOn(story);
  if (decided?.about !== 'rejection') return undefined;
  const until = rejectionOpenUntil(decided.decided.at).toISOString();
  return until > world.instant() ? until : undefined;
}

/** A story as its author may know it: a rejection that can still be taken back has not been. */
export function toldToAuthor(world: World, story: KeptStory): KeptStory {
  if (!rejectionOpen(world, story)) return story;
  return { ...story, status: 'submitted', rejection: undefined, version: story.version - 1 };
}

function decidedIn(
  made: { id: string; at: string; by: string } | undefined,
  about: AppealAbout,
  why: Pick<StoryAppeal['decided'], 'reason' | 'note'> = {},
): Decided | undefined {
  const { reason, note } = why;
  return made && { about, decision: made.id, decided: { by: made.by, at: made.at, reason, note } };
}

/** The decision by which an author's answer stands as it does. */
export function decisionOnAnswer({ id: answer, state, edited, revisions, rejection, rejected }: KeptAnswer) {
  if (state === 'rejected') {
    const decided = decidedIn(rejected, 'answer-rejection', rejection);
    return decided && { ...decided, answer };
  }
  const open = state === 'published' ? openAnswerEdit(revisions, edited) : undefined;
  const decided = decidedIn(open, 'answer-edit', open);
  return decided && { ...decided, answer };
}

/** The decision on an answer that its author can appeal against now. */
export function appealableAnswer(world: World, kept: KeptAnswer): Appealable | undefined {
  const [story, decided] = [world.stories.get(kept.story), decisionOnAnswer(kept)];
  if (!story || !decided || story.appeals.some(({ decision }) => decision === decided.decision)) return undefined;
  const { decision, about } = decided;
  return { decision, about, isAlone: isAlone(world, story, decided.decided.by) };
}

/** The decision that a story's author can appeal against now. */
export function appealableOf(world: World, story: KeptStory): Appealable | undefined {
  const decided = decisionOn(story);
  if (!decided || story.appeals.some(({ decision }) => decision === decided.decision)) return undefined;
  const { decision, about } = decided;
  return { decision, about, isAlone: isAlone(world, story, decided.decided.by) };
}

/** A story's appeals as their author sees them. */
export function ownAppeals(world: World, story: KeptStory): OwnAppeal[] {
  return story.appeals.map(({ id, about, answer, words, at, state, decided, outcome }) => ({
    ...{ id, about, answer, words, at, state, isAlone: isAlone(world, story, decided.by) },
    outcome: outcome && { at: outcome.at, note: outcome.note },
  }));
}

/** A story's appeals as a member of staff sees them. */
export function appealsOf(world: World, story: KeptStory, staff: StaffAccount): StoryAppeal[] {
  return story.appeals.map(({ decision: _, fingerprint: __, answer, ...appeal }) => ({
    ...appeal,
    answer: answerIn(world.authorAnswers.get(answer ?? '')),
    isOwn: appeal.decided.by === staff.name,
    isAlone: isAlone(world, story, appeal.decided.by),
  }));
}

function answerIn(kept: KeptAnswer | undefined): StoryAppeal['answer'] {
  return kept && { id: kept.id, text: kept.text, edited: kept.edited };
}

/** Settles an open appeal of a story. */
export function settleAppeal(
  world: World,
  story: KeptStory,
  { id, ...settled }: { id: string; state: KeptAppeal['state']; by: string; note?: string | undefined },
): void {
  settle(world, story, { ...settled, which: (one) => one.id === id });
}

/** Settles what is open of appeals about a story, or about one of its author's answers, as what was decided was undone. */
export function overtakeAppeals(
  world: World,
  story: KeptStory,
  { answer, by }: { answer?: string | undefined; by: string },
): void {
  settle(world, story, { state: 'overtaken', by, which: (one) => one.answer === answer });
}

function settle(
  world: World,
  story: KeptStory,
  {
    which,
    state,
    by,
    note,
  }: Pick<KeptAppeal, 'state'> & {
    which: (appeal: KeptAppeal) => boolean;
    by: string;
    note?: string | undefined;
  },
): void {
  const outcome = { by, at: world.instant(), note };
  story.appeals = story.appeals.map((one) => (one.state === 'open' && which(one) ? { ...one, state, outcome } : one));
  story.appealedAt = story.appeals.find((one) => one.state === 'open')?.at;
}

/** Whether nobody but who decided moderates where a story was told: here people are known by their names. */
function isAlone(world: World, { organisation: { ods } }: KeptStory, decidedBy: string): boolean {
  return ![...world.staff.values()].some(({ name, roles }) => name !== decidedBy && holds(roles, 'moderator', ods));
}
