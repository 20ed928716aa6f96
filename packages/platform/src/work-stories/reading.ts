import { storyTitle, type WorkStory, type WorkStorySummary } from '@hearback/contract';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { isWithin, readsWorkStories, sharedWorkScopeOf } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { workToldIn } from './author.ts';
import { workEditsOf } from './edits.ts';
import { findWorkStory, type KeptWorkStory, workAnswersTo, workAuthorAddress } from './store.ts';

/** One that somebody may read, and whether as a moderator. Throws `not-found` for any other: that it exists is private. */
export async function workStoryFor(
  { db }: Pick<Services, 'db'>,
  { grants }: SignedInStaff,
  id: string,
): Promise<{ row: KeptWorkStory; isModerator: boolean }> {
  const row = await findWorkStory(db, id);
  if (!row || row.status === 'withdrawn') throw notFound('story of staff');
  const isModerator = readsWorkStories(grants, row.ods);
  const isShared = row.status === 'read' && row.readers === 'managers' && isWithin(sharedWorkScopeOf(grants), row.ods);
  if (!isModerator && !isShared) throw notFound('story of staff');
  return { row, isModerator };
}

/** It as they see it. */
export async function workStoryShown(services: Services, staff: SignedInStaff, id: string): Promise<WorkStory> {
  const { row, isModerator } = await workStoryFor(services, staff, id);
  const answers = await workAnswersTo(services.db, [id]);
  const edits = isModerator ? await workEditsOf(services.db, id) : [];
  const hearsBack = isModerator ? (await workAuthorAddress(services.db, id)) !== undefined : undefined;
  const { version, status, reason, note } = row;
  return {
    ...workSummaryOf(row, { isModerator, answers: answers.length }),
    ...{ version, told: workToldIn(row), answers },
    rejection: reason ? { reason, note: note ?? undefined } : undefined,
    mayDecide: isModerator && status === 'submitted',
    mayAnswer: status === 'read',
    mayEdit: isModerator && status === 'submitted',
    mayTakeEditBack: isModerator && status === 'with-author',
    ...{ edits, hearsBack, askedUntil: isModerator ? (row.asked_until ?? undefined) : undefined },
  };
}

/** It in a list; when it came in, and what was found in it, for moderators alone. */
export function workSummaryOf(
  row: KeptWorkStory,
  { isModerator, answers }: { isModerator: boolean; answers: number },
): WorkStorySummary {
  const { id, ods, organisation, readers, status } = row;
  return {
    ...{ id, organisation: { ods, name: organisation }, title: storyTitle(row.happened), readers, status, answers },
    receivedAt: isModerator ? row.received_at : undefined,
    decidedAt: row.decided_at ?? undefined,
    urgent: isModerator ? JSON.parse(row.urgent) : [],
    personalData: isModerator ? JSON.parse(row.personal_data) : [],
  };
}
