import { enquiriesSeenBy } from '@hearback/contract/permissions';
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { EnquiryLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { nobodyHolds, seersElse } from '../sent-on/seers.ts';
import type { UnseenPorts } from '../sent-on/unseen.ts';

const AT_ONCE = 100;

/**
 * Tells operators of what waits where everybody who saw to it has left, once until somebody sees it again; gives how many
 * enquiries that were.
 */
export async function lookAtUnseenEnquiries(ports: UnseenPorts): Promise<number> {
  const { db } = ports;
  await db
    .updateTable('enquiries')
    .set({ unseen_told: 0 })
    .where('unseen_told', '=', 1)
    .where((where) => where.not(nobodySees(where)))
    .execute();
  const rows = await db
    .selectFrom('enquiries')
    .innerJoin('organisations', 'organisations.ods', 'enquiries.ods')
    .select(['enquiries.id', 'organisations.name'])
    .where('enquiries.status', 'in', ['new', 'open'])
    .where('enquiries.unseen_told', '=', 0)
    .where(nobodySees)
    .orderBy('enquiries.moved_at')
    .limit(AT_ONCE)
    .execute();
  let told = 0;
  for (const row of rows) told += await tell(ports, row);
  if (told > 0) ports.nudge();
  return told;
}

async function tell({ db, now, publicUrl }: UnseenPorts, { id, name }: { id: string; name: string }): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // Another process has told of it.
    if (!(await markUnseen(trx, id))) return 0;
    await enqueue(trx, await unseenLetters(trx, { organisation: name, publicUrl }), now());
    return 1;
  });
}

/** Notes that operators are told of one; false where they were. */
export async function markUnseen(db: Kysely<Database>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('enquiries')
    .set({ unseen_told: 1 })
    .where('id', '=', id)
    .where('unseen_told', '=', 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** To operators, who can give somebody there the role: that nobody sees one, and not what it says. */
export async function unseenLetters(
  db: Kysely<Database>,
  { organisation, publicUrl }: { organisation: string; publicUrl: string },
): Promise<EnquiryLetter[]> {
  const link = `${publicUrl}/workspace/people`;
  return (await seersElse(db)).map((to) => ({ kind: 'enquiry-unseen', to, organisation, link }));
}

function nobodySees({ ref }: ExpressionBuilder<Database, 'enquiries'>): Expression<SqlBool> {
  return nobodyHolds(enquiriesSeenBy, ref('enquiries.ods'));
}
