import { storyTitle } from '../story.ts';
import type { StoryWords } from './revision.ts';

/**
 * Other words for a story, with the title that goes with them. A title that nobody wrote is the beginning of what happened:
 * where that is told otherwise and the title was left as it was, it follows. One that somebody wrote stays.
 */
export function withFollowingTitle(before: StoryWords, after: StoryWords): StoryWords {
  const isFollowing = before.title === storyTitle(before.happened) && after.title === before.title;
  return isFollowing ? { ...after, title: storyTitle(after.happened) } : after;
}
