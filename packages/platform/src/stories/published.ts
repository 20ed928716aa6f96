import type { Story } from '@hearback/contract';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { findStory } from './store.ts';
import { publicStory } from './views.ts';

/** A story that the public may read. Throws `not-found` for any other: that it exists is not public. */
export async function publishedStory({ db }: Pick<Services, 'db'>, id: string): Promise<Story> {
  const story = await findStory(db, id);
  if (story?.row.status !== 'published') throw notFound('published story');
  return publicStory(story);
}
