import { type Endpoint, Id, type ParsedCallOf, parseBody, type SurveyDefinition } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

interface Called {
  endpoint: Endpoint;
  call: ParsedCallOf<Endpoint>;
}

/** The name of the reply template or the survey that a call is about. */
export async function nameOf(db: Kysely<Database>, { endpoint: { path }, call }: Called): Promise<string | undefined> {
  const id = idIn(call, path.includes('{survey}') ? 'survey' : 'id');
  if (!id) return undefined;
  if (path.includes('/reply-templates/')) {
    return (await db.selectFrom('reply_templates').select('name').where('id', '=', id).executeTakeFirst())?.name;
  }
  const survey = path.startsWith('/v1/staff/written-answers/') ? await surveyAnswered(db, id) : id;
  const isOfSurvey = path.startsWith('/v1/staff/surveys/') || survey !== id;
  return isOfSurvey && survey ? surveyName(db, survey) : undefined;
}

/**
 * The story of staff that a call is about, and where it was told. That stands in the line's words alone: its place would show
 * the line to whoever reads the trail of that one organisation, and when it was read points at who was at work.
 */
export async function workStoryIn(db: Kysely<Database>, { endpoint, call }: Called): Promise<string | undefined> {
  const { path } = endpoint;
  const id = path.startsWith('/v1/staff/work-stories/') && idIn(call, path.includes('{story}') ? 'story' : 'id');
  const row = id && (await db.selectFrom('work_stories').select('ods').where('id', '=', id).executeTakeFirst());
  return row ? `${row.ods} ${id}` : undefined;
}

async function surveyAnswered(db: Kysely<Database>, answer: string): Promise<string | undefined> {
  const row = await db.selectFrom('written_answers').select('survey_id').where('id', '=', answer).executeTakeFirst();
  return row?.survey_id;
}

async function surveyName(db: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('surveys').select('draft').where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { title } = JSON.parse(row.draft) as SurveyDefinition;
  return title.en ?? Object.values(title)[0];
}

function idIn({ params }: ParsedCallOf<Endpoint>, name: 'id' | 'survey' | 'story'): string | undefined {
  const id = parseBody(Id, Object(params)[name]);
  return id.ok ? id.value : undefined;
}
