import * as z from 'zod/mini';
import { Change, ChangeStatus, Evidence, isSettled, type Picture } from '../changes.ts';
import { endpoint } from '../endpoint.ts';
import { fieldError } from '../field-errors.ts';
import { PersonalDataKind } from '../findings.ts';
import { Day, Id, Instant, Ods } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import type { FieldError } from '../problems.ts';
import { CheckReason, ReplyCheck, SendBackReason } from '../replies/sent.ts';

/** Where what was said of a change stands, as `SentReplyState` says it of a reply. */
export const SentChangeState = z.enum(['to-check', 'sent-back', 'taken-back', 'published']);
export type SentChangeState = z.infer<typeof SentChangeState>;

/** A change that was written down, or a step of one, that somebody else reads before it is public. As staff see it. */
export const SentChange = z.object({
  id: Id,
  /** The change: its own where this is a new one. */
  change: Id,
  what: z.string(),
  owner: z.string(),
  due: Day,
  /** What it becomes. Absent for a new change, but where that is done already, and where it is linked to another story. */
  step: z.optional(z.object({ status: ChangeStatus, note: z.optional(z.string()), evidence: z.optional(Evidence) })),
  /** The change as it stands in public, where it is to be linked to another story. With that story alone. */
  stands: z.optional(Change),
  organisation: OrganisationName,
  /** Who wrote it. For staff alone. */
  by: z.string(),
  /** Whether whoever asks wrote it. */
  isOwn: z.boolean(),
  state: SentChangeState,
  sentAt: Instant,
  /** Why somebody else reads it first. */
  checks: z.array(CheckReason),
  /** What a rule found in it that may tell who somebody is; absent where it found nothing. */
  personalData: z.optional(z.array(PersonalDataKind)),
  sentBack: z.optional(z.object({ reason: SendBackReason, note: z.optional(z.string()), by: z.string(), at: Instant })),
  /** Whether whoever asks may take it back, and whether they may check it, now. */
  mayTakeBack: z.boolean(),
  mayCheck: z.boolean(),
});
export type SentChange = z.infer<typeof SentChange>;

/** Whether a change was written down, and not a step of one that is there. */
export function isNewChange({ id, change }: Pick<SentChange, 'id' | 'change'>): boolean {
  return id === change;
}

/** Whether a change that is there is said to be because of another story too. */
export function isChangeLink({ id, change, step }: Pick<SentChange, 'id' | 'change' | 'step'>): boolean {
  return id !== change && step === undefined;
}

/** What was said of a change: that there is one, where it stands, or that it is because of another story too. */
export function sentKindOf(sent: Pick<SentChange, 'id' | 'change' | 'step'>): 'change' | 'change-step' | 'change-link' {
  if (isNewChange(sent)) return 'change';
  return isChangeLink(sent) ? 'change-link' : 'change-step';
}

/** The same with the story behind it. */
export const SentChangeOfStory = z.object({
  ...SentChange.shape,
  story: z.object({ id: Id, title: z.string() }),
});
export type SentChangeOfStory = z.infer<typeof SentChangeOfStory>;

type Described = Pick<Picture, 'id' | 'alt'>;

interface Standing extends Pick<Change, 'status' | 'note'> {
  evidence?: (Omit<Evidence, 'pictures'> & { pictures?: readonly Described[] | undefined }) | undefined;
}

function isAmong({ id, alt }: Described, known: readonly Described[] = []): boolean {
  return known.some((one) => one.id === id && one.alt === alt);
}

/**
 * Whether a step tells the public something that somebody else reads first: that the change is done or is not, a note, or
 * what shows it. Beginning a change, putting it off and taking words away tell nothing of the kind.
 */
export function isClaim(before: Standing, { status, note, evidence }: Standing): boolean {
  if (status !== before.status && isSettled(status)) return true;
  const isNew = (said: string | undefined, known: string | undefined) => said !== undefined && said !== known;
  return (
    isNew(note, before.note) ||
    isNew(evidence?.text, before.evidence?.text) ||
    isNew(evidence?.link, before.evidence?.link) ||
    (evidence?.pictures ?? []).some((picture) => !isAmong(picture, before.evidence?.pictures))
  );
}

/** What is missing where a change is said to be done, at `pointer` in what was sent: nobody can check a bare word. */
export function doneTroubles(
  { status, note, evidence }: Standing,
  { before, pointer = '' }: { before?: Standing['evidence']; pointer?: '' | '/done' } = {},
): FieldError[] {
  const { text, link, pictures = [] } = evidence ?? before ?? {};
  if (status !== 'done' || note || text || link || pictures.length > 0) return [];
  return [
    fieldError(`${pointer}/note`, 'required', 'Say what was done, in a sentence, or show it: a link or a picture.'),
  ];
}

const params = z.object({ id: Id });

export const sentChangeEndpoints = {
  list: endpoint({
    summary:
      'Changes, and steps of changes, that are not public yet at the organisations one has a role in: they wait to be read, or came back. The longest waiting first.',
    method: 'GET',
    path: '/v1/staff/sent-changes',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(SentChangeOfStory),
    problems: ['forbidden'],
  }),
  takeBack: endpoint({
    summary: 'Takes a change, or a step of one, back that is not public yet. Its words come with the answer.',
    method: 'POST',
    path: '/v1/staff/sent-changes/{id}/taking-back',
    audience: 'staff',
    params,
    result: SentChange,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  check: endpoint({
    summary:
      'Approves what somebody else says of a change, which publishes it, or sends it back to them with a reason.',
    method: 'POST',
    path: '/v1/staff/sent-changes/{id}/check',
    audience: 'staff',
    params,
    body: ReplyCheck,
    result: SentChange,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
};
