import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { namedPictures } from '../surveys/picture-store.ts';
import { instant } from '../time/clock.ts';

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;
const AT_ONCE = 100;

/** Deletes pictures that nothing has come to show in a month. */
export async function sweepPictures(db: Kysely<Database>, now: Date): Promise<number> {
  const before = instant(new Date(now.getTime() - DAYS_KEPT * DAY_MS));
  return (await sweepOfChanges(db, before)) + (await sweepOfSurveys(db, before));
}

/** No survey names them, nor any version that was ever opened. */
async function sweepOfSurveys(db: Kysely<Database>, before: string): Promise<number> {
  const old = await db.selectFrom('survey_pictures').select(['id', 'address']).where('added_at', '<', before).execute();
  if (old.length === 0) return 0;
  const names = await namedPictures(db);
  const unnamed = old.filter(({ address }) => !names.has(address)).map(({ id }) => id);
  let swept = 0;
  for (let at = 0; at < unnamed.length; at += AT_ONCE)
    swept += await deleteUnnamed(db, unnamed.slice(at, at + AT_ONCE));
  return swept;
}

/** One that a survey has come to name meanwhile stays. */
async function deleteUnnamed(db: Kysely<Database>, ids: readonly string[]): Promise<number> {
  const named = (text: string) => sql<boolean>`${sql.ref(text)} like '%' || survey_pictures.address || '%'`;
  const { numDeletedRows } = await db
    .deleteFrom('survey_pictures')
    .where('id', 'in', ids)
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
