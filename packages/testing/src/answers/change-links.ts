import { BEHIND_A_CHANGE, type Change, type ChangeLink } from '@hearback/contract';
import { isLinked, linksOf } from '../world/behind.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { sendForCheck } from '../world/sent-changes.ts';
import type { KeptStory, StaffAccount, World } from '../world/world.ts';

/** Says that a change is because of a story too, which waits to be read, or takes that back. Throws `not-found`, `not-now`. */
export function linkStory(world: World, story: KeptStory, draft: ChangeLink, staff: StaffAccount): void {
  const change = publicChangeOf(world, draft.change, story.organisation.ods);
  if (change.story === story.id) {
    if (draft.isLinked) return;
    throw new Refusal('not-now', 'This change was recorded because of this story.');
  }
  if (draft.isLinked) link(world, { story, change, staff });
  else unlink(world, { story, change, staff });
}

/** A public change of an organisation. Throws `not-found`. */
export function publicChangeOf(world: World, id: string, ods: string): Change {
  const change = world.changes.get(id)?.change;
  const isThere = change?.organisation.ods === ods && world.stories.get(change.story)?.status === 'published';
  if (!change || !isThere) throw notFound('change of its organisation');
  return change;
}

/** There is as much behind a change as one may be because of. */
export function behindFull(): Refusal {
  return new Refusal('not-now', `A change is because of ${BEHIND_A_CHANGE} things of a kind at most.`);
}

interface Linking {
  story: KeptStory;
  change: Change;
  staff: StaffAccount;
}

function link(world: World, { story, change, staff }: Linking): void {
  if (isLinked(world, story.id, change.id)) return;
  const waits = [...world.sentChanges.values()].some(
    (kept) => kept.change === change.id && kept.story === story.id && kept.state === 'to-check',
  );
  if (waits) return;
  if (linksOf(world, change.id).length >= BEHIND_A_CHANGE) throw behindFull();
  const { what, owner, due } = change;
  sendForCheck(world, { id: world.newId(), change: change.id, draft: { what, owner, due }, story }, staff);
}

function unlink(world: World, { story, change, staff }: Linking): void {
  if (!isLinked(world, story.id, change.id)) return;
  const left = linksOf(world, change.id).filter((one) => one.story !== story.id);
  world.linked.set(change.id, [...left]);
  world.record(story.id, { kind: 'change-unlinked', by: staff.name, detail: change.what });
}
