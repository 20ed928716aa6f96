import type { AppealAbout, Appealable, OwnAppeal, StoryAppeal } from '@hearback/contract';
import { openEdit } from '@hearback/contract/moderation';
import { holds } from './permissions.ts';
import type { KeptAppeal, KeptStory, StaffAccount, World } from './world.ts';

/** What was decided of a story, against which its author can appeal. */
export interface Decided {
  about: AppealAbout;
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

function decidedIn(
  made: { id: string; at: string; by: string } | undefined,
  about: AppealAbout,
  why: Pick<StoryAppeal['decided'], 'reason' | 'note'> = {},
): Decided | undefined {
  const { reason, note } = why;
  return made && { about, decision: made.id, decided: { by: made.by, at: made.at, reason, note } };
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
  return story.appeals.map(({ id, about, words, at, state, decided, outcome }) => ({
    ...{ id, about, words, at, state, isAlone: isAlone(world, story, decided.by) },
    outcome: outcome && { at: outcome.at, note: outcome.note },
  }));
}

/** A story's appeals as a member of staff sees them. */
export function appealsOf(world: World, story: KeptStory, staff: StaffAccount): StoryAppeal[] {
  return story.appeals.map(({ decision: _, fingerprint: __, ...appeal }) => ({
    ...appeal,
    isOwn: appeal.decided.by === staff.name,
    isAlone: isAlone(world, story, appeal.decided.by),
  }));
}

/** Settles the open appeal of a story, where there is one. */
export function settleAppeal(
  world: World,
  story: KeptStory,
  { state, by, note }: { state: KeptAppeal['state']; by: string; note?: string | undefined },
): void {
  const outcome = { by, at: world.instant(), note };
  story.appeals = story.appeals.map((one) => (one.state === 'open' ? { ...one, state, outcome } : one));
  story.appealedAt = undefined;
}

/** Whether nobody but who decided moderates where a story was told: here people are known by their names. */
function isAlone(world: World, { organisation: { ods } }: KeptStory, decidedBy: string): boolean {
  return ![...world.staff.values()].some(({ name, roles }) => name !== decidedBy && holds(roles, 'moderator', ods));
}
