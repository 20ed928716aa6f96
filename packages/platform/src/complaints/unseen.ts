import { complaintStates } from '@hearback/contract/complaints';
import { complaintsSeenBy } from '@hearback/contract/permissions';
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { Database } from '../database/schema.ts';
import { enqueue } from '../outbox/store.ts';
import { nobodyHolds } from '../sent-on/seers.ts';
import type { UnseenPorts } from '../sent-on/unseen.ts';
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

function nobodySees({ ref }: ExpressionBuilder<Database, 'complaints'>): Expression<SqlBool> {
  return nobodyHolds(complaintsSeenBy, ref('complaints.ods'));
}
