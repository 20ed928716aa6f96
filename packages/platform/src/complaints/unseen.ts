import { complaintStates } from '@hearback/contract/complaints';
import { complaintsSeenBy } from '@hearback/contract/permissions';
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { Database } from '../database/schema.ts';
import { enqueue } from '../outbox/store.ts';
import type { UnseenPorts } from '../sent-on/unseen.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { markComplaintUnseen } from './store.ts';
import { unseenComplaintMails } from './telling.ts';

const AT_ONCE = 100;

/**
 * Tells operators of open complaints where everybody who saw to them has left, once until somebody sees them again; gives how
 * many complaints that were.
 */
export async function lookAtUnseenComplaints(ports: UnseenPorts): Promise<number> {
  const { db } = ports;
  await db
    .updateTable('complaints')
    .set({ unseen_told: 0 })
    .where('unseen_told', '=', 1)
    .where((where) => where.not(nobodySees(where)))
    .execute();
  const rows = await unseen(db);
  let told = 0;
  for (const row of rows) told += await tell(ports, row);
  if (told > 0) ports.nudge();
  return told;
}

function unseen(db: Kysely<Database>) {
  return db
    .selectFrom('complaints')
    .innerJoin('organisations', 'organisations.ods', 'complaints.ods')
    .select(['complaints.id', 'organisations.name'])
    .where('complaints.state', 'in', complaintStates.open)
    .where('complaints.unseen_told', '=', 0)
    .where(nobodySees)
    .orderBy('complaints.due')
    .limit(AT_ONCE)
    .execute();
}

async function tell({ db, now, publicUrl }: UnseenPorts, { id, name }: { id: string; name: string }): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // Another process has told of it.
    if (!(await markComplaintUnseen(trx, id))) return 0;
    await enqueue(trx, await unseenComplaintMails(trx, { organisation: name, publicUrl }), now());
    return 1;
  });
}

function nobodySees(where: ExpressionBuilder<Database, 'complaints'>): Expression<SqlBool> {
  const whole = where
    .selectFrom('organisations as part')
    .select('part.parent')
    .whereRef('part.ods', '=', 'complaints.ods')
    .where('part.parent', 'is not', null)
    .$castTo<{ parent: string }>();
  const holders = where
    .selectFrom('staff_roles')
    .select('staff_roles.staff_id')
    .where('staff_roles.role', 'in', complaintsSeenBy)
    .where((held) =>
      held.or([
        held('staff_roles.ods', '=', EVERYWHERE),
        held('staff_roles.ods', '=', held.ref('complaints.ods')),
        held('staff_roles.ods', 'in', whole),
      ]),
    );
  return where.not(where.exists(holders));
}
