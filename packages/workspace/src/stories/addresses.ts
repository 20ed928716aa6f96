import type { StaffStoryFilter } from '@hearback/contract';

/** A list's screen. */
export function addressOfList(list: StaffStoryFilter): string {
  return `/workspace/${list}`;
}

/** A story's screen. */
export function addressOfStory(id: string): string {
  return `/workspace/stories/${id}`;
}

/** The story whose screen is at a path. */
export function storyAt(path: string): string | undefined {
  return path.startsWith(addressOfStory('')) ? path.slice(addressOfStory('').length) : undefined;
}

/** Where the public reads a story. */
export function publicPageOf(id: string): string {
  return `/s/${id}`;
}
