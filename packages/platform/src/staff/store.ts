import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Grant } from './permissions.ts';

/** The roles a member of staff holds. Read at every call, so that a role taken away is gone at once. */
export async function grantsOf(db: Kysely<Database>, staff: string): Promise<Grant[]> {
  return db.selectFrom('staff_roles').select(['role', 'ods']).where('staff_id', '=', staff).execute();
}

/** Gives roles; giving one twice changes nothing. */
export async function grant(db: Kysely<Database>, staff: string, grants: readonly Grant[]): Promise<void> {
  await db
    .insertInto('staff_roles')
    .values(grants.map(({ role, ods }) => ({ staff_id: staff, role, ods })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
