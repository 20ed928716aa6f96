import {
  type AnswerBehind,
  type Change,
  type ChangeInShort,
  type Difference,
  isChangeLink,
  type RerouteTo,
  type SentChange,
  type ShownWritten,
  type StoryBehind,
} from '@hearback/contract';
import type { World } from './world.ts';

/** A change as it is shown, with how much it is because of beside its first story. */
export function shownChange(world: World, change: Change): Change {
  const [stories, answers] = [storiesBehind(world, change.id).length, answersBehind(world, change.id).length];
  return { ...change, alsoBehind: stories + answers > 0 ? { stories, answers } : undefined };
}

/** The changes that a story led to: its own, and those that are because of it too, oldest first. */
export function changesOfStory(world: World, story: string): Change[] {
  return [...world.changes.values()]
    .map(({ change }) => change)
    .filter((change) => change.story === story || (isLinked(world, story, change.id) && isPublic(world, change.story)))
    .map((change) => shownChange(world, change));
}

/** Whether a change was linked to a story. */
export function isLinked(world: World, story: string, change: string): boolean {
  return linksOf(world, change).some((link) => link.story === story);
}

/** The other public stories that a change is because of. */
export function storiesBehind(world: World, change: string): StoryBehind[] {
  return linksOf(world, change).flatMap(({ story: id, difference }) => {
    const title = isPublic(world, id) ? world.stories.get(id)?.title : undefined;
    return title === undefined ? [] : [{ id, title, difference }];
  });
}

/** The stories beside its own whose authors hear of a change: public ones, and those that were sent on in private. */
export function otherStoriesTold(world: World, change: string): string[] {
  const isTold = (story: string) => isPublic(world, story) || world.stories.get(story)?.status === 'rerouted';
  return linksOf(world, change)
    .map(({ story }) => story)
    .filter(isTold);
}

/** Stories that were sent on in private and that a change is because of. */
export function sentOnBehind(world: World, change: string): { story: string; to: RerouteTo }[] {
  return linksOf(world, change).flatMap(({ story }) => {
    const to = world.sentOn.get(story)?.to;
    return to ? [{ story, to }] : [];
  });
}

/** The public changes that a story was linked to. */
export function changesLinkedTo(world: World, story: string): ChangeInShort[] | undefined {
  const ids = [...world.linked].filter(([, links]) => links.some((link) => link.story === story)).map(([id]) => id);
  return changesOfAnswer(world, ids);
}

/** What people wrote in answer to surveys that a change is because of. */
export function answersBehind(world: World, change: string): AnswerBehind[] {
  return [...world.written.values()].flatMap(({ id, state, cut, text, changes, response }) => {
    const survey = world.responses.get(response)?.survey;
    if (state !== 'shown' || !survey || !changes?.includes(change)) return [];
    return [{ id, survey, text: cut ?? text }];
  });
}

/** The changes that are because of what somebody wrote, as those see them who read it. */
export function changesOfAnswer(world: World, changes: readonly string[] = []): ShownWritten['changes'] {
  const known = changes
    .flatMap((id) => world.changes.get(id)?.change ?? [])
    .filter(({ story }) => isPublic(world, story));
  return known.length > 0 ? known.map(({ id, what, status }) => ({ id, what, status })) : undefined;
}

/** With what is to be linked the change as it stands in public. */
export function withStanding(world: World, sent: SentChange): SentChange {
  const change = isChangeLink(sent) ? world.changes.get(sent.change)?.change : undefined;
  return change && isPublic(world, change.story) ? { ...sent, stands: shownChange(world, change) } : sent;
}

/** What a story's author says of a change. */
export function differenceOf(world: World, story: string, change: Change): Difference | undefined {
  if (change.story === story) return world.differences.get(change.id);
  return linksOf(world, change.id).find((link) => link.story === story)?.difference;
}

/** Keeps what a story's author says of a change. */
export function keepDifference(
  world: World,
  { story, change, difference }: { story: string; change: Change; difference: Difference },
): void {
  if (change.story === story) world.differences.set(change.id, difference);
  else {
    const links = linksOf(world, change.id).map((link) => (link.story === story ? { story, difference } : link));
    world.linked.set(change.id, links);
  }
}

/** Lets the changes of a story that is public no more stand beside the next public one that they are because of. */
export function moveChangesOn(world: World, story: string): void {
  for (const known of world.changes.values()) {
    const [next] = known.change.story === story ? storiesBehind(world, known.change.id) : [];
    if (next) standBeside(world, known, next.id);
  }
}

/** Lets changes whose own story is not public stand beside one that is public now, and that they are because of too. */
export function takeChangesUp(world: World, story: string): void {
  for (const known of world.changes.values()) {
    const { id, story: own } = known.change;
    if (isLinked(world, story, id) && !isPublic(world, own)) standBeside(world, known, story);
  }
}

/** Makes a linked story a change's own; what was its own is linked. */
function standBeside(world: World, known: { change: Change }, story: string): void {
  const { id, story: own } = known.change;
  const difference = differenceOf(world, story, known.change);
  const left = linksOf(world, id).filter((link) => link.story !== story);
  world.linked.set(id, [{ story: own, difference: world.differences.get(id) }, ...left]);
  world.differences.delete(id);
  if (difference) world.differences.set(id, difference);
  known.change = { ...known.change, story };
}

/** What a change was linked to, in that order. */
export function linksOf(world: World, change: string): readonly StoryLink[] {
  return world.linked.get(change) ?? [];
}

/** A story that a change is because of too, with what its author says of it. */
export interface StoryLink {
  story: string;
  difference?: StoryBehind['difference'];
}

function isPublic(world: World, story: string): boolean {
  return world.stories.get(story)?.status === 'published';
}
