import type { StoryStatus } from '../story.ts';

const standings: Readonly<Record<StoryStatus, string>> = {
  submitted: 'waits for a moderator',
  'with-author': 'waits for its author',
  held: 'is held',
  published: 'is public',
  rejected: 'was rejected',
  rerouted: 'was sent on',
};

/** Why something cannot be done with a story as it stands. */
export function cannotNow(status: StoryStatus): string {
  return `This story ${standings[status]}, so this cannot be done with it now.`;
}
