import { NOT_ASKED as ANSWER_NOT_ASKED, settleAnswer } from '../author-answers/store.ts';
import type { AuthorAnswerRow, StoryRow } from '../database/schema.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { inWorkspace } from '../services.ts';
import { moveStory } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { type AskedPorts, AT_ONCE, type Waiting } from './asked.ts';
import { NOT_ASKED } from './rerouting.ts';
import { tellOfAnswer } from './tell-moderators.ts';

type AskedStory = StoryRow & { name: string };
type AskedAnswer = AuthorAnswerRow & { name: string };

/** The stories whose authors are asked about an edit: to be reminded, or to decide without them. */
export async function waitingEdits(ports: AskedPorts): Promise<Waiting[]> {
  const now = instant(ports.now());
  const rows = await ports.db
    .selectFrom('stories')
    .innerJoin('organisations', 'organisations.ods', 'stories.ods')
    .selectAll('stories')
    .select('organisations.name')
    .where('stories.status', '=', 'with-author')
    .where('edit_until', 'is not', null)
    .where((where) => where.or([where('edit_reminded', '=', 0), where('edit_until', '<=', now)]))
    .orderBy('edit_until')
    .limit(AT_ONCE)
    .execute();
  return rows.flatMap((row) => {
    const { asked_at: asked, edit_until: until, edit_reminded: reminded } = row;
    if (!asked || !until) return [];
    const [remind, end] = [() => remindOfEdit(ports, row, until), () => endAskingOfEdit(ports, row)];
    return [{ asked, until, isReminded: reminded === 1, remind, end }];
  });
}

/** The same of what authors answered to replies. */
export async function waitingAnswers(ports: AskedPorts): Promise<Waiting[]> {
  const now = instant(ports.now());
  const rows = await ports.db
    .selectFrom('author_answers')
    .innerJoin('organisations', 'organisations.ods', 'author_answers.ods')
    .selectAll('author_answers')
    .select('organisations.name')
    .where('state', '=', 'with-author')
    .where((where) => where.or([where('asked_reminded', '=', 0), where('asked_until', '<=', now)]))
    .orderBy('asked_until')
    .limit(AT_ONCE)
    .execute();
  return rows.flatMap((row) => {
    const { asked_at: asked, asked_until: until, asked_reminded: reminded } = row;
    if (!asked || !until) return [];
    const [remind, end] = [() => remindOfAnswer(ports, row, until), () => endAskingOfAnswer(ports, row)];
    return [{ asked, until, isReminded: reminded === 1, remind, end }];
  });
}

async function remindOfEdit(ports: AskedPorts, { id, name }: AskedStory, until: string): Promise<number> {
  return ports.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('stories')
      .set({ edit_reminded: 1 })
      .where('id', '=', id)
      .where('status', '=', 'with-author')
      .where('edit_until', '=', until)
      .where('edit_reminded', '=', 0)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return 0;
    await record(trx, [{ story: id, at: instant(ports.now()), kind: 'author-reminded', actor: PLATFORM }]);
    await tellAuthor(trx, ports, { story: id, organisation: name, news: { kind: 'asked-reminder', until } });
    return 1;
  });
}

/** The edit stays as it is, as where a moderator waits no longer. */
async function endAskingOfEdit(ports: AskedPorts, { id, version }: AskedStory): Promise<number> {
  return ports.db.transaction().execute(async (trx) => {
    const to = { ...NOT_ASKED, status: 'submitted', returned: 'asking-ended' } as const;
    if (!(await moveStory(trx, { id, version, from: 'with-author', to }))) return 0;
    await record(trx, [{ story: id, at: instant(ports.now()), kind: 'asking-ended', actor: PLATFORM }]);
    return 1;
  });
}

async function remindOfAnswer(ports: AskedPorts, row: AskedAnswer, until: string): Promise<number> {
  const { id, story_id: story, name } = row;
  return ports.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('author_answers')
      .set({ asked_reminded: 1 })
      .where('id', '=', id)
      .where('state', '=', 'with-author')
      .where('asked_until', '=', until)
      .where('asked_reminded', '=', 0)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return 0;
    await record(trx, [{ story, at: instant(ports.now()), kind: 'answer-reminded', actor: PLATFORM }]);
    await tellAuthor(trx, ports, { story, organisation: name, news: { kind: 'answer-asked-reminder', until } });
    return 1;
  });
}

async function endAskingOfAnswer(ports: AskedPorts, row: AskedAnswer): Promise<number> {
  const { id, story_id: story, text, ods, name: organisation } = row;
  const now = ports.now();
  return ports.db.transaction().execute(async (trx) => {
    const to = { ...ANSWER_NOT_ASKED, state: 'to-check', returned: 'asking-ended' } as const;
    if (!(await settleAnswer(trx, { id, from: ['with-author'], text, to }))) return 0;
    await record(trx, [{ story, at: instant(now), kind: 'answer-asking-ended', actor: PLATFORM }]);
    await tellOfAnswer(trx, { story, ods, organisation, link: inWorkspace(ports.config, story) }, now);
    return 1;
  });
}
