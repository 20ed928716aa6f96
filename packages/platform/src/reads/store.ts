import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { count } from '../insights/store.ts';
import type { Count } from '../insights/tallies.ts';

/** One opening of a story by one visitor on one day. */
export interface Opening {
  story: string;
  day: string;
  mark: string;
}

/** The day's salt, the same for every process; made by whoever asks first. Those of earlier days are thrown away. */
export async function saltOf(db: Kysely<Database>, day: string): Promise<string> {
  const known = await db.selectFrom('day_salts').select('salt').where('day', '=', day).executeTakeFirst();
  if (known) return known.salt;
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('day_salts').where('day', '<', day).execute();
    await trx.deleteFrom('read_marks').where('day', '<', day).execute();
    await trx
      .insertInto('day_salts')
      .values({ day, salt: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { salt } = await trx.selectFrom('day_salts').select('salt').where('day', '=', day).executeTakeFirstOrThrow();
    return salt;
  });
}

/** Counts openings of published stories that were not counted today, in one transaction. */
export async function commitOpenings(db: Kysely<Database>, openings: Opening[]): Promise<undefined[]> {
  // In one order everywhere, so that two processes never wait for each other crosswise: marks and stories first, then
  // all tallies together, since stories in order are not organisations in order.
  const ordered = openings.toSorted((one, other) => (one.story + one.mark < other.story + other.mark ? -1 : 1));
  await db.transaction().execute(async (trx) => {
    const counts: Count[] = [];
    for (const opening of ordered) {
      const ods = await markOpening(trx, opening);
      if (ods) counts.push({ ods, day: opening.day, measure: 'reads', add: 1 });
    }
    await count(trx, counts);
  });
  return openings.map(() => undefined);
}

/** Marks an opening and adds it to its story. Gives the organisation it counts for; nothing when it does not count. */
async function markOpening(trx: Kysely<Database>, { story, day, mark }: Opening): Promise<string | undefined> {
  const isNew = await trx
    .insertInto('read_marks')
    .values({ day, mark })
    .onConflict((conflict) => conflict.doNothing())
    .returning('mark')
    .executeTakeFirst();
  if (!isNew) return undefined;
  const row = await trx
    .updateTable('stories')
    .set((set) => ({ reads: set('reads', '+', 1) }))
    .where('id', '=', story)
    .where('status', '=', 'published')
    .returning('ods')
    .executeTakeFirst();
  return row?.ods;
}
