import type { CheckReason, Reply, ReplyDraft, Role, SentReply } from '@hearback/contract';
import { repliesCheckedBy } from '@hearback/contract/permissions';
import { isOnItsWay } from '@hearback/contract/replies';
import { holds, may } from './permissions.ts';
import type { KeptStory, StaffAccount, World } from './world.ts';

/** A reply that was sent, as the world keeps it. */
export interface KeptReply extends Omit<SentReply, 'isOwn' | 'mayTakeBack' | 'mayCheck' | 'goesOutAt'> {
  story: string;
  staffId: string;
  goesOutAt: string;
  /** The day it was sent. */
  sentOn: string;
  /** Of what was sent: the same again is no other. */
  fingerprint: string;
  change?: ReplyDraft['change'];
}

/** A sent reply as this member of staff sees it. */
export function sentReply(kept: KeptReply, staff: StaffAccount): SentReply {
  const { story: _, staffId, goesOutAt, sentOn: __, fingerprint: ___, ...rest } = kept;
  return {
    ...rest,
    goesOutAt: kept.state === 'waiting' ? goesOutAt : undefined,
    isOwn: staffId === staff.id,
    mayTakeBack: mayTakeBack(kept, staff),
    mayCheck: mayCheck(kept, staff),
  };
}

/** What was sent to a story and is not public. */
export function sentTo(world: World, story: string): KeptReply[] {
  return [...world.sentReplies.values()].filter(
    (kept) => kept.story === story && (isOnItsWay(kept.state) || kept.state === 'sent-back'),
  );
}

/** The same reply with the same change, sent under another id, that is still on its way. */
export function sentBefore(
  world: World,
  story: string,
  { staff, draft }: { staff: StaffAccount; draft: Pick<ReplyDraft, 'text' | 'change'> },
): KeptReply | undefined {
  const wordsOf = ({ text, change }: typeof draft) => JSON.stringify([text, { ...change, id: '' }]);
  return [...world.sentReplies.values()].find(
    (kept) =>
      kept.story === story && kept.staffId === staff.id && isOnItsWay(kept.state) && wordsOf(kept) === wordsOf(draft),
  );
}

/** How many replies of this member of staff are public at an organisation. */
export function publishedBy(world: World, { id, repliedBefore = 1 }: StaffAccount, ods: string): number {
  const isTheirs = ({ state, staffId, organisation }: KeptReply) =>
    state === 'published' && staffId === id && organisation.ods === ods;
  return repliedBefore + [...world.sentReplies.values()].filter(isTheirs).length;
}

/** Whether this member of staff may take a reply back now. */
export function mayTakeBack(
  { state, staffId, organisation: { ods } }: KeptReply,
  { id, roles }: StaffAccount,
): boolean {
  if (!isOnItsWay(state) && state !== 'sent-back') return false;
  return may(roles, 'take-back-reply', ods) && (staffId === id || holds(roles, 'manager', ods));
}

/** Whether this member of staff may check a reply now. */
export function mayCheck(kept: KeptReply, staff: StaffAccount): boolean {
  return (
    kept.state === 'to-check' && kept.staffId !== staff.id && mayCheckFor(staff, kept.checks, kept.organisation.ods)
  );
}

/** Whether this member of staff may check what is to be checked for all these reasons. */
export function mayCheckFor({ roles }: StaffAccount, checks: readonly CheckReason[], ods: string): boolean {
  return checks.every((reason) => repliesCheckedBy[reason].some((role: Role) => holds(roles, role, ods)));
}

/** Tells a story's clock of the replies there are: sending meets it, and taking back undoes that. */
export function noteOnItsWay(world: World, story: KeptStory): void {
  if (!story.clock || [...world.replies.values()].some((reply) => reply.story === story.id)) return;
  story.clock.answered = sentTo(world, story.id).find(({ state }) => isOnItsWay(state))?.sentOn;
  story.clock.isOnItsWay = true;
}

/** A reply's time to be taken back is over: it is public, or somebody else reads it first. */
export function goOut(world: World, kept: KeptReply): void {
  if (kept.checks.length === 0) {
    publishSent(world, kept);
    return;
  }
  kept.state = 'to-check';
  world.record(kept.story, { kind: 'reply-to-check', by: 'Hearback' });
}

/** Makes a sent reply public, with the change it claims. */
export function publishSent(world: World, kept: KeptReply): void {
  const { id, text, role, organisation, story, fingerprint } = kept;
  const reply: Reply = { id, text, role, organisation, publishedAt: world.instant() };
  kept.state = 'published';
  world.replies.set(id, { story, reply, fingerprint });
  const { clock } = world.stories.get(story) ?? {};
  if (clock) clock.isOnItsWay = false;
  world.record(story, { kind: 'replied', by: kept.by });
  if (!kept.change) return;
  const { id: claimed, ...draft } = kept.change;
  const recorded = { status: 'planned' as const, recordedAt: world.instant() };
  world.changes.set(claimed, {
    change: { id: claimed, story, organisation, ...draft, ...recorded },
    fingerprint: JSON.stringify([story, draft.what, draft.owner, draft.due]),
  });
  world.record(story, { kind: 'change-recorded', by: kept.by, detail: draft.what });
}

/** Lets every reply go out whose time has come. */
export function letGo(world: World): void {
  for (const kept of world.sentReplies.values()) {
    const isDue = kept.state === 'waiting' && kept.goesOutAt <= world.instant();
    if (isDue && world.stories.get(kept.story)?.status === 'published') goOut(world, kept);
  }
}
