import { type AskedPorts, AT_ONCE, type Waiting } from '../moderation/asked.ts';
import { instant } from '../time/clock.ts';
import { tellWorkAuthor } from './author.ts';
import { NOT_ASKED, settleWorkEdit } from './edits.ts';
import { tellOfWaiting } from './readers.ts';
import { askedWorkStories, type KeptWorkStory, moveWorkStory, remindOfWorkEdit } from './store.ts';

/** The stories of staff whose authors are asked about an edit: to be reminded, or asked no more. */
export async function waitingWorkEdits(ports: AskedPorts): Promise<Waiting[]> {
  const rows = await askedWorkStories(ports.db, { now: instant(ports.now()), limit: AT_ONCE });
  return rows.flatMap((row) => {
    const { asked_at: asked, asked_until: until, asked_reminded: reminded } = row;
    if (!asked || !until) return [];
    const [remind, end] = [() => remindOf(ports, row, until), () => endAskingOf(ports, row)];
    return [{ asked, until, isReminded: reminded === 1, remind, end }];
  });
}

async function remindOf(ports: AskedPorts, { id }: KeptWorkStory, until: string): Promise<number> {
  return ports.db.transaction().execute(async (trx) => {
    if (!(await remindOfWorkEdit(trx, { id, until }))) return 0;
    await tellWorkAuthor(trx, ports, { story: id, news: { kind: 'work-asked-reminder', until } });
    return 1;
  });
}

/** Nobody agreed to it: it is not used, and a moderator decides on the author's own words. */
async function endAskingOf(ports: AskedPorts, row: KeptWorkStory): Promise<number> {
  return ports.db.transaction().execute(async (trx) => {
    if (!(await moveWorkStory(trx, row, { ...NOT_ASKED, status: 'submitted' }))) return 0;
    await settleWorkEdit(trx, { story: row.id, ended: 'unanswered', at: instant(ports.now()) });
    await tellOfWaiting(trx, ports, { ...row, isUrgent: false });
    return 1;
  });
}
