import {
  type Change,
  type ChangeDraft,
  type ChangeStatus,
  doneTroubles,
  dueTrouble,
  type Evidence,
  type endpoints,
  type FieldError,
  fieldError,
  isClaim,
  isSettled,
  type SentChange,
} from '@hearback/contract';
import { linksOf, otherStoriesTold, shownChange } from '../world/behind.ts';
import { inPublic, withPictures } from '../world/pictures.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { saidFingerprint, sendForCheck, sentChange, waitingOf } from '../world/sent-changes.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { changeRegister } from './change-register.ts';
import { storyFor } from './story-for.ts';

const next: Record<ChangeStatus, readonly ChangeStatus[]> = {
  planned: ['in-progress', 'done', 'not-done'],
  'in-progress': ['planned', 'done', 'not-done'],
  done: ['in-progress'],
  'not-done': ['planned', 'in-progress'],
};

export const changes: Answers<typeof endpoints.staff.changes> = {
  ...changeRegister,
  record: ({ params: { id }, body: { story: storyId, done, ...draft } }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: storyId, action: 'record-change' });
    const given = { story: storyId, given: done?.evidence, pointer: '/done' } as const;
    const step = done && { ...done, status: 'done' as const, evidence: withPictures(world, given) };
    const known = world.sentChanges.get(id);
    if (known?.fingerprint === saidFingerprint(storyId, draft, step)) {
      return { result: sentChange(known, staff()), isRepeat: true };
    }
    if (known) throw idUsed();
    refuseUsedId(world, id);
    refuseWrongDue(world, draft.due, '/due');
    if (step) refuseBareDone(doneTroubles(step, { pointer: '/done' }));
    return {
      result: sentChange(
        sendForCheck(world, { id, change: id, draft, story, ...(step && { step }) }, staff()),
        staff(),
      ),
    };
  },
  progress: ({ params: { id }, body: said }, { world, staff }) => {
    const known = world.changes.get(id);
    if (!known) throw notFound('change');
    const { change } = known;
    const story = storyFor(world, { staff: staff(), id: change.story, action: 'progress-change' });
    const body = { ...said, evidence: withPictures(world, { story: change.story, given: said.evidence }) };
    const waiting = waitingOf(world, id);
    if (waiting && waiting.fingerprint !== saidFingerprint(change.story, change, body)) {
      throw new Refusal('not-now', 'What was last said of this change waits to be read.');
    }
    const before = shownChange(world, change);
    if (waiting) return { result: { change: before, sent: sentChange(waiting, staff()) } };
    const { status, note } = body;
    if (isSame(change, { ...change, status, note, evidence: evidenceAfter(change, body.evidence) })) {
      return { result: { change: before } };
    }
    refuseWrongStep(change, body);
    refuseBareDone(doneTroubles(body, { before: change.evidence }));
    if (!isClaim(change, body)) return { result: { change: takeStep(world, known, body, staff().name) } };
    const sent = sendForCheck(world, { id: world.newId(), change: id, draft: change, step: body, story }, staff());
    return { result: { change: before, sent: sentChange(sent, staff()) } };
  },
};

function refuseBareDone(errors: FieldError[]): void {
  if (errors.length > 0) throw new Refusal('invalid', 'Say what was done, then send it again.', errors);
}

/** Lets a change take a step in public. */
export function takeStep(
  world: World,
  known: { change: Change },
  { status, note, evidence }: NonNullable<SentChange['step']>,
  by: string,
): Change {
  const { change } = known;
  const settledAt = isSettled(status) ? world.instant() : undefined;
  if (status !== 'done') world.differences.delete(change.id);
  known.change = { ...change, status, note, evidence: evidenceAfter(change, evidence), settledAt };
  if (status !== 'done')
    world.linked.set(
      change.id,
      linksOf(world, change.id).map(({ story }) => ({ story })),
    );
  for (const story of [change.story, ...otherStoriesTold(world, change.id)]) {
    world.record(story, { kind: 'change-progressed', by, detail: `${change.what}: ${status}` });
  }
  return shownChange(world, known.change);
}

function evidenceAfter({ evidence }: Change, given: Evidence | undefined): Evidence | undefined {
  if (!given) return evidence;
  const after = inPublic(given);
  return Object.values(after).every((part) => part === undefined) ? undefined : after;
}

function isSame(one: Change, other: Change): boolean {
  const said = ({ status, note, evidence }: Change) =>
    JSON.stringify([status, note, evidence?.text, evidence?.link, evidence?.pictures]);
  return said(one) === said(other);
}

/** Throws `id-used` where a change has this id. */
export function refuseUsedId(world: World, id: string): void {
  if (world.changes.has(id)) throw idUsed();
}

function idUsed(): Refusal {
  return new Refusal('id-used', 'Another change has this id. Make a new id and send it again.');
}

/** Throws `invalid` for a day that is past, or too far ahead. */
export function refuseWrongDue(world: World, due: string, pointer: string): void {
  const trouble = dueTrouble(due, world.today());
  if (!trouble) return;
  throw new Refusal('invalid', 'Mend the due date, then send it again.', [fieldError(pointer, trouble)]);
}

/** Keeps a new change with its event. */
export function keepChange(
  world: World,
  recorded: { id: string; draft: ChangeDraft; story: KeptStory; fingerprint: string },
  by: string,
): Change {
  const { id, draft, story, fingerprint } = recorded;
  const change: Change = {
    id,
    story: story.id,
    organisation: story.organisation,
    ...draft,
    status: 'planned',
    recordedAt: world.instant(),
  };
  world.changes.set(id, { change, fingerprint });
  world.record(story.id, { kind: 'change-recorded', by, detail: draft.what });
  return change;
}

/** Throws `not-now` for a step that a change cannot take, and `invalid` for one without its reason. */
export function refuseWrongStep({ status }: Change, progress: NonNullable<SentChange['step']>): void {
  if (status !== progress.status && !next[status].includes(progress.status)) {
    throw new Refusal(
      'not-now',
      `A change that is ${status.replace('-', ' ')} cannot become ${progress.status.replace('-', ' ')}.`,
    );
  }
  if (progress.status === 'not-done' && !progress.note) {
    const why = 'Say why it was not done.';
    throw new Refusal('invalid', why, [fieldError('/note', 'required', why)]);
  }
}
