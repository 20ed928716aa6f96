import type { HoldDraft } from '@hearback/contract';
import { holdTroubles } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { HeldLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { unmanagedLetters } from '../sent-on/unmanaged.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { nearestHolders } from '../staff/store.ts';
import { moveStory, type StoryChange } from '../stories/store.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { takeBack } from './asking.ts';
import { stale } from './decisions.ts';
import { storyFor } from './staff-story.ts';
import { jobsOf } from './told-of-hold.ts';

interface Holding {
  staff: SignedInStaff;
  id: string;
}

/**
 * Holds a story that waits. Of a very serious one its organisation's managers are told, or operators where it has none, without
 * a word of it.
 */
export async function hold(services: Services, { staff, id, draft }: Holding & { draft: HoldDraft }): Promise<void> {
  const story = await storyFor(services, { staff, id, action: 'hold' });
  const { version, reason, note } = draft;
  if (story.row.version !== version) throw stale();
  const errors = holdTroubles(draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const at = instant(services.now());
  const held = { held_reason: reason, held_note: note ?? null, held_at: at };
  await services.db.transaction().execute(async (trx) => {
    const to: StoryChange = { status: 'held', returned: null, ...held };
    if (!(await moveStory(trx, { id, version, from: 'submitted', to }))) throw stale();
    await record(trx, [{ story: id, at, kind: 'held', actor: staff, detail: note ? `${reason}: ${note}` : reason }]);
    if (reason === 'very-serious') await tellManagers(trx, services, story);
  });
  services.outbox.nudge();
}

/** What a story has that is held no more. */
export const NOT_HELD = { held_reason: null, held_note: null, held_at: null } satisfies StoryChange;

/** Holds a story no longer: it is among those to moderate again. */
export async function release(services: Services, holding: Holding & { version: number }): Promise<void> {
  const to: StoryChange = { status: 'submitted', returned: 'released', ...NOT_HELD };
  await takeBack(services, holding, { action: 'release', kind: 'released', to });
}

async function tellManagers(
  trx: Kysely<Database>,
  { config, now }: Services,
  { row, organisation }: WholeStory,
): Promise<void> {
  const link = `${config.publicUrl}/workspace`;
  const managers = await nearestHolders(trx, 'manager', row.ods);
  const of = { organisation: organisation.name };
  const said = { story: row.id, at: instant(now()), actor: PLATFORM };
  if (managers.length === 0) {
    const { publicUrl } = config;
    await enqueue(trx, await unmanagedLetters(trx, { kind: 'story-held-unmanaged', ...of, publicUrl }), now());
    return record(trx, [{ ...said, kind: 'nobody-to-tell' }]);
  }
  await enqueue(
    trx,
    managers.map(({ email }): HeldLetter => ({ kind: 'story-held', to: email, ...of, link })),
    now(),
  );
  await record(trx, [{ ...said, kind: 'managers-told', detail: jobsOf(managers).join(', ') }]);
}
