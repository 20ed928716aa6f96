import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { ListTopic } from './choices.ts';

/** A member of staff, and until when they were told. */
export interface Person {
  id: string;
  email: string;
  /** Null before they are first looked at. */
  toldUntil: string | null;
}

/** Whom a digest is due for: all with an account who were not told up to its moment; of a list told at once who chose that. */
export async function peopleToTell(
  db: Kysely<Database>,
  { run, before, isAtOnce }: { run: string; before: string; isAtOnce: boolean },
): Promise<Person[]> {
  return db
    .selectFrom('staff_accounts')
    .leftJoin('digests', (join) => join.onRef('digests.staff_id', '=', 'staff_accounts.id').on('digests.run', '=', run))
    .select(['staff_accounts.id', 'staff_accounts.email', 'digests.told_until as toldUntil'])
    .where((row) => row.or([row('told_until', 'is', null), row('told_until', '<', before)]))
    .$if(isAtOnce, (query) =>
      query.where('staff_accounts.id', 'in', (row) =>
        row
          .selectFrom('mail_choices')
          .select('mail_choices.staff_id')
          .where('topic', '=', run as ListTopic)
          .where('rhythm', '=', 'at-once'),
      ),
    )
    .orderBy('staff_accounts.id')
    .execute();
}

/** Begins to tell somebody: of what comes from now on. */
export async function beginTelling(
  db: Kysely<Database>,
  { staff, run, at }: { staff: string; run: string; at: string },
): Promise<void> {
  await db
    .insertInto('digests')
    .values({ staff_id: staff, run, told_until: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes the telling for this process; false when another has told them meanwhile. */
export async function takeTelling(
  trx: Kysely<Database>,
  { staff, run, from, to }: { staff: string; run: string; from: string; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('digests')
    .set({ told_until: to })
    .where('staff_id', '=', staff)
    .where('run', '=', run)
    .where('told_until', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Drops what a digest has told. */
export async function takeItems(trx: Kysely<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('digest_items').where('id', 'in', ids).execute();
}
