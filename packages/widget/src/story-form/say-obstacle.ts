import type { Obstacle, StoryForm } from './create-story-form.ts';
import { late } from './late.ts';

/** What to say of an obstacle. */
export function sayObstacle(form: StoryForm, { question, wrong, detail }: Obstacle): string {
  const { story, form: words } = late(form).words;
  if (detail) return detail;
  // As it was when it was found: a number that runs along with the typing would be read out at every key.
  if (typeof wrong === 'number') return words.tooLong(wrong);
  if (question === 'happened') return story.missing;
  if (question === 'visited') return story.visited[wrong as 'outside' | 'wrong'];
  if (question === 'email') return story.email.wrong;
  return wrong === 'sent-elsewhere' ? words.sentElsewhere : form.words.form.lost;
}
