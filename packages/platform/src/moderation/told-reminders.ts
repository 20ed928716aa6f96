import { openEdit } from '@hearback/contract/moderation';
import { openAnswerEdit } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import { revisionsOfAnswer } from '../author-answers/revisions.ts';
import type { Database } from '../database/schema.ts';
import type { News } from '../mail/mail.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, PLATFORM, record } from '../timeline/store.ts';
import { type AskedPorts, AT_ONCE } from './asked.ts';
import { revisionsOf } from './revisions.ts';

const DAY_MS = 86_400_000;

/**
 * Reminds authors, once, of an edit that they were told of when their story or answer was published, and have said nothing to:
 * after half of the time that one has to answer who is asked. Gives how many that were.
 */
export async function remindOfTold(ports: AskedPorts): Promise<number> {
  let reminded = 0;
  for (const told of [...(await toldStories(ports)), ...(await toldAnswers(ports))])
    reminded += await remind(ports, told);
  return reminded;
}

interface Told {
  story: string;
  organisation: string;
  news: News;
  kind: 'author-reminded' | 'answer-reminded';
  /** Whether it stands as it was told, and they have said nothing yet. */
  isOpen(trx: Kysely<Database>): Promise<boolean>;
  /** Takes the reminding for this process, or lets it be. */
  take(trx: Kysely<Database>): Promise<boolean>;
}

/** When what is told of now was published: neither too lately, nor so long ago that it is none of theirs any more. */
function window({ now, config }: AskedPorts): { from: string; to: string } {
  const at = (days: number) => instant(new Date(now().getTime() - days * DAY_MS));
  return { from: at(config.editDays), to: at(config.editDays / 2) };
}

async function toldStories(ports: AskedPorts): Promise<Told[]> {
  const { from, to } = window(ports);
  const rows = await ports.db
    .selectFrom('revisions')
    .innerJoin('stories', 'stories.id', 'revisions.story_id')
    .innerJoin('authors', 'authors.story_id', 'stories.id')
    .innerJoin('organisations', 'organisations.ods', 'stories.ods')
    .select(['stories.id', 'organisations.name'])
    .distinct()
    .where('revisions.answer', 'is', null)
    .where('revisions.actor', '!=', AUTHOR.id)
    .where('stories.status', '=', 'published')
    .where('stories.edit_reminded', '=', 0)
    .where('stories.published_at', '>', from)
    .where('stories.published_at', '<=', to)
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id, name }) => ({
    ...{ story: id, organisation: name, news: { kind: 'told-reminder' }, kind: 'author-reminded' },
    isOpen: async (trx) => openEdit(await revisionsOf(trx, id)) !== undefined,
    take: async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('stories')
        .set({ edit_reminded: 1 })
        .where('id', '=', id)
        .where('status', '=', 'published')
        .where('edit_reminded', '=', 0)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  }));
}

async function toldAnswers(ports: AskedPorts): Promise<Told[]> {
  const { from, to } = window(ports);
  const rows = await ports.db
    .selectFrom('author_answers')
    .innerJoin('authors', 'authors.story_id', 'author_answers.story_id')
    .innerJoin('organisations', 'organisations.ods', 'author_answers.ods')
    .select(['author_answers.id', 'author_answers.story_id', 'author_answers.text', 'organisations.name'])
    .where('author_answers.state', '=', 'published')
    .where('author_answers.edit_reason', 'is not', null)
    .where('author_answers.asked_reminded', '=', 0)
    .where('author_answers.published_at', '>', from)
    .where('author_answers.published_at', '<=', to)
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id, story_id: story, text, name }) => ({
    ...{ story, organisation: name, news: { kind: 'answer-told-reminder' }, kind: 'answer-reminded' },
    isOpen: async (trx) => openAnswerEdit(await revisionsOfAnswer(trx, id), text) !== undefined,
    take: async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('author_answers')
        .set({ asked_reminded: 1 })
        .where('id', '=', id)
        .where('state', '=', 'published')
        .where('asked_reminded', '=', 0)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  }));
}

async function remind(ports: AskedPorts, { story, organisation, news, kind, isOpen, take }: Told): Promise<number> {
  return ports.db.transaction().execute(async (trx) => {
    // Taken where there is nothing to remind of, too: so it is not looked at again.
    if (!(await take(trx)) || !(await isOpen(trx))) return 0;
    await record(trx, [{ story, at: instant(ports.now()), kind, actor: PLATFORM }]);
    await tellAuthor(trx, ports, { story, organisation, news });
    return 1;
  });
}
