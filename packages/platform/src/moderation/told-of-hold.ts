import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { nearestHolders } from '../staff/store.ts';

/** The jobs of those who are told that a very serious story of an organisation is held. */
export async function toldOfHold(db: Kysely<Database>, ods: string): Promise<string[]> {
  return jobsOf(await nearestHolders(db, 'manager', ods));
}

/** Each job once. */
export function jobsOf(managers: readonly { jobTitle: string }[]): string[] {
  return [...new Set(managers.map(({ jobTitle }) => jobTitle))].sort();
}
