import { type MailChoices, type MailRhythm, type MailTopic, mailTopics, usualMailChoices } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Letter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { instant } from '../time/clock.ts';
import { lastDue } from './due.ts';

/** What is told of by looking at who may see it: nothing is written down for each person when a story comes. */
export const listTopics = ['toModerate', 'toReply'] as const satisfies readonly MailTopic[];
export type ListTopic = (typeof listTopics)[number];

/** A member of staff and what they want mail of. */
export interface Choosing {
  id: string;
  email: string;
  choices: MailChoices;
}

/** What some members of staff want mail of. */
export async function choicesOfAll(
  db: Kysely<Database>,
  by: { id: readonly string[] } | { email: readonly string[] },
): Promise<Choosing[]> {
  const [column, values] = 'id' in by ? (['id', by.id] as const) : (['email', by.email] as const);
  if (values.length === 0) return [];
  const rows = await db
    .selectFrom('staff_accounts')
    .leftJoin('mail_choices', 'mail_choices.staff_id', 'staff_accounts.id')
    .select(['staff_accounts.id', 'staff_accounts.email', 'topic', 'rhythm'])
    .where(`staff_accounts.${column}`, 'in', values)
    .execute();
  const found = new Map<string, Choosing>();
  for (const { id, email, topic, rhythm } of rows) {
    const one = found.get(id) ?? { id, email, choices: { ...usualMailChoices } };
    if (topic && rhythm) one.choices[topic] = rhythm;
    found.set(id, one);
  }
  return [...found.values()];
}

/** What somebody wants mail of. */
export async function choicesOf(db: Kysely<Database>, id: string): Promise<MailChoices> {
  const [one] = await choicesOfAll(db, { id: [id] });
  return one?.choices ?? usualMailChoices;
}

/** Keeps what somebody chooses. What waited for a digest that there is no more is sent now, or is dropped with its topic. */
export async function keepChoices(
  trx: Kysely<Database>,
  { id, choices, at }: { id: string; choices: MailChoices; at: Date },
): Promise<void> {
  const before = await choicesOf(trx, id);
  await write(trx, id, { ...choices });
  for (const topic of listTopics) {
    const isNew = choices[topic] === 'at-once' && before[topic] !== 'at-once';
    // The last digest told of what came before.
    if (isNew) await tellFrom(trx, { id, run: topic, at: lastDue('daily', at) });
  }
  await settleItems(trx, { id, choices, at });
}

async function tellFrom(
  trx: Kysely<Database>,
  { id, run, at }: { id: string; run: ListTopic; at: Date },
): Promise<void> {
  const told_until = instant(at);
  await trx
    .insertInto('digests')
    .values({ staff_id: id, run, told_until })
    .onConflict((conflict) => conflict.columns(['staff_id', 'run']).doUpdateSet({ told_until }))
    .execute();
}

async function settleItems(
  trx: Kysely<Database>,
  { id, choices, at }: { id: string; choices: MailChoices; at: Date },
): Promise<void> {
  const ended = mailTopics.filter((topic) => choices[topic] === 'at-once' || choices[topic] === 'never');
  if (ended.length === 0) return;
  const rows = await trx
    .deleteFrom('digest_items')
    .where('staff_id', '=', id)
    .where('topic', 'in', ended)
    .returning(['topic', 'letter'])
    .execute();
  const atOnce = rows.filter(({ topic }) => choices[topic] === 'at-once');
  const letters = atOnce.map(({ letter }) => JSON.parse(letter) as Letter);
  await enqueue(trx, letters, at);
}

type Written = Partial<Record<MailTopic, MailRhythm>>;

/** What is stopped is what it was before. */
async function write(trx: Kysely<Database>, id: string, rhythms: Written, stopped: Written = {}): Promise<void> {
  const rows = (Object.entries(rhythms) as [MailTopic, MailRhythm][]).map(([topic, rhythm]) => ({
    ...{ staff_id: id, topic, rhythm, stopped: stopped[topic] ?? null },
  }));
  if (rows.length === 0) return;
  await trx
    .insertInto('mail_choices')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['staff_id', 'topic']).doUpdateSet((row) => ({
        ...{ rhythm: row.ref('excluded.rhythm'), stopped: row.ref('excluded.stopped') },
      })),
    )
    .execute();
}

/** Stops all that somebody gets in digests, and keeps what it was. Stopping again changes nothing. */
export async function stopDigests(trx: Kysely<Database>, id: string): Promise<void> {
  const choices = await choicesOf(trx, id);
  const gathered = mailTopics.filter((topic) => choices[topic] === 'daily' || choices[topic] === 'weekly');
  const was = Object.fromEntries(gathered.map((topic) => [topic, choices[topic]]));
  await write(trx, id, Object.fromEntries(gathered.map((topic) => [topic, 'never'])), was);
  await trx
    .updateTable('saved_searches')
    .set((row) => ({ stopped: row.ref('alert'), alert: 'never' }))
    .where('staff_id', '=', id)
    .where('alert', 'in', ['daily', 'weekly'])
    .execute();
}

/** Brings back what was stopped last, but for what was chosen anew since. */
export async function restoreDigests(trx: Kysely<Database>, id: string): Promise<void> {
  await trx
    .updateTable('mail_choices')
    .set((row) => ({ rhythm: row.ref('stopped').$notNull(), stopped: null }))
    .where('staff_id', '=', id)
    .where('stopped', 'is not', null)
    .execute();
  await trx
    .updateTable('saved_searches')
    .set((row) => ({ alert: row.ref('stopped').$notNull(), stopped: null }))
    .where('staff_id', '=', id)
    .where('stopped', 'is not', null)
    .execute();
}

/** Whether somebody has an account, and whether anything that they got in digests is stopped. */
export async function standingOf(db: Kysely<Database>, id: string): Promise<'none' | 'sent' | 'stopped'> {
  const account = await db.selectFrom('staff_accounts').select('id').where('id', '=', id).executeTakeFirst();
  if (!account) return 'none';
  const searches = db.selectFrom('saved_searches').select('stopped').where('staff_id', '=', id);
  const stopped = await db
    .selectFrom('mail_choices')
    .select('stopped')
    .where('staff_id', '=', id)
    .unionAll(searches)
    .execute();
  return stopped.some((row) => row.stopped !== null) ? 'stopped' : 'sent';
}

/** Forgets what a leaver has chosen, and what waits for them. */
export async function forgetMails(trx: Kysely<Database>, id: string): Promise<void> {
  for (const table of ['mail_choices', 'digests', 'digest_items'] as const) {
    await trx.deleteFrom(table).where('staff_id', '=', id).execute();
  }
}
