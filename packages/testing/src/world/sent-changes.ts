import { type Change, type ChangeDraft, isChangeLink, type SentChange } from '@hearback/contract';
import { checksFor, personalKindsIn, textsOfChange } from '@hearback/contract/replies';
import { holds, may } from './permissions.ts';
import { mayCheckFor, publishedBy } from './sent-replies.ts';
import type { KeptStory, StaffAccount, World } from './world.ts';

/** What was said of a change and somebody else reads first, as the world keeps it. */
export interface KeptSentChange extends Omit<SentChange, 'isOwn' | 'mayTakeBack' | 'mayCheck'> {
  story: string;
  staffId: string;
  /** Of what was sent: the same again is no other. */
  fingerprint: string;
}

/** The same as this member of staff sees it. */
export function sentChange(kept: KeptSentChange, staff: StaffAccount): SentChange {
  const { story: _, staffId, fingerprint: __, ...rest } = kept;
  return {
    ...rest,
    isOwn: staffId === staff.id,
    mayTakeBack: mayTakeBackChange(kept, staff),
    mayCheck: mayCheckChange(kept, staff),
  };
}

/** What was said of a story's changes and is not public. */
export function sentChangesOf(world: World, story: string): KeptSentChange[] {
  return [...world.sentChanges.values()].filter((kept) => kept.story === story && isNotPublic(kept));
}

/** Whether it waits to be read, or came back. */
export function isNotPublic({ state }: KeptSentChange): boolean {
  return state === 'to-check' || state === 'sent-back';
}

/** Whether this member of staff may take it back now. */
export function mayTakeBackChange(kept: KeptSentChange, { id, roles }: StaffAccount): boolean {
  const { ods } = kept.organisation;
  return (
    isNotPublic(kept) && may(roles, 'take-back-change', ods) && (kept.staffId === id || holds(roles, 'manager', ods))
  );
}

/** Whether this member of staff may check it now. */
export function mayCheckChange(kept: KeptSentChange, staff: StaffAccount): boolean {
  return (
    kept.state === 'to-check' && kept.staffId !== staff.id && mayCheckFor(staff, kept.checks, kept.organisation.ods)
  );
}

/** What was said must equal this for the same again to be a repeat. */
export function saidFingerprint(story: string, draft: ChangeDraft, step?: SentChange['step']): string {
  return JSON.stringify([story, draft.what, draft.owner, draft.due, step && [step.status, step.note, step.evidence]]);
}

/** Keeps what is said of a change until somebody else has read it. */
export function sendForCheck(
  world: World,
  said: { id: string; change: string; draft: ChangeDraft; step?: SentChange['step']; story: KeptStory },
  staff: StaffAccount,
): KeptSentChange {
  const { id, change, draft, step, story } = said;
  const { organisation } = story;
  const settings = world.replySettingsOf(organisation.ods);
  const published = publishedBy(world, staff, organisation.ods);
  const texts = textsOfChange(draft, step);
  const personalData = personalKindsIn(texts);
  const kept: KeptSentChange = {
    ...{ id, change, what: draft.what, owner: draft.owner, due: draft.due, step, organisation },
    ...{ by: staff.name, staffId: staff.id, state: 'to-check', sentAt: world.instant() },
    checks: checksFor({ settings, published, claimsChange: true, texts }),
    ...(personalData.length > 0 && { personalData }),
    ...{ story: story.id, fingerprint: saidFingerprint(story.id, draft, step) },
  };
  for (const other of world.sentChanges.values()) {
    if (other.change === change && other.story === story.id && other.state === 'sent-back') other.state = 'taken-back';
  }
  world.sentChanges.set(id, kept);
  const detail = step ? `${draft.what}: ${step.status}` : draft.what;
  world.record(story.id, { kind: 'change-to-check', by: staff.name, detail });
  return kept;
}

/** What waits to be read of where a change stands. */
export function waitingOf(world: World, change: string): KeptSentChange | undefined {
  return [...world.sentChanges.values()].find(
    (kept) => kept.change === change && kept.state === 'to-check' && !isChangeLink(kept),
  );
}

/** Whether the last that was said of a change waits to be read or came back. */
export function sentStateOf(world: World, { id }: Pick<Change, 'id'>): 'to-check' | 'sent-back' | undefined {
  const states = [...world.sentChanges.values()]
    .filter((kept) => kept.change === id && !isChangeLink(kept))
    .map(({ state }) => state);
  const open = states.filter((state) => state === 'to-check' || state === 'sent-back');
  return open.at(-1);
}
