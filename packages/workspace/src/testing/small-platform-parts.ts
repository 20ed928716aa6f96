import { type Change, type ChangeDraft, type Problem, problem, type StaffStory } from '@hearback/contract';
import type { SmallPlatform } from './small-platform.ts';

/** A call as it was read by the contract. */
export interface Call {
  params: Record<string, string>;
  query: unknown;
  body: unknown;
}

/** Stands for a problem to answer with. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(told: Problem) {
    super(told.detail);
    this.problem = told;
  }
}

/** The story with this id. Throws `not-found`. */
export function storyBy({ stories: all }: SmallPlatform, id: string | undefined): StaffStory {
  const story = all.find((one) => one.id === id);
  if (!story) throw new Refused(problem('not-found', 'There is no such story.'));
  return story;
}

/** Keeps a change. */
export function record(
  platform: SmallPlatform,
  id = '',
  { story: storyId, what, owner, due }: ChangeDraft & { story: string },
) {
  const story = storyBy(platform, storyId);
  const known = story.changes.find((one) => one.id === id);
  if (known) return known;
  const { organisation } = story;
  const recordedAt = new Date().toISOString();
  const change: Change = { id, story: storyId, organisation, what, owner, due, status: 'planned', recordedAt };
  story.changes.push(change);
  return change;
}
