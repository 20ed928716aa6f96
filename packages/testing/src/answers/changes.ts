import {
  type Change,
  type ChangeDraft,
  type ChangeProgress,
  type ChangeStatus,
  dueTrouble,
  type Evidence,
  type endpoints,
  fieldError,
} from '@hearback/contract';
import { notFound, Refusal } from '../world/refusal.ts';
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
  record: ({ params: { id }, body: { story: storyId, ...draft } }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: storyId, action: 'record-change' });
    const fingerprint = changeFingerprint(storyId, draft);
    const known = world.changes.get(id);
    if (known?.fingerprint === fingerprint) return { result: known.change, isRepeat: true };
    refuseUsedId(world, id);
    refuseWrongDue(world, draft.due, '/due');
    return { result: keepChange(world, { id, draft, story, fingerprint }, staff().name) };
  },
  progress: ({ params: { id }, body: { status, note, evidence: given } }, { world, staff }) => {
    const known = world.changes.get(id);
    if (!known) throw notFound('change');
    const { change } = known;
    storyFor(world, { staff: staff(), id: change.story, action: 'progress-change' });
    const evidence = evidenceAfter(change, given);
    if (isSame(change, { ...change, status, note, evidence })) return { result: change };
    refuseWrongStep(change, { status, note });
    const settledAt = status === 'done' || status === 'not-done' ? world.instant() : undefined;
    if (status !== 'done') world.differences.delete(id);
    known.change = { ...change, status, note, evidence, settledAt };
    world.record(change.story, { kind: 'change-progressed', by: staff().name, detail: `${change.what}: ${status}` });
    return { result: known.change };
  },
};

function evidenceAfter({ evidence }: Change, given: Evidence | undefined): Evidence | undefined {
  if (!given) return evidence;
  return given.text === undefined && given.link === undefined ? undefined : given;
}

function isSame(one: Change, other: Change): boolean {
  const said = ({ status, note, evidence }: Change) => JSON.stringify([status, note, evidence?.text, evidence?.link]);
  return said(one) === said(other);
}

/** What a kept change must equal for the same PUT to be a repeat. */
export function changeFingerprint(story: string, { what, owner, due }: ChangeDraft): string {
  return JSON.stringify([story, what, owner, due]);
}

/** Throws `id-used` where a change has this id. */
export function refuseUsedId(world: World, id: string): void {
  if (world.changes.has(id)) {
    throw new Refusal('id-used', 'Another change has this id. Make a new id and send it again.');
  }
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

function refuseWrongStep({ status }: Change, progress: ChangeProgress): void {
  if (status !== progress.status && !next[status].includes(progress.status)) {
    throw new Refusal('not-now', `A change that is ${status} cannot become ${progress.status}.`);
  }
  if (progress.status === 'not-done' && !progress.note) {
    const why = 'Say why it was not done.';
    throw new Refusal('invalid', why, [fieldError('/note', 'required', why)]);
  }
}
