import type { AskedWorkEdit, FollowedWorkStory, WorkStoryTold } from '@hearback/contract';
import { openWorkEdit, quarterOf } from '@hearback/contract/work-stories';
import type { Kysely } from 'kysely';
import type { Database, WorkStoryRow } from '../database/schema.ts';
import { notFound } from '../http/refusal.ts';
import type { News } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { privateWorkLink, type Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { NOT_ASKED, workEditsOf, workWordsIn } from './edits.ts';
import { findWorkStory, type KeptWorkStory, moveWorkStory, workAnswersTo, workAuthorAddress } from './store.ts';

type WorkNews = Extract<News, { kind: `work-${string}` }>;
type Ports = Pick<Services, 'db' | 'workLinks' | 'now'>;

/** What a private link shows. Throws `not-found` for a link that was not made here. */
export async function followedWorkStory({ db, workLinks }: Ports, token: string): Promise<FollowedWorkStory> {
  const row = await workStoryBehind({ db, workLinks }, token);
  const { id, ods, organisation, readers, status, language, received_at: receivedAt } = row;
  return {
    ...{ id, organisation: { ods, name: organisation }, readers, status, language, receivedAt },
    told: status === 'withdrawn' ? undefined : workToldIn(row),
    decidedAt: row.decided_at ?? undefined,
    rejection: row.reason ? { reason: row.reason, note: row.note ?? undefined } : undefined,
    hearsBack: (await workAuthorAddress(db, id)) !== undefined,
    answers: await workAnswersTo(db, [id]),
    edit: await askedEdit(db, row),
  };
}

/** What its author is asked about. */
async function askedEdit(db: Kysely<Database>, row: KeptWorkStory): Promise<AskedWorkEdit | undefined> {
  const open = row.status === 'with-author' ? openWorkEdit(await workEditsOf(db, row.id)) : undefined;
  if (!open?.reason || !row.asked_until) return undefined;
  const { id, before, after, reason, note } = open;
  return { id, before, after, reason, note, until: row.asked_until };
}

/** What its author told. */
export function workToldIn(row: WorkStoryRow): WorkStoryTold {
  const about = JSON.parse(row.topics) as WorkStoryTold['topics'];
  return { ...workWordsIn(row), topics: about?.length ? about : undefined };
}

/**
 * Deletes the words and the address for good. A figure that is told already stays as it is told: who sees it change by one
 * would see what that one said.
 */
export async function withdrawWorkStory(ports: Ports, token: string): Promise<void> {
  const { db, now } = ports;
  const row = await workStoryBehind(ports, token);
  if (row.status === 'withdrawn') return;
  const isTold = row.counted_in !== null && row.counted_in < quarterOf(dayInLondon(now()));
  const gone = { happened: '', good: null, better: null, urgent: '[]', personal_data: '[]', note: null } as const;
  const counted = isTold ? {} : { counted_in: null, topics: '[]' };
  const isFirst = await db.transaction().execute(async (trx) => {
    const moved = await moveWorkStory(trx, row, { ...gone, ...counted, ...NOT_ASKED, status: 'withdrawn' });
    if (moved) {
      await trx.deleteFrom('work_authors').where('story_id', '=', row.id).execute();
      await trx.deleteFrom('work_edits').where('story_id', '=', row.id).execute();
      await trx.deleteFrom('work_answers').where('story_id', '=', row.id).execute();
    }
    return moved;
  });
  // Somebody decided on it at the same moment: it goes all the same.
  if (!isFirst) await withdrawWorkStory(ports, token);
}

/** The story that a private link is of. Throws `not-found` for a link that was not made here. */
export async function workStoryBehind(
  { db, workLinks }: Pick<Ports, 'db' | 'workLinks'>,
  token: string,
): Promise<KeptWorkStory> {
  const id = workLinks.idIn(token);
  const row = id ? await findWorkStory(db, id) : undefined;
  if (!row) throw notFound('page for this link');
  return row;
}

/** Tells its author by mail that there is something new, where they left an address; never what. */
export async function tellWorkAuthor(
  trx: Kysely<Database>,
  services: Pick<Services, 'config' | 'workLinks' | 'now'>,
  { story, news }: { story: string; news: WorkNews },
): Promise<void> {
  const address = await workAuthorAddress(trx, story);
  if (!address) return;
  const link = privateWorkLink(services, story);
  await enqueue(trx, [{ ...news, ...address, organisation: '', link }], services.now());
}
