import type { Delivery, DeliveryFilter, DeliveryTrouble, Page } from '@hearback/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Database, OutboxRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import type { Letter } from '../mail/mail.ts';
import { canBeWrittenAnew, isToAuthor } from '../mail/secrets.ts';
import { ADDRESS_REFUSED, isMailboxFull } from '../outbox/refusal.ts';
import { instant } from '../time/clock.ts';

export type MailRow = Selectable<OutboxRow>;

/** The mails to the author of a story, the oldest first. */
export async function mailsOfStory(db: Kysely<Database>, story: string): Promise<MailRow[]> {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('story_id', '=', story)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.filter(({ kind }) => kind !== null && isToAuthor(kind));
}

/** Whether an author who left an address hears back by mail there: not where its mail server has said last that it takes none. */
export async function heardBy(
  db: Kysely<Database>,
  { story, address }: { story: string; address: object | undefined },
): Promise<{ hearsBack: boolean; isMailRefused: true | undefined }> {
  if (!address) return { hearsBack: false, isMailRefused: undefined };
  const isMailRefused = areRefused(await mailsOfStory(db, story));
  return { hearsBack: !isMailRefused, isMailRefused: isMailRefused || undefined };
}

/** Whether mail to whoever sent an enquiry or a complaint does not arrive, as far as their mail server has said. */
export async function isPrivateMailRefused(db: Kysely<Database>, about: string): Promise<true | undefined> {
  return areRefused(await db.selectFrom('outbox').selectAll().where('about_id', '=', about).execute()) || undefined;
}

/** Whether the last that became of some mails to one address is that it takes none. */
function areRefused(mails: readonly MailRow[]): boolean {
  const sentAt = latest(mails.map(({ sent_at }) => sent_at));
  // A mail that was given up is due as it was at its last try.
  const refusedAt = latest(mails.map((mail) => (isRefusedForGood(mail) ? mail.next_at : null)));
  return refusedAt !== '' && refusedAt >= sentAt;
}

/** Whether its address takes no mail: a full mailbox is emptied again. */
function isRefusedForGood({ status, last_code, last_said }: MailRow): boolean {
  return status === 'dead' && last_code === ADDRESS_REFUSED && !isMailboxFull(last_said ?? '');
}

/** The last of some moments; an empty text where there is none. */
function latest(moments: readonly (string | null)[]): string {
  return moments.reduce<string>((last, moment) => (moment !== null && moment > last ? moment : last), '');
}

const STATUS = { waiting: 'waiting', 'given-up': 'dead', delivered: 'sent' } as const;

/** Mails in one state: what is to be seen to the oldest first, what is done the newest first. */
export async function mailsIn(
  db: Kysely<Database>,
  { show, limit, after }: { show: DeliveryFilter; limit: number; after: Place | undefined },
): Promise<Page<MailRow>> {
  const { at = '', id = '' } = after ?? {};
  const [beyond, order] = show === 'delivered' ? (['<', 'desc'] as const) : (['>', 'asc'] as const);
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where('status', '=', STATUS[show])
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('created_at', 'id'), beyond, tuple(at, id))),
    )
    .orderBy('created_at', order)
    .orderBy('id', order)
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursorAfter({ at: last.created_at, id: last.id }) : undefined };
}

/** The mail with this id, if there is one. */
export async function findMail(db: Kysely<Database>, id: string): Promise<MailRow | undefined> {
  return db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Puts a mail that was given up among those that wait, as if it were new; false when it is not given up any more. */
export async function reviveMail(
  db: Kysely<Database>,
  { id, letter, at }: { id: string; letter: Letter; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ status: 'waiting', mail: JSON.stringify(letter), attempts: 0, next_at: instant(at), claimed_until: null })
    .where('id', '=', id)
    .where('status', '=', 'dead')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What became of a mail, without whom it is for. */
export function deliveryOf(row: MailRow, mayRetry: boolean): Delivery {
  const letter = letterIn(row);
  const hasFailed = row.status !== 'sent' && row.attempts > 0;
  return {
    id: row.id,
    kind: row.kind ?? letter?.kind ?? 'other',
    state: stateOf(row),
    writtenAt: row.created_at,
    deliveredAt: row.sent_at ?? undefined,
    attempts: row.attempts,
    nextTryAt: row.status === 'waiting' && row.attempts > 0 ? row.next_at : undefined,
    trouble: hasFailed ? troubleOf(row.last_code) : undefined,
    said: (hasFailed && row.last_said) || undefined,
    mayRetry: mayRetry && row.status === 'dead' && letter !== undefined && canBeWrittenAnew(letter),
  };
}

/** The letter as it is kept; nothing once it was sent. */
export function letterIn({ mail }: Pick<MailRow, 'mail'>): Letter | undefined {
  return mail === null ? undefined : (JSON.parse(mail) as Letter);
}

function stateOf({ status, attempts }: MailRow): Delivery['state'] {
  if (status === 'sent') return 'delivered';
  if (status === 'dead') return 'given-up';
  return attempts > 0 ? 'trying' : 'waiting';
}

/** Mostly nodemailer's codes; its words may name the recipient, and are shown to nobody. */
function troubleOf(code: string | null): DeliveryTrouble {
  if (code === null) return 'other';
  if (code === ADDRESS_REFUSED) return 'address-refused';
  if (['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ECONNREFUSED', 'ENOTFOUND'].includes(code)) return 'unreachable';
  return ['EENVELOPE', 'EMESSAGE', 'EAUTH'].includes(code) ? 'refused' : 'other';
}
