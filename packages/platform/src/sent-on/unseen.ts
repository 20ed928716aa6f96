import type { Kysely } from 'kysely';
import { lookAtUnseenComplaints } from '../complaints/unseen.ts';
import type { Database } from '../database/schema.ts';
import { lookAtUnseenEnquiries } from '../enquiries/unseen.ts';
import type { SentOnLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { instant, type Now } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { nobodySees, seersElse } from './seers.ts';

const LOOK_EVERY_MS = 60_000;
const AT_ONCE = 100;

export interface UnseenPorts {
  db: Kysely<Database>;
  now: Now;
  publicUrl: string;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when what was sent on could not be read. */
  onTrouble: (error: unknown) => void;
}

/** Tells operators of what was sent on, or asked or complained of in private, and nobody at its organisation sees any more, until stopped. */
export function startUnseen(ports: UnseenPorts): Rounds {
  const look = async () => {
    await lookAtUnseen(ports);
    await lookAtUnseenEnquiries(ports);
    await lookAtUnseenComplaints(ports);
  };
  return startRounds(look, { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Tells of what nobody sees now, once until somebody does again; gives how many stories that were. */
export async function lookAtUnseen(ports: UnseenPorts): Promise<number> {
  await forgetSeen(ports.db);
  const rows = await untold(ports.db);
  let told = 0;
  for (const row of rows) told += await tell(ports, row);
  if (told > 0) ports.nudge();
  return told;
}

async function forgetSeen(db: Kysely<Database>): Promise<void> {
  await db
    .updateTable('sent_on')
    .set({ unseen_told: 0 })
    .where('unseen_told', '=', 1)
    .where((where) => where.not(nobodySees(where)))
    .execute();
}

function untold(db: Kysely<Database>) {
  return db
    .selectFrom('sent_on')
    .innerJoin('organisations', 'organisations.ods', 'sent_on.ods')
    .select(['sent_on.story_id', 'sent_on.kind', 'organisations.name'])
    .where('sent_on.state', '!=', 'done')
    .where('sent_on.unseen_told', '=', 0)
    .where(nobodySees)
    .orderBy('sent_on.sent_at')
    .limit(AT_ONCE)
    .execute();
}

type Untold = Awaited<ReturnType<typeof untold>>[number];

async function tell({ db, now, publicUrl }: UnseenPorts, { story_id: story, kind, name }: Untold): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('sent_on')
      .set({ unseen_told: 1 })
      .where('story_id', '=', story)
      .where('unseen_told', '=', 0)
      .executeTakeFirst();
    // Another process has told of it.
    if (numUpdatedRows !== 1n) return 0;
    const link = `${publicUrl}/workspace/sent-on/${story}`;
    const letters = (await seersElse(trx)).map(
      (to): SentOnLetter => ({ kind: 'sent-on-unseen', reroute: kind, to, organisation: name, link }),
    );
    await enqueue(trx, letters, now());
    await record(trx, [{ story, at: instant(now()), kind: 'sent-on-unseen', actor: PLATFORM }]);
    return 1;
  });
}
