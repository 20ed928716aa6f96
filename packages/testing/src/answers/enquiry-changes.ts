import { CHANGES_AN_ENQUIRY, type Change, type ChangeLink } from '@hearback/contract';
import { shownChange } from '../world/behind.ts';
import type { KeptEnquiry } from '../world/enquiries.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';

/** The public changes that are because of an enquiry too, in the order they were linked. */
export function changesBehind(world: World, { changes, ods }: KeptEnquiry): Change[] {
  const known = publicChangesAt(world, ods);
  return changes.flatMap((id) => known.find((change) => change.id === id) ?? []);
}

/** What an enquiry is linked to after this, and the change; `undefined` where that is so already. Throws `not-found`. */
export function linkedAfter(
  world: World,
  { changes, ods }: KeptEnquiry,
  { change: id, isLinked }: ChangeLink,
): { changes: string[]; change: Change } | undefined {
  const change = publicChangesAt(world, ods).find((one) => one.id === id);
  if (!change) throw notFound('change of its organisation');
  if (changes.includes(id) === isLinked) return undefined;
  if (isLinked && changes.length >= CHANGES_AN_ENQUIRY) {
    throw new Refusal('not-now', `There are ${CHANGES_AN_ENQUIRY} changes already. Take one away first.`);
  }
  return { changes: isLinked ? [...changes, id] : changes.filter((one) => one !== id), change };
}

function publicChangesAt(world: World, ods: string): Change[] {
  return [...world.changes.values()]
    .map(({ change }) => shownChange(world, change))
    .filter(({ story, organisation }) => organisation.ods === ods && world.stories.get(story)?.status === 'published');
}
