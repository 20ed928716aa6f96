import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { instant } from '../time/clock.ts';

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** Deletes pictures that nothing has come to show in a month. */
export async function sweepPictures(db: Kysely<Database>, now: Date): Promise<number> {
  const before = instant(new Date(now.getTime() - DAYS_KEPT * DAY_MS));
  return (await sweepOfChanges(db, before)) + (await sweepOfSurveys(db, before));
}

/** No survey names them, nor any version that was ever opened. */
async function sweepOfSurveys(db: Kysely<Database>, before: string): Promise<number> {
  const named = (text: string) => sql<boolean>`${sql.ref(text)} like '%' || survey_pictures.address || '%'`;
  const { numDeletedRows } = await db
    .deleteFrom('survey_pictures')
    .where('added_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('surveys').select('surveys.id').where(named('surveys.draft')))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('survey_versions').select('survey_id').where(named('survey_versions.definition')))),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Where nothing waits to be read that may have them. */
async function sweepOfChanges(db: Kysely<Database>, before: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('pictures')
    .where('change_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sent_changes')
            .select('sent_changes.id')
            .whereRef('sent_changes.story_id', '=', 'pictures.story_id')
            .where('sent_changes.state', 'in', ['to-check', 'sent-back']),
        ),
      ),
    )
    .where('added_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
