import { Door } from '@hearback/contract';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { findAskedSurvey } from './store.ts';

/** The organisation with its survey's door open where it asks one here, and names no address of its own. */
export async function withSurveyDoor(
  { db, now, config }: Pick<Services, 'db' | 'now' | 'config'>,
  organisation: FoundOrganisation | undefined,
): Promise<FoundOrganisation | undefined> {
  if (!organisation?.open || organisation.doors.includes('survey')) return organisation;
  const id = await findAskedSurvey(db, { ods: organisation.ods, today: dayInLondon(now()) });
  if (id === undefined) return organisation;
  const doors = Door.options.filter((door) => door === 'survey' || organisation.doors.includes(door));
  return { ...organisation, doors, survey: `${config.publicUrl}/survey/${id}` };
}
