import type { Page, WrittenQuery, WrittenState } from '@hearback/contract';
import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import type { Database, WrittenAnswerRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import { endOfDay, startOfDay } from '../time/days.ts';

/** One with what it is about. */
export type KeptWritten = Selectable<WrittenAnswerRow> & { organisation: string; definition: string };

function written(db: Kysely<Database>) {
  return db
    .selectFrom('written_answers')
    .innerJoin('organisations', 'organisations.ods', 'written_answers.ods')
    .innerJoin('responses', 'responses.id', 'written_answers.response_id')
    .innerJoin('survey_versions', (join) =>
      join
        .onRef('survey_versions.survey_id', '=', 'responses.survey_id')
        .onRef('survey_versions.version', '=', 'responses.version'),
    )
    .selectAll('written_answers')
    .select(['organisations.name as organisation', 'survey_versions.definition']);
}

export async function findWritten(db: Kysely<Database>, id: string): Promise<KeptWritten | undefined> {
  return written(db).where('written_answers.id', '=', id).executeTakeFirst();
}

export interface WrittenWanted {
  show: WrittenState;
  /** Of patients at these. */
  scope: Scope;
  /** Of staff of these, but not of those where one is a colleague. */
  staffScope: Scope;
  except: readonly string[];
  limit: number;
  after: Place | undefined;
}

/** A page: of what waits the urgent and then the oldest first, else the latest decided first. */
export async function writtenPage(db: Kysely<Database>, wanted: WrittenWanted): Promise<Page<KeptWritten>> {
  const { show, limit, after } = wanted;
  const waits = show === 'waiting';
  const by = waits ? 'written_answers.received_at' : 'written_answers.decided_at';
  const order = waits ? 'asc' : 'desc';
  const rows = await written(db)
    .where('written_answers.state', '=', show)
    .where((where) => isTheirs(where, wanted))
    .$if(after !== undefined, (query) => query.where((where) => comesAfter(where, show, after as Place)))
    .$if(waits, (query) => query.orderBy('written_answers.is_urgent', 'desc'))
    .orderBy(by, order)
    .orderBy('written_answers.id', order)
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorAfter(placeOf(last)) : undefined;
  return { items, next };
}

type Where = ExpressionBuilder<Database, 'written_answers'>;

function isTheirs(where: Where, { scope, staffScope, except }: WrittenWanted) {
  const at = (places: Scope) =>
    places === EVERYWHERE ? [] : [places.length > 0 ? where('written_answers.ods', 'in', places) : where.lit(false)];
  const notAt = except.length > 0 ? [where('written_answers.ods', 'not in', except)] : [];
  return where.or([
    where.and([where('written_answers.is_staff', '=', 0), ...at(scope)]),
    where.and([where('written_answers.is_staff', '=', 1), ...at(staffScope), ...notAt]),
  ]);
}

function placeOf({ state, received_at, decided_at, id, is_urgent }: KeptWritten): Place {
  if (state === 'waiting') return { at: received_at, id, isUrgent: is_urgent === 1 };
  return { at: decided_at ?? '', id };
}

function comesAfter(where: Where, show: WrittenState, { at, id, isUrgent = false }: Place) {
  const waits = show === 'waiting';
  const by = waits ? 'written_answers.received_at' : 'written_answers.decided_at';
  const beyond = waits ? '>' : '<';
  const later = where.or([
    where(by, beyond, at),
    where.and([where(by, '=', at), where('written_answers.id', beyond, id)]),
  ]);
  if (!waits) return later;
  const urgent = isUrgent ? 1 : 0;
  return where.or([
    where('written_answers.is_urgent', '<', urgent),
    where.and([where('written_answers.is_urgent', '=', urgent), later]),
  ]);
}

export interface Decided extends Pick<WrittenAnswerRow, 'state' | 'shown'> {
  id: string;
  version: number;
  at: string;
  by: { id: string; name: string };
}

/** Keeps a decision; false where somebody else decided first. */
export async function decideWritten(db: Kysely<Database>, decided: Decided): Promise<boolean> {
  const { id, version, state, shown, at, by } = decided;
  const { numUpdatedRows } = await db
    .updateTable('written_answers')
    .set({ state, shown, version: version + 1, decided_at: at, decided_by: by.id, decided_name: by.name })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What is shown of a survey, the latest first. */
export async function shownPage(
  db: Kysely<Database>,
  survey: string,
  {
    from,
    to,
    service,
    method,
    language,
    completion,
    question,
    limit,
    after,
  }: Omit<WrittenQuery, 'cursor'> & { after?: Place | undefined },
): Promise<Page<Selectable<WrittenAnswerRow>>> {
  const rows = await db
    .selectFrom('written_answers')
    .selectAll()
    .where('survey_id', '=', survey)
    .where('state', '=', 'shown')
    .where('is_staff', '=', 0)
    .$if(question !== undefined, (only) => only.where('question', '=', question ?? ''))
    .$if(from !== undefined, (only) => only.where('received_at', '>=', startOfDay(from ?? '')))
    .$if(to !== undefined, (only) => only.where('received_at', '<', endOfDay(to ?? '')))
    .$if(service !== undefined, (only) => only.where('service', '=', service ?? ''))
    .$if(method !== undefined, (only) => only.where('method', '=', method ?? 'other'))
    .$if(language !== undefined, (only) => only.where('language', '=', language ?? ''))
    .$if(completion !== undefined, (only) =>
      only.where('response_id', 'in', responsesOf(db, survey, completion === 'partial')),
    )
    .$if(after !== undefined, (only) =>
      only.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('received_at', 'id'), '<', tuple(after?.at ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursorAfter({ at: last.received_at, id: last.id }) : undefined };
}

function responsesOf(db: Kysely<Database>, survey: string, isPartial: boolean) {
  return db
    .selectFrom('responses')
    .select('responses.id')
    .where('responses.survey_id', '=', survey)
    .where('responses.is_partial', '=', isPartial ? 1 : 0);
}

/** What is shown of some responses: by response, then by question. */
export async function shownOf(
  db: Kysely<Database>,
  responses: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  if (responses.length === 0) return new Map();
  const rows = await db
    .selectFrom('written_answers')
    .select(['response_id', 'question', 'text', 'shown'])
    .where('response_id', 'in', responses)
    .where('state', '=', 'shown')
    .execute();
  const found = new Map<string, Map<string, string>>();
  for (const { response_id, question, text, shown } of rows) {
    const own = found.get(response_id) ?? new Map<string, string>();
    found.set(response_id, own.set(question, shown ?? text));
  }
  return found;
}
