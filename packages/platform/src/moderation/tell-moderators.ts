import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { UrgentLetter } from '../mail/mail.ts';
import { tellStaff } from '../mail/tell-staff.ts';
import { enqueue } from '../outbox/store.ts';
import { allAddressesOf, emailOf } from '../staff/store.ts';

interface Urgent extends Pick<UrgentLetter, 'kind' | 'organisation' | 'link'> {
  ods: string;
}

/**
 * Tells every moderator of a place, and those of everywhere, of what may tell of somebody in danger: at once, whatever they
 * chose to get mail of, and in the transaction that keeps it.
 */
export async function tellOfUrgent(trx: Kysely<Database>, { ods, ...letter }: Urgent, at: Date): Promise<void> {
  const to = await allAddressesOf(trx, 'moderator', ods);
  await enqueue(
    trx,
    to.map((address): UrgentLetter => ({ ...letter, to: address })),
    at,
  );
}

interface Appealed {
  story: string;
  ods: string;
  organisation: string;
  /** Where the story is in the workspace. */
  link: string;
  /** Who made the decision that it is about: somebody else looks at it, where there is anybody. */
  decidedBy: string;
}

/** Tells the moderators who can decide on an author's appeal that it waits, as each has chosen to hear. */
export async function tellOfAppeal(trx: Kysely<Database>, appealed: Appealed, at: Date): Promise<void> {
  const { story, ods, organisation, link, decidedBy } = appealed;
  const [all, decider] = [await allAddressesOf(trx, 'moderator', ods), await emailOf(trx, decidedBy)];
  const others = all.filter((address) => address !== decider);
  const letters = (others.length > 0 ? others : all).map(
    (to) => ({ kind: 'appealed', to, organisation, link, story }) as const,
  );
  await tellStaff(trx, letters, at);
}

interface Answered {
  story: string;
  ods: string;
  organisation: string;
  /** Where the story is in the workspace. */
  link: string;
  /** It may tell of somebody in danger, and they were not told of that before. */
  isUrgent?: boolean;
}

/** Tells the moderators there that what an author answered to a reply waits for them: as each has chosen to hear, unless it is urgent. */
export async function tellOfAnswer(
  trx: Kysely<Database>,
  { story, isUrgent = false, ...waits }: Answered,
  at: Date,
): Promise<void> {
  if (isUrgent) return tellOfUrgent(trx, { ...waits, kind: 'urgent-answer' }, at);
  const { ods, ...letter } = waits;
  const to = await allAddressesOf(trx, 'moderator', ods);
  const letters = to.map((address) => ({ ...letter, story, kind: 'answer-to-check', to: address }) as const);
  await tellStaff(trx, letters, at);
}
