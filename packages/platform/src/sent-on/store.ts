import type { Page, RerouteTo, SentOn, SentOnState, SentOnSummary } from '@hearback/contract';
import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database, SentOnRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, isWithin, type Scope } from '../staff/permissions.ts';
import type { Actor } from '../timeline/store.ts';
import { nobodySees } from './seers.ts';

/** Keeps what an author agreed to send on. */
export async function keepSentOn(
  db: Kysely<Database>,
  { story, ods, to, contact, at }: { story: string; ods: string; to: RerouteTo; contact: string; at: string },
): Promise<void> {
  const row = { story_id: story, ods, kind: to, contact, sent_at: at, state: 'new', changed_at: at } as const;
  await db
    .insertInto('sent_on')
    .values({ ...row, version: 1 })
    .execute();
}

/** What was sent on of one story; `undefined` where nothing was. */
export async function findSentOn(db: Kysely<Database>, story: string): Promise<Selectable<SentOnRow> | undefined> {
  return db.selectFrom('sent_on').selectAll().where('story_id', '=', story).executeTakeFirst();
}

/** What was noted on the way, oldest first. */
export async function stepsOf(db: Kysely<Database>, story: string): Promise<SentOn['steps']> {
  const rows = await db
    .selectFrom('sent_on_steps')
    .selectAll()
    .where('story_id', '=', story)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ state, by_name, at, note }) => ({ to: state, by: by_name, at, note: note ?? undefined }));
}

/** Moves what was sent on to another state, with a note; false where it has moved on since `version`. */
export async function moveSentOn(
  db: Kysely<Database>,
  step: { story: string; version: number; state: SentOnState; by: Actor; at: string; note?: string | undefined },
): Promise<boolean> {
  const { story, version, state, by, at, note = '' } = step;
  const { numUpdatedRows } = await db
    .updateTable('sent_on')
    .set({ state, changed_at: at, version: version + 1 })
    .where('story_id', '=', story)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  const said = { id: uuidv7(), story_id: story, state, by_id: by.id, by_name: by.name, at, note: note || null };
  await db.insertInto('sent_on_steps').values(said).execute();
  return true;
}

export interface SentOnWanted {
  /** Where one sees to each kind. */
  scopes: Record<RerouteTo, Scope>;
  /** Where one has what nobody there sees. */
  unseen: Scope;
  show: 'open' | 'done';
  limit: number;
  after: Place | undefined;
}

/** What waits longest first, what is done newest first. */
export async function sentOnPage(db: Kysely<Database>, wanted: SentOnWanted): Promise<Page<SentOnSummary>> {
  const { scopes, unseen, show, limit, after } = wanted;
  const places = (Object.entries(scopes) as [RerouteTo, Scope][]).filter(([, scope]) => scope.length > 0);
  if (places.length === 0 && unseen.length === 0) return { items: [] };
  const isOpen = show === 'open';
  const [order, beyond] = isOpen ? (['asc', '>'] as const) : (['desc', '<'] as const);
  const rows = await db
    .selectFrom('sent_on')
    .innerJoin('stories', 'stories.id', 'sent_on.story_id')
    .innerJoin('organisations', 'organisations.ods', 'sent_on.ods')
    .selectAll('sent_on')
    .select(['stories.title', 'organisations.name'])
    .where('state', isOpen ? '!=' : '=', 'done')
    .where((where) =>
      where.or([
        ...places.map(([kind, scope]) => where.and([where('sent_on.kind', '=', kind), ...at(where, scope)])),
        ...(unseen.length > 0 ? [where.and([nobodySees(where), ...at(where, unseen)])] : []),
      ]),
    )
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('sent_at', beyond, after?.at ?? ''),
          where.and([where('sent_at', '=', after?.at ?? ''), where('story_id', beyond, after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('sent_at', order)
    .orderBy('story_id', order)
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ title, name, ...row }) => {
      const isUnseen = !isWithin(scopes[row.kind], row.ods);
      return summaryOf(row, { title, organisation: { ods: row.ods, name }, isUnseen });
    }),
    next: rows.length > limit && last ? cursorAfter({ at: last.sent_at, id: last.story_id }) : undefined,
  };
}

function at(where: ExpressionBuilder<Database, 'sent_on'>, scope: Scope) {
  return scope === EVERYWHERE ? [] : [where('sent_on.ods', 'in', [...scope])];
}

/** A row as lists show it. */
export function summaryOf(
  row: Selectable<SentOnRow>,
  about: Pick<SentOn, 'organisation' | 'title' | 'isUnseen'>,
): SentOnSummary {
  const { story_id: story, kind: to, sent_at: sentAt, state, changed_at: changedAt } = row;
  return { story, to, sentAt, state, changedAt, ...about };
}
