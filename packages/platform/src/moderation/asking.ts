import type { StoryAction, TimelineEvent } from '@hearback/contract';
import { askedTimes, editsAllow } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { moveStory, type StoryChange } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { overtakeAppeals } from './appeals.ts';
import { stale } from './decisions.ts';
import { NOT_ASKED } from './rerouting.ts';
import { revisionsOf } from './revisions.ts';
import { storyFor } from './staff-story.ts';

interface Asking {
  staff: SignedInStaff;
  id: string;
  version: number;
}

/** Asks a story's author whether they agree to its edit; the story waits for them. */
export async function askAuthor(services: Services, { staff, id, version }: Asking): Promise<void> {
  const { row, organisation } = await storyFor(services, { staff, id, action: 'ask-author' });
  if (!editsAllow('ask-author', await revisionsOf(services.db, id))) {
    throw new Refusal('not-now', 'There is no edit to ask about. Edit the story first, or publish it as it is.');
  }
  if (row.version !== version) throw stale();
  const at = instant(services.now());
  const { end: until } = askedTimes(at, services.config.editDays);
  await services.db.transaction().execute(async (trx) => {
    const to: StoryChange = { ...NOT_ASKED, status: 'with-author', asked_at: at, edit_until: until, returned: null };
    if (!(await moveStory(trx, { id, version, from: 'submitted', to }))) throw stale();
    await record(trx, [{ story: id, at, kind: 'author-asked', actor: staff }]);
    await tellAuthor(trx, services, { story: id, organisation: organisation.name, news: { kind: 'asked', until } });
  });
  services.outbox.nudge();
}

/** Waits for the author no longer: the story is among those to moderate again. */
export async function endAsking(services: Services, asking: Asking): Promise<void> {
  await takeBack(services, asking, {
    action: 'end-asking',
    kind: 'asking-ended',
    to: { ...NOT_ASKED, status: 'submitted', returned: 'asking-ended' },
  });
}

interface TakingBack {
  action: StoryAction;
  kind: TimelineEvent['kind'];
  to: StoryChange;
  detail?: string | undefined;
  /** What else is undone, in the same transaction. */
  also?: (trx: Kysely<Database>) => Promise<void>;
}

/** Moves a story that waits elsewhere back among those to moderate, with its event. */
export async function takeBack(
  services: Services,
  { staff, id, version }: Asking,
  { action, kind, to, detail, also }: TakingBack,
): Promise<void> {
  const { row } = await storyFor(services, { staff, id, action });
  if (row.version !== version) throw stale();
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveStory(trx, { id, version, from: row.status, to }))) throw stale();
    await overtakeAppeals(trx, { story: id, by: staff.name, at });
    await record(trx, [{ story: id, at, kind, actor: staff, detail }]);
    await also?.(trx);
  });
}
