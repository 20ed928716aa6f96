import type { Clock, ClockTerms } from '@hearback/contract';
import { type ClockFacts, clockOn, dueDay } from '@hearback/contract/clocks';
import type { Kysely } from 'kysely';
import type { Database, EnquiryRow } from '../database/schema.ts';
import { dayInLondon } from '../time/clock.ts';

type Kept = Pick<EnquiryRow, 'days' | 'counted' | 'due' | 'answered'>;

/** How soon an organisation aims to answer; `undefined` where it has not set that. */
export async function helpTerms(db: Kysely<Database>, ods: string): Promise<ClockTerms | undefined> {
  const row = await db
    .selectFrom('organisations')
    .select(['help_days as days', 'help_counted as counted'])
    .where('ods', '=', ods)
    .executeTakeFirst();
  return row && termsIn(row);
}

/** Sets how soon it aims to answer those who ask from now on. */
export async function setHelpTerms(db: Kysely<Database>, ods: string, { days, counted }: ClockTerms): Promise<void> {
  await db
    .updateTable('organisations')
    .set({ help_days: days, help_counted: counted })
    .where('ods', '=', ods)
    .execute();
}

/** Terms as they are kept. */
export function termsIn({ days, counted }: Pick<Kept, 'days' | 'counted'>): ClockTerms | undefined {
  return days === null || counted === null ? undefined : { days, counted };
}

/** What is kept of the clock of an enquiry that comes at a moment: what is aimed at later does not change it. */
export function clockFrom(terms: ClockTerms | undefined, at: Date): Kept {
  if (!terms) return { days: null, counted: null, due: null, answered: null };
  return { ...terms, due: dueDay(dayInLondon(at), terms), answered: null };
}

/** The clock as it stands now; none where nothing was aimed at. */
export function enquiryClock(row: Kept & Pick<EnquiryRow, 'received_at'>, now: Date): Clock | undefined {
  const facts = clockFactsOf(row);
  return facts && clockOn(dayInLondon(now), facts);
}

/** It as the rules take it. */
export function clockFactsOf(row: Kept & Pick<EnquiryRow, 'received_at'>): ClockFacts | undefined {
  const terms = termsIn(row);
  if (!terms || row.due === null) return undefined;
  return { terms, startedAt: row.received_at, due: row.due, answered: row.answered ?? undefined };
}
