import type { Services } from '../services.ts';
import { timelineOf } from '../timeline/store.ts';
import { type AuthorPageProps, authorPage } from './author-page.tsx';

/** The author's own page with what happened to their story, and where to write to. */
export async function authorView(
  { config, db }: Pick<Services, 'config' | 'db'>,
  shown: Omit<AuthorPageProps, 'reach' | 'events'>,
): Promise<string> {
  return authorPage({ ...shown, reach: config.contact, events: await timelineOf(db, shown.followed.id) });
}
