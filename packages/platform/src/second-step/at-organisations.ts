import { heldOverParts } from '@hearback/contract/permissions';
import type { Kysely, NotNull } from 'kysely';
import type { Database } from '../database/schema.ts';

/** Somebody who holds a role at an organisation. */
interface Holder {
  id: string;
  email: string;
  hasStep: boolean;
}

/**
 * Everybody of whom an organisation can require a second step: who holds a role at it, at a part of it, or at what it is a part
 * of where that role holds for the parts too. Roles held everywhere are the platform's to ask of.
 */
export async function holdersAt(db: Kysely<Database>, ods: string): Promise<Holder[]> {
  const parts = db.selectFrom('organisations').select('ods').where('parent', '=', ods);
  const whole = db
    .selectFrom('organisations')
    .select('parent')
    .where('ods', '=', ods)
    .where('parent', 'is not', null)
    .$narrowType<{ parent: NotNull }>();
  const rows = await db
    .selectFrom('staff_roles')
    .innerJoin('staff_accounts', 'staff_accounts.id', 'staff_roles.staff_id')
    .leftJoin('staff_second_steps', 'staff_second_steps.staff_id', 'staff_roles.staff_id')
    .select(['staff_accounts.id', 'staff_accounts.email', 'staff_second_steps.since'])
    .distinct()
    .where((row) =>
      row.or([
        row('staff_roles.ods', '=', ods),
        row('staff_roles.ods', 'in', parts),
        row.and([row('staff_roles.ods', 'in', whole), row('staff_roles.role', 'in', heldOverParts)]),
      ]),
    )
    .orderBy('staff_accounts.email')
    .execute();
  return rows.map(({ id, email, since }) => ({ id, email, hasStep: since !== null }));
}

/** Whether an organisation requires a second step of somebody: the other way round of {@link holdersAt}. */
export async function isRequiredAtWork(db: Kysely<Database>, staff: string): Promise<boolean> {
  const row = await db
    .selectFrom('staff_roles')
    .leftJoin('organisations as held', 'held.ods', 'staff_roles.ods')
    .leftJoin('organisations as whole', 'whole.ods', 'held.parent')
    .leftJoin('organisations as part', 'part.parent', 'staff_roles.ods')
    .select('staff_roles.staff_id')
    .where('staff_roles.staff_id', '=', staff)
    .where((one) =>
      one.or([
        one('held.step_required_since', 'is not', null),
        one('whole.step_required_since', 'is not', null),
        one.and([one('part.step_required_since', 'is not', null), one('staff_roles.role', 'in', heldOverParts)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
