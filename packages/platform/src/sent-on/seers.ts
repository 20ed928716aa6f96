import { RerouteTo, type Role } from '@hearback/contract';
import { sentOnElse, sentOnSeenBy } from '@hearback/contract/permissions';
import { type Expression, type ExpressionBuilder, expressionBuilder, type Kysely, type SqlBool } from 'kysely';
import type { Database } from '../database/schema.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { addressesOf } from '../staff/store.ts';

/** Who sees to what is sent on to an organisation: those whose work it is there, or else whoever manages it. */
export async function seersOf(db: Kysely<Database>, to: RerouteTo, ods: string): Promise<string[]> {
  return firstHeld(db, sentOnSeenBy[to], ods);
}

/** Who sees to it where nobody at the organisation does. */
export async function seersElse(db: Kysely<Database>): Promise<string[]> {
  return firstHeld(db, sentOnElse, EVERYWHERE);
}

/** As what somebody would see a story, were it sent on to an organisation. */
export async function sendableTo(db: Kysely<Database>, ods: string): Promise<RerouteTo[]> {
  const found = await Promise.all(RerouteTo.options.map((to) => seersOf(db, to, ods)));
  return RerouteTo.options.filter((_, index) => found[index]?.length !== 0);
}

async function firstHeld(db: Kysely<Database>, roles: (typeof sentOnSeenBy)[RerouteTo], ods: string) {
  for (const role of roles) {
    const found = await addressesOf(db, role, ods);
    if (found.length > 0) return found;
  }
  return [];
}

/** Of rows of `sent_on`: that nobody at their organisation, nor at the one it is a part of, sees to them. */
export function nobodySees(where: ExpressionBuilder<Database, 'sent_on'>): Expression<SqlBool> {
  const ods = where.ref('sent_on.ods');
  return where.not(
    where.or(
      RerouteTo.options.map((to) =>
        where.and([where('sent_on.kind', '=', to), where.exists(holders(sentOnSeenBy[to], ods))]),
      ),
    ),
  );
}

/** That nobody at an organisation, nor at the one it is a part of, holds one of some roles. */
export function nobodyHolds(roles: readonly Role[], ods: Expression<string>): Expression<SqlBool> {
  const { exists, not } = expressionBuilder<Database>();
  return not(exists(holders(roles, ods)));
}

function holders(roles: readonly Role[], ods: Expression<string>) {
  const { selectFrom } = expressionBuilder<Database>();
  const whole = selectFrom('organisations as part')
    .select('part.parent')
    .where('part.ods', '=', ods)
    .where('part.parent', 'is not', null)
    .$castTo<{ parent: string }>();
  return selectFrom('staff_roles')
    .select('staff_roles.staff_id')
    .where('staff_roles.role', 'in', roles)
    .where((held) =>
      held.or([
        held('staff_roles.ods', '=', EVERYWHERE),
        held('staff_roles.ods', '=', ods),
        held('staff_roles.ods', 'in', whole),
      ]),
    );
}
