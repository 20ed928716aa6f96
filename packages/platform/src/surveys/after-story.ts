import { AFTER_STORY, AFTER_STORY_DAYS } from '@hearback/contract/surveys/inviting';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { findAskedSurvey } from './store.ts';

/** The path of the survey that an organisation asks after a story; nothing of the story goes along. */
export async function surveyAfterStory(
  { db, directory, now }: Pick<Services, 'db' | 'directory' | 'now'>,
  { ods, receivedAt }: { ods: string; receivedAt: string },
): Promise<string | undefined> {
  const isLater = now().getTime() - Date.parse(receivedAt) > AFTER_STORY_DAYS * 86_400_000;
  if (isLater || !(await directory(ods))?.open) return undefined;
  const id = await findAskedSurvey(db, { ods, today: dayInLondon(now()), isAfterStory: true });
  return id && `/survey/${id}?${AFTER_STORY.field}=${AFTER_STORY.value}`;
}
