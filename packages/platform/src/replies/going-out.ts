import type { Insertable, Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { writeChange } from '../changes/record.ts';
import { findChange } from '../changes/store.ts';
import { noteSent, stopClock } from '../clocks/store.ts';
import type { Database, ReplyRow, SentReplyRow } from '../database/schema.ts';
import { count } from '../insights/store.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { WholeStory } from '../stories/views.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { findSent, firstOnItsWay, moveSent } from './sent-store.ts';
import { insertReply, publicReply } from './store.ts';
import { tellCheckers } from './tell-staff.ts';
import { changeIn, checksIn } from './views.ts';

interface GoingOut {
  id: string;
  story: WholeStory;
}

/**
 * A reply's time to be taken back is over: it is published, or goes to whoever checks it. In the caller's transaction;
 * false when it had gone, or was taken back.
 */
export async function goOut(trx: Kysely<Database>, services: Services, { id, story }: GoingOut): Promise<boolean> {
  const row = await findSent(trx, id);
  if (!row) return false;
  if (checksIn(row).length === 0) return publishSent(trx, services, { row, story, from: 'waiting' });
  if (!(await moveSent(trx, { id, from: 'waiting', to: { state: 'to-check' } }))) return false;
  const at = instant(services.now());
  await record(trx, [{ story: row.story_id, at, kind: 'reply-to-check', actor: PLATFORM }]);
  await tellCheckers(trx, services, { row, organisation: story.organisation.name, kind: 'reply-to-check' });
  return true;
}

/** Publishes a reply with the change it claims, counts both and tells the author. False when it is not there any more. */
export async function publishSent(
  trx: Kysely<Database>,
  services: Services,
  { row, story, from }: { row: SentReplyRow; story: WholeStory; from: SentReplyRow['state'] },
): Promise<boolean> {
  if (!(await moveSent(trx, { id: row.id, from, to: { state: 'published' } }))) return false;
  const now = services.now();
  const { id, story_id, ods, staff_id, role, text, fingerprint } = row;
  const published: Insertable<ReplyRow> = {
    id,
    story_id,
    ods,
    staff_id,
    role,
    text,
    published_at: instant(now),
    fingerprint,
  };
  const { isFirst } = await insertReply(trx, published);
  const writer: SignedInStaff = { id: staff_id, name: row.staff_name, jobTitle: role, grants: [] };
  await record(trx, [{ story: story_id, at: published.published_at, kind: 'replied', actor: writer }]);
  if (isFirst) {
    await count(trx, [{ ods, day: dayInLondon(now), measure: 'replied', add: 1 }]);
    await stopClock(trx, story_id, new Date(row.sent_at));
  }
  const change = await recordClaimed(trx, services, { row, story, writer });
  const { name } = story.organisation;
  const news = { kind: 'replied', reply: publicReply(published, name), change } as const;
  await tellAuthor(trx, services, { story: story_id, organisation: name, news });
  return true;
}

async function recordClaimed(
  trx: Kysely<Database>,
  services: Services,
  { row, story, writer }: { row: SentReplyRow; story: WholeStory; writer: SignedInStaff },
) {
  const claimed = changeIn(row);
  if (!claimed) return undefined;
  const { id, ...draft } = claimed;
  // Somebody may have used the id while the reply waited. The change is promised all the same.
  const free = (await findChange(trx, id)) ? uuidv7() : id;
  return writeChange(trx, services, { id: free, draft, staff: writer, story });
}

/** Tells a story's clock of what is on its way now. */
export async function noteOnItsWay(trx: Kysely<Database>, story: string): Promise<void> {
  await noteSent(trx, story, await firstOnItsWay(trx, story));
}
