import type { MailTopic } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/schema.ts';
import { choicesOfAll } from '../digests/choices.ts';
import { enqueue } from '../outbox/store.ts';
import type { AppealedLetter, ReplyLetter, ReportLetter, ReturnLetter } from './mail.ts';

/** A mail that its recipient may choose to have at once, gathered with others, or never. */
export type ChosenLetter = ReplyLetter | ReportLetter | AppealedLetter | ReturnLetter;

const topics: Record<ChosenLetter['kind'], MailTopic> = {
  'reply-to-check': 'toCheck',
  'change-to-check': 'toCheck',
  'answer-to-check': 'toCheck',
  appealed: 'toCheck',
  'reply-sent-back': 'cameBack',
  'change-sent-back': 'cameBack',
  'author-answered': 'answers',
  'report-upheld': 'reports',
  'report-dismissed': 'reports',
  'return-due': 'returns',
};

/** Puts letters in the outbox or by for a digest, as each recipient has chosen, in the transaction of what they tell. */
export async function tellStaff(trx: Kysely<Database>, letters: readonly ChosenLetter[], at: Date): Promise<void> {
  const choices = await choicesOfAll(trx, { email: letters.map(({ to }) => to) });
  const chosen = letters.map((letter) => {
    const one = choices.find(({ email }) => email === letter.to);
    const topic = topics[letter.kind];
    return { letter, topic, staff: one?.id ?? '', rhythm: one?.choices[topic] ?? 'at-once' };
  });
  const atOnce = chosen.filter(({ rhythm }) => rhythm === 'at-once').map(({ letter }) => letter);
  await enqueue(trx, atOnce, at);
  const gathered = chosen.filter(({ rhythm }) => rhythm === 'daily' || rhythm === 'weekly');
  if (gathered.length === 0) return;
  const rows = gathered.map(({ letter, topic, staff }) => ({
    ...{ id: uuidv7(), staff_id: staff, topic, letter: JSON.stringify(letter) },
  }));
  await trx.insertInto('digest_items').values(rows).execute();
}
