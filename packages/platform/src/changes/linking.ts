import { BEHIND_A_CHANGE, type ChangeLink } from '@hearback/contract';
import { uuidv7 } from 'uuidv7';
import { notFound, Refusal } from '../http/refusal.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { isLinked, linkedCount, unlinkStory } from './behind.ts';
import { sendForCheck } from './sending.ts';
import { waitingLink } from './sent-store.ts';
import { type NamedChange, selectPublicChanges } from './store.ts';

/**
 * Says that a public change of its organisation is because of a story too, which waits until somebody else has read it, or
 * takes that back at once. Saying the same again changes nothing. Throws `not-found`, `not-now`.
 */
export async function linkStory(
  services: Services,
  { staff, id, draft }: { staff: SignedInStaff; id: string; draft: ChangeLink },
): Promise<void> {
  const story = await storyFor(services, { staff, id, action: 'link-change' });
  const change = await publicChangeOf(services, draft.change, story.row.ods);
  if (change.story_id === id) {
    if (draft.isLinked) return;
    throw new Refusal('not-now', 'This change was recorded because of this story. Say where it stands in its place.');
  }
  if (draft.isLinked) await link(services, { staff, story, change });
  else await unlink(services, { staff, story, change });
}

/** A public change of an organisation. Throws `not-found`. */
export async function publicChangeOf({ db }: Pick<Services, 'db'>, id: string, ods: string): Promise<NamedChange> {
  const change = await selectPublicChanges(db)
    .where('changes.id', '=', id)
    .where('changes.ods', '=', ods)
    .executeTakeFirst();
  if (!change) throw notFound('change of its organisation');
  return change;
}

/** There is as much behind a change as one may be because of. */
export function behindFull(): Refusal {
  return new Refusal(
    'not-now',
    `A change is because of ${BEHIND_A_CHANGE} things of a kind at most. Take one away first.`,
  );
}

interface Linking {
  staff: SignedInStaff;
  story: WholeStory;
  change: NamedChange;
}

async function link(services: Services, { staff, story, change }: Linking): Promise<void> {
  const { db } = services;
  const { id } = story.row;
  if (await isLinked(db, id, change.id)) return;
  if (await waitingLink(db, { change: change.id, story: id })) return;
  if ((await linkedCount(db, change.id)) >= BEHIND_A_CHANGE) throw behindFull();
  await sendForCheck(services, { id: uuidv7(), change: change.id, draft: change, staff, story });
}

async function unlink(services: Services, { staff, story, change }: Linking): Promise<void> {
  const { id } = story.row;
  const at = instant(services.now());
  const isGone = await services.db.transaction().execute(async (trx) => {
    if (!(await unlinkStory(trx, { story: id, change: change.id }))) return false;
    await record(trx, [{ story: id, at, kind: 'change-unlinked', actor: staff, detail: change.what }]);
    return true;
  });
  if (isGone) services.cache.clear();
}
