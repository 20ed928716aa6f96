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

/** What organisations count, by code. */
export type TotalsByCode = Map<string, Partial<Record<Measure, number>>>;

/** The counts over all days of each organisation that has any. */
export async function totalsOf(db: Kysely<Database>, odsCodes: readonly string[]): Promise<TotalsByCode> {
  if (odsCodes.length === 0) return new Map();
  return byCode(await sums(db).where('ods', 'in', odsCodes).execute());
}

/** The counts of a group's organisations over the days on which each was in it, or some of those. */
export async function totalsInGroup(
  db: Kysely<Database>,
  group: string,
  { from, to }: { from?: string; to?: string } = {},
): Promise<TotalsByCode> {
  const rows = await sums(db)
    .$if(from !== undefined, (query) => query.where('day', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('day', '<=', to ?? ''))
    .where('ods', 'in', db.selectFrom('memberships').select('ods').where('group_id', '=', group))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('memberships')
          .select('memberships.ods')
          .where('group_id', '=', group)
          .whereRef('memberships.ods', '=', 'tallies.ods')
          .whereRef('from_day', '<=', 'tallies.day')
          .where((row) => row.or([row('to_day', 'is', null), row('to_day', '>', row.ref('tallies.day'))])),
      ),
    )
    .execute();
  return byCode(rows);
}

function sums(db: Kysely<Database>) {
  return db
    .selectFrom('tallies')
    .select((select) => ['tallies.ods', 'measure', select.fn.sum<number>('count').as('count')])
    .groupBy(['tallies.ods', 'measure']);
}

function byCode(rows: readonly { ods: string; measure: string; count: number }[]): TotalsByCode {
  const totals: TotalsByCode = new Map();
  for (const { ods, measure, count } of rows) totals.set(ods, { ...totals.get(ods), [measure]: count });
  return totals;
}
