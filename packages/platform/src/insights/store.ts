import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { addUp, type Count, type Measure } from './tallies.ts';

/** Adds to the daily counts, inside the transaction of what is counted. */
export async function count(db: Kysely<Database>, counts: readonly Count[]): Promise<void> {
  const sums = addUp(counts).filter(({ add }) => add !== 0);
  if (sums.length === 0) return;
  await db
    .insertInto('tallies')
    .values(sums.map(({ add, ...key }) => ({ ...key, count: add })))
    .onConflict((conflict) =>
      conflict.columns(['ods', 'day', 'measure']).doUpdateSet((set) => ({
        count: set('tallies.count', '+', set.ref('excluded.count')),
      })),
    )
    .execute();
}

/** The counts over all days of each organisation that has any. */
export async function totalsOf(
  db: Kysely<Database>,
  odsCodes: readonly string[],
): Promise<Map<string, Partial<Record<Measure, number>>>> {
  const totals = new Map<string, Partial<Record<Measure, number>>>();
  if (odsCodes.length === 0) return totals;
  const rows = await db
    .selectFrom('tallies')
    .select((select) => ['ods', 'measure', select.fn.sum<number>('count').as('count')])
    .where('ods', 'in', odsCodes)
    .groupBy(['ods', 'measure'])
    .execute();
  for (const { ods, measure, count } of rows) totals.set(ods, { ...totals.get(ods), [measure]: count });
  return totals;
}
