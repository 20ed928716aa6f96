import type { ReplyDraft, SentReply } from '@hearback/contract';
import { checksFor, personalKindsIn, templateErrors, textsOfReply } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import { changeIdUsed, refuseWrongDue } from '../changes/record.ts';
import { findChange } from '../changes/store.ts';
import type { Database, SentReplyRow } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { goOut, noteOnItsWay } from './going-out.ts';
import { countReplies, findSent, insertSent, type NamedReply, publishedBy } from './sent-store.ts';
import { sentBefore } from './sent-twice.ts';
import { replySettingsOf } from './settings.ts';
import { findReply } from './store.ts';
import { templatesOf } from './templates.ts';
import { sentReply } from './views.ts';

const MINUTE_MS = 60_000;

interface Sending {
  staff: SignedInStaff;
  story: string;
  id: string;
  draft: ReplyDraft;
}

/**
 * Takes a reply in. It waits as long as it can be taken back, or goes out at once where the organisation leaves no time
 * for that. The same reply again, also at the same moment and from another tab, is the one that is there. Throws
 * `id-used` and `stale`.
 */
export async function sendReply(
  services: Services,
  { staff, story: storyId, id, draft }: Sending,
): Promise<{ reply: SentReply; isNew: boolean }> {
  const story = await storyFor(services, { staff, id: storyId, action: 'reply' });
  const { seen, ...words } = draft;
  const fingerprint = fingerprintOf([storyId, words]);
  const known = await repeated(services.db, id, { fingerprint, staff });
  if (known) return { reply: known, isNew: false };
  await refuseTemplate(services, story.row.ods, draft);
  const row = await rowOf(services, { staff, story, id, draft, fingerprint });
  const before = await sentBefore(services.db, row, services.now());
  if (before) return { reply: sentReply(before, staff), isNew: false };
  await refuseChange(services, draft);
  const { twin, isNew } = await takeIn(services, { row, story, staff, seen });
  if (twin) return { reply: sentReply(twin, staff), isNew };
  services.cache.clear();
  services.outbox.nudge();
  const reply = await repeated(services.db, id, { fingerprint, staff });
  if (!reply) throw new Error('A reply that was sent is not there.');
  return { reply, isNew };
}

/** Throws for a change that is due in the past, or whose id is used. */
async function refuseChange(services: Services, { change }: ReplyDraft): Promise<void> {
  if (!change) return;
  refuseWrongDue(services, change, '/change/due');
  if (await findChange(services.db, change.id)) throw changeIdUsed();
}

interface TakingIn {
  row: SentReplyRow;
  story: WholeStory;
  staff: SignedInStaff;
  seen: number | undefined;
}

/** Takes a reply in unless it is there already: under its id, or under another, which is given. */
async function takeIn(
  services: Services,
  { row, story, staff, seen }: TakingIn,
): Promise<{ isNew: boolean; twin?: NamedReply | undefined }> {
  return services.db.transaction().execute(async (trx) => {
    const count = await countReplies(trx, row.story_id);
    const twin = await sentBefore(trx, row, services.now());
    if (twin || !(await insertSent(trx, row))) return { isNew: false, twin };
    if (seen !== undefined && count > seen) throw overtaken();
    await setOff(trx, services, { row, story, staff });
    return { isNew: true };
  });
}

/** Throws `invalid` for a reply that is a template of the organisation, or has its blanks. */
async function refuseTemplate({ db }: Services, ods: string, { text }: ReplyDraft): Promise<void> {
  const errors = templateErrors(text, await templatesOf(db, ods));
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the reply, then send it again.', errors);
}

async function rowOf(
  { db, now }: Services,
  { staff, story, id, draft, fingerprint }: Omit<Sending, 'story'> & { story: WholeStory; fingerprint: string },
): Promise<SentReplyRow> {
  const { ods } = story.row;
  const settings = await replySettingsOf(db, ods);
  const published = await publishedBy(db, { staff: staff.id, ods });
  const texts = textsOfReply(draft);
  const at = now();
  return {
    ...{ id, story_id: story.row.id, ods, staff_id: staff.id, staff_name: staff.name, role: staff.jobTitle },
    text: draft.text,
    change: draft.change ? JSON.stringify(draft.change) : null,
    checks: JSON.stringify(checksFor({ settings, published, claimsChange: draft.change !== undefined, texts })),
    personal_data: JSON.stringify(personalKindsIn(texts)),
    state: 'waiting',
    sent_at: instant(at),
    goes_out_at: instant(new Date(at.getTime() + settings.takeBackMinutes * MINUTE_MS)),
    ...{ sent_back_reason: null, sent_back_note: null, sent_back_by: null, sent_back_at: null },
    fingerprint,
  };
}

async function setOff(
  trx: Kysely<Database>,
  services: Services,
  { row, story, staff }: { row: SentReplyRow; story: WholeStory; staff: SignedInStaff },
): Promise<void> {
  const { story_id, sent_at, goes_out_at } = row;
  await noteOnItsWay(trx, story_id);
  if (goes_out_at > sent_at) {
    await record(trx, [{ story: story_id, at: sent_at, kind: 'reply-sent', actor: staff }]);
    return;
  }
  await goOut(trx, services, { id: row.id, story });
}

/** What was sent under this id before; nothing where nothing was. Throws `id-used` where that was something else. */
async function repeated(
  db: Kysely<Database>,
  id: string,
  { fingerprint, staff }: { fingerprint: string; staff: SignedInStaff },
): Promise<SentReply | undefined> {
  const sent = await findSent(db, id);
  // One that was published before replies waited is among the public ones alone.
  const known = sent ?? (await findReply(db, id));
  if (!known) return undefined;
  if (!sent || sent.fingerprint !== fingerprint) {
    throw new Refusal('id-used', 'Another reply has this id. Make a new id and send it again.');
  }
  return sentReply(sent, staff);
}

function overtaken(): Refusal {
  return new Refusal(
    'stale',
    'Somebody else has replied to this story meanwhile. Read their reply, then send yours if it is still needed.',
  );
}
