import type { Reply, ReplyDraft } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { changeIdUsed, refuseWrongDue, writeChange } from '../changes/record.ts';
import { stopClock } from '../clocks/store.ts';
import type { Database, ReplyRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import type { WholeStory } from '../stories/views.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { findReply, insertReply, publicReply } from './store.ts';

interface Publishing {
  staff: SignedInStaff;
  story: string;
  id: string;
  draft: ReplyDraft;
}

/** Publishes a reply with the change it claims, counts both and tells the author, all in one transaction. */
export async function publishReply(
  services: Services,
  { staff, story: storyId, id, draft }: Publishing,
): Promise<{ reply: Reply; isNew: boolean }> {
  const story = await storyFor(services, { staff, id: storyId, action: 'reply' });
  const fingerprint = fingerprintOf([storyId, draft]);
  const known = await findReply(services.db, id);
  if (known) return { reply: repeated(known, fingerprint, story), isNew: false };
  if (draft.change) refuseWrongDue(services, draft.change, '/change/due');
  const row: ReplyRow = {
    id,
    story_id: storyId,
    ods: story.row.ods,
    staff_id: staff.id,
    role: staff.jobTitle,
    text: draft.text,
    published_at: instant(services.now()),
    fingerprint,
  };
  const written = await services.db.transaction().execute((trx) => write(trx, services, { row, draft, staff, story }));
  if (!written) return { reply: repeated(await findReply(services.db, id), fingerprint, story), isNew: false };
  services.cache.clear();
  services.outbox.nudge();
  return { reply: written, isNew: true };
}

async function write(
  trx: Kysely<Database>,
  services: Services,
  { row, draft, staff, story }: { row: ReplyRow; draft: ReplyDraft; staff: SignedInStaff; story: WholeStory },
): Promise<Reply | undefined> {
  const { isNew, isFirst } = await insertReply(trx, row);
  if (!isNew) return undefined;
  await record(trx, [{ story: row.story_id, at: row.published_at, kind: 'replied', actor: staff }]);
  if (isFirst) {
    await count(trx, [{ ods: row.ods, day: dayInLondon(services.now()), measure: 'replied', add: 1 }]);
    await stopClock(trx, row.story_id, services.now());
  }
  const change =
    draft.change &&
    (await writeChange(trx, services, { id: draft.change.id, draft: withoutId(draft.change), staff, story }));
  if (draft.change && !change) throw changeIdUsed();
  const reply = publicReply(row, story.organisation.name);
  await tellAuthor(trx, services, {
    story: row.story_id,
    organisation: story.organisation.name,
    news: { kind: 'replied', reply, change },
  });
  return reply;
}

function withoutId({ what, owner, due }: NonNullable<ReplyDraft['change']>) {
  return { what, owner, due };
}

function repeated(known: ReplyRow | undefined, fingerprint: string, story: WholeStory): Reply {
  if (known?.fingerprint === fingerprint) return publicReply(known, story.organisation.name);
  throw new Refusal('id-used', 'Another reply has this id. Make a new id and send it again.');
}
