import type { SurveyDefinition, SurveyDraft } from '@hearback/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Database, SurveyRow } from '../database/schema.ts';
import type { Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';

export type KeptSurvey = Selectable<SurveyRow> & { organisation: string; organisation_closed_at: string | null };

function surveys(db: Kysely<Database>) {
  return db
    .selectFrom('surveys')
    .innerJoin('organisations', 'organisations.ods', 'surveys.ods')
    .selectAll('surveys')
    .select(['organisations.name as organisation', 'organisations.closed_at as organisation_closed_at']);
}

export async function findSurvey(db: Kysely<Database>, id: string): Promise<KeptSurvey | undefined> {
  return surveys(db).where('surveys.id', '=', id).executeTakeFirst();
}

/**
 * The survey that an organisation asks of everybody on a day: its Friends and Family Test where one is open, else the one that
 * was changed last. Never one of those who work there. With `isAfterStory`, one that is asked after a story.
 */
export async function findAskedSurvey(
  db: Kysely<Database>,
  { ods, today, isAfterStory = false }: { ods: string; today: string; isAfterStory?: boolean },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('surveys')
    .select('id')
    .where('ods', '=', ods)
    .where('state', '=', 'open')
    .where('kind', '!=', 'staff')
    .$if(isAfterStory, (query) => query.where('after_story', '=', 1))
    .where(({ eb }) => eb.or([eb('opens_on', 'is', null), eb('opens_on', '<=', today)]))
    .where(({ eb }) => eb.or([eb('closes_on', 'is', null), eb('closes_on', '>=', today)]))
    .where(({ eb, ref }) => eb.or([eb('quota', 'is', null), eb('responses', '<', ref('quota'))]))
    // By their names the Friends and Family Test comes before an organisation's own.
    .orderBy('kind')
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** The latest changed first. */
export async function listSurveys(
  db: Kysely<Database>,
  { scope, ods, limit, after }: { scope: Scope; ods?: string | undefined; limit: number; after: Place | undefined },
): Promise<KeptSurvey[]> {
  return surveys(db)
    .$if(scope !== EVERYWHERE, (query) => query.where('surveys.ods', 'in', scope as string[]))
    .$if(ods !== undefined, (query) => query.where('surveys.ods', '=', ods as string))
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('changed_at', 'surveys.id'), '<', tuple(after?.at as string, after?.id as string)),
      ),
    )
    .orderBy('changed_at', 'desc')
    .orderBy('surveys.id', 'desc')
    .limit(limit + 1)
    .execute();
}

const draftColumns = ({ kind, definition, opensOn, closesOn, quota, isAfterStory }: SurveyDraft) => ({
  kind,
  draft: JSON.stringify(definition),
  opens_on: opensOn ?? null,
  closes_on: closesOn ?? null,
  quota: quota ?? null,
  after_story: isAfterStory ? 1 : 0,
});

/** Adds a survey; false where its id is taken. */
export async function addSurvey(
  db: Kysely<Database>,
  { id, draft, at }: { id: string; draft: SurveyDraft; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('surveys')
    .values({
      ...{ id, ods: draft.organisation, ...draftColumns(draft) },
      ...{ state: 'draft', revision: 1, version: 0, responses: 0, partial: 0, changed_at: at, summed_to: null },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes a draft; false where somebody else did so first. */
export async function changeSurvey(
  db: Kysely<Database>,
  { id, draft, at }: { id: string; draft: SurveyDraft; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('surveys')
    .set({ ...draftColumns(draft), revision: draft.revision + 1, changed_at: at })
    .where('id', '=', id)
    .where('revision', '=', draft.revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Opens a survey with its draft: as a new version, or as the last one where nothing of it has changed. False where somebody
 * else changed it first.
 */
export async function openSurvey(
  db: Kysely<Database>,
  { id, revision, version, draft, at }: { id: string; revision: number; version: number; draft: string; at: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const last = await findVersion(trx, id, version);
    const isNew = last !== draft;
    const next = isNew ? version + 1 : version;
    const { numUpdatedRows } = await trx
      .updateTable('surveys')
      .set({ state: 'open', version: next, revision: revision + 1, changed_at: at })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    const opened = { survey_id: id, version: next, definition: draft, opened_at: at };
    if (isNew) await trx.insertInto('survey_versions').values(opened).execute();
    return true;
  });
}

/** Takes no more responses; false where somebody else changed it first. */
export async function closeSurvey(
  db: Kysely<Database>,
  { id, revision, at }: { id: string; revision: number; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('surveys')
    .set({ state: 'closed', revision: revision + 1, changed_at: at })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The questions of a version as they were opened, as JSON. */
export async function findVersion(db: Kysely<Database>, id: string, version: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('survey_versions')
    .select('definition')
    .where('survey_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.definition;
}

/** Questions as they were kept: they passed the contract then. */
export function definitionIn(json: string): SurveyDefinition {
  return JSON.parse(json) as SurveyDefinition;
}

/** What decides whether it takes responses, by the contract's names. */
export function termsOf({ state, opens_on, closes_on, quota, responses }: SurveyRow) {
  return { state, opensOn: opens_on, closesOn: closes_on, quota, responses };
}
