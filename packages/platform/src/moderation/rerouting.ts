import type { RerouteAnswerDraft, RerouteDraft, RerouteTo } from '@hearback/contract';
import { askedTimes, nobodyToSee, rerouteTroubles } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { SentOnLetter } from '../mail/mail.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { enqueue } from '../outbox/store.ts';
import { seersOf } from '../sent-on/seers.ts';
import { findSentOn, keepSentOn } from '../sent-on/store.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findStory, moveStory, type StoryChange } from '../stories/store.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, record } from '../timeline/store.ts';
import { stale } from './decisions.ts';
import { storyFor } from './staff-story.ts';

/** What a story has that its author is asked nothing. */
export const NOT_ASKED = {
  ...{
    edit_until: null,
    edit_reminded: 0,
    asked_at: null,
    reroute_to: null,
    reroute_note: null,
    reroute_until: null,
    reroute_reminded: 0,
  },
} satisfies StoryChange;

/** Asks a story's author whether it is to be sent on privately; it waits for them. */
export async function suggestReroute(
  services: Services,
  { staff, id, draft }: { staff: SignedInStaff; id: string; draft: RerouteDraft },
): Promise<void> {
  const { row, organisation } = await storyFor(services, { staff, id, action: 'suggest-reroute' });
  const { version, to, note } = draft;
  if (row.version !== version) throw stale();
  if ((await seersOf(services.db, to, row.ods)).length === 0) {
    throw new Refusal('not-now', nobodyToSee(to, organisation.name));
  }
  const at = instant(services.now());
  const { end } = askedTimes(at, services.config.rerouteDays);
  await services.db.transaction().execute(async (trx) => {
    const asked = { reroute_to: to, reroute_note: note, reroute_until: end, reroute_reminded: 0 };
    const change: StoryChange = { status: 'with-author', asked_at: at, returned: null, ...asked };
    if (!(await moveStory(trx, { id, version, from: 'submitted', to: change }))) throw stale();
    await record(trx, [{ story: id, at, kind: 'reroute-suggested', actor: staff, detail: `${to}: ${note}` }]);
    const news = { kind: 'reroute-asked', reroute: to, until: end } as const;
    await tellAuthor(trx, services, { story: id, organisation: organisation.name, news });
  });
  services.outbox.nudge();
}

/**
 * Does what a story's author says to sending it on. The same said again changes nothing. Throws `not-found`, `not-now`,
 * `stale` or `invalid`.
 */
export async function answerReroute(services: Services, token: string, draft: RerouteAnswerDraft): Promise<void> {
  const id = services.links.idIn(token);
  const story = id ? await findStory(services.db, id) : undefined;
  if (!story) throw notFound('page for this link');
  const { reroute_to: to, version, status } = story.row;
  if (await isSaid(services.db, story.row.id, draft)) return;
  if (status !== 'with-author' || !to) {
    throw new Refusal('not-now', 'We do not ask this any more. The page shows how your story stands.');
  }
  if (version !== draft.version) throw movedOn();
  const errors = rerouteTroubles(draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const answering = services.db.transaction().execute(async (trx) => {
    if (draft.answer === 'yes') await sendOn(trx, services, { story, to, contact: draft.contact ?? '' });
    else await leaveAsStory(trx, story, instant(services.now()));
  });
  await answering.catch(async (error) => {
    // The second press of one button, at the same moment.
    if (!(await isSaid(services.db, story.row.id, draft))) throw error;
  });
  services.outbox.nudge();
}

/** Whether just this is what the author said, and nobody has done anything with the story since. */
async function isSaid(
  db: Kysely<Database>,
  id: string,
  { answer, contact = '' }: RerouteAnswerDraft,
): Promise<boolean> {
  const row = await findStory(db, id);
  if (answer === 'no') return row?.row.returned === 'reroute-declined';
  return row?.row.status === 'rerouted' && (await findSentOn(db, id))?.contact === contact;
}

async function leaveAsStory(trx: Kysely<Database>, { row }: WholeStory, at: string): Promise<void> {
  const { id, version } = row;
  const to: StoryChange = { ...NOT_ASKED, status: 'submitted', returned: 'reroute-declined' };
  if (!(await moveStory(trx, { id, version, from: 'with-author', to }))) throw movedOn();
  await record(trx, [{ story: id, at, kind: 'reroute-declined', actor: AUTHOR }]);
}

async function sendOn(
  trx: Kysely<Database>,
  services: Services,
  { story: { row, organisation }, to, contact }: { story: WholeStory; to: RerouteTo; contact: string },
): Promise<void> {
  const { id, ods, version } = row;
  const at = instant(services.now());
  const change: StoryChange = { ...NOT_ASKED, status: 'rerouted', returned: null };
  if (!(await moveStory(trx, { id, version, from: 'with-author', to: change }))) throw movedOn();
  await keepSentOn(trx, { story: id, ods, to, contact, at });
  await record(trx, [{ story: id, at, kind: 'reroute-agreed', actor: AUTHOR, detail: to }]);
  await tellAuthor(trx, services, {
    story: id,
    organisation: organisation.name,
    news: { kind: 'rerouted', reroute: to },
  });
  const link = `${services.config.publicUrl}/workspace/sent-on/${id}`;
  const letters = (await seersOf(trx, to, ods)).map(
    (address): SentOnLetter => ({ kind: 'sent-on', reroute: to, to: address, organisation: organisation.name, link }),
  );
  await enqueue(trx, letters, services.now());
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Your story has moved on since you opened this page. Look at it again, then answer.');
}
