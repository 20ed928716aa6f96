import type { MailKind } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { insertRows } from '../database/insert-rows.ts';
import type { Database } from '../database/schema.ts';
import type { Letter } from '../mail/mail.ts';
import { withoutSecret } from '../mail/secrets.ts';
import { instant } from '../time/clock.ts';

/** A letter that is this process's to send. */
export interface ClaimedLetter {
  /** Stable over retries, so that a receiver can drop a repeat. */
  id: string;
  letter: Letter;
  attempts: number;
}

/** Puts letters in the outbox, inside the transaction of what they tell. */
export async function enqueue(
  db: Kysely<Database>,
  letters: readonly Letter[],
  at: Date,
  /** When they go, where that is not at once. */
  goesAt = at,
): Promise<void> {
  if (letters.length === 0) return;
  const rows = letters.map((letter) => ({
    id: uuidv7(),
    mail: JSON.stringify(letter),
    status: 'waiting' as const,
    created_at: instant(at),
    attempts: 0,
    next_at: instant(goesAt),
    claimed_until: null,
    last_error: null,
    kind: letter.kind satisfies MailKind,
    story_id: 'story' in letter ? (letter.story ?? null) : null,
    about_id: privateIdIn(letter) ?? null,
    batch_id: 'batch' in letter ? letter.batch : null,
    sent_at: null,
    last_code: null,
    last_said: null,
  }));
  await insertRows(db, 'outbox', rows).execute();
}

function privateIdIn(letter: Letter): string | undefined {
  if ('enquiry' in letter) return letter.enquiry;
  return 'complaint' in letter ? letter.complaint : undefined;
}

/** Takes a letter about a story back before anybody has sent it; false where it has gone, or is just going. */
export async function dropLetter(
  db: Kysely<Database>,
  { story, kind, since }: { story: string; kind: Letter['kind']; since: string },
): Promise<boolean> {
  const about = db.selectFrom('outbox').where('story_id', '=', story).where('kind', '=', kind);
  const ids = await about.where('created_at', '>=', since).select('id').execute();
  for (const { id } of ids) {
    const { numDeletedRows } = await db
      .deleteFrom('outbox')
      .where('id', '=', id)
      .where('status', '=', 'waiting')
      .where('claimed_until', 'is', null)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
  }
  return true;
}

/**
 * Takes up to `most` due mails for this process until `until`. Another process may look at the same rows at the same
 * time: only the one whose update finds the row unclaimed has it, on either engine.
 */
export async function claim(
  db: Kysely<Database>,
  { at, until, most }: { at: Date; until: Date; most: number },
): Promise<ClaimedLetter[]> {
  const now = instant(at);
  const due = await db
    .selectFrom('outbox')
    .select(['id', 'mail', 'attempts'])
    .where('status', '=', 'waiting')
    .where('next_at', '<=', now)
    .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<', now)]))
    .orderBy('next_at')
    .limit(most)
    .execute();
  const claimed: ClaimedLetter[] = [];
  for (const { id, mail, attempts } of due) {
    const { numUpdatedRows } = await db
      .updateTable('outbox')
      .set({ claimed_until: instant(until) })
      .where('id', '=', id)
      .where('status', '=', 'waiting')
      .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<', now)]))
      .executeTakeFirst();
    if (numUpdatedRows === 1n && mail) claimed.push({ id, letter: JSON.parse(mail) as Letter, attempts });
  }
  return claimed;
}

/** A mail was accepted by the mail server: its text is dropped, the fact stays. */
export async function markSent(db: Kysely<Database>, id: string, at: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set((set) => ({
      status: 'sent',
      sent_at: instant(at),
      mail: null,
      claimed_until: null,
      attempts: set('attempts', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Why a mail was not accepted, and when it is tried again. */
interface Failed {
  error: string;
  code?: string;
  /** What the mail server said, in numbers. */
  said?: string;
  nextAt: Date | undefined;
  letter: Letter;
}

/** A mail was not accepted: it is tried again at `nextAt`, or is dead when there is no such time, and loses its secret. */
export async function markFailed(
  db: Kysely<Database>,
  id: string,
  { error, code, said, nextAt, letter }: Failed,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set((set) => ({
      status: nextAt ? 'waiting' : 'dead',
      claimed_until: null,
      attempts: set('attempts', '+', 1),
      last_error: error,
      last_code: code ?? null,
      last_said: said ?? null,
      ...(nextAt ? { next_at: instant(nextAt) } : { mail: JSON.stringify(withoutSecret(letter)) }),
    }))
    .where('id', '=', id)
    .execute();
}

/** How many mails stand in each state. */
export async function outboxCounts(db: Kysely<Database>): Promise<{ status: string; count: number }[]> {
  return db
    .selectFrom('outbox')
    .select((select) => ['status', select.fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
}
