import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { dayInLondon, type Now } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { apart, type Part, partedBy, parts } from './parts.ts';
import { dayBy } from './spans.ts';

const LOOK_EVERY_MS = 600_000;
/** A day is summed two days later, when no commit of it can still be under way. */
const LATER = -2;

interface Ports {
  db: Kysely<Database>;
  now: Now;
}

/** Sums up the counts of days that are over, until stopped. */
export function startSumming(ports: Ports & { onTrouble: (error: unknown) => void }): Rounds {
  return startRounds(() => sumUp(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Sums up the counts of all days that are over and were not yet. */
export async function sumUp({ db, now }: Ports): Promise<void> {
  const last = dayBy(dayInLondon(now()), LATER);
  let next = await nextToSum(db, last);
  // Each in a transaction of its own: a survey of a million responses holds nobody up for long.
  while (next) {
    await sumDay(db, next);
    next = await nextToSum(db, last);
  }
}

interface Summed {
  survey: string;
  summedTo: string | null;
  day: string;
}

/** A survey that has counts of a day that is over, with the first such day. */
async function nextToSum(db: Kysely<Database>, last: string): Promise<Summed | undefined> {
  const row = await db
    .selectFrom('surveys')
    .innerJoin('answer_tallies', 'answer_tallies.survey_id', 'surveys.id')
    .select(['surveys.id', 'surveys.summed_to', 'answer_tallies.day'])
    .where('day', '<=', last)
    .orderBy('answer_tallies.survey_id')
    .orderBy('answer_tallies.day')
    .limit(1)
    .executeTakeFirst();
  return row && { survey: row.id, summedTo: row.summed_to, day: row.day };
}

/** Its counts go from where they came in to the sums: they are in one of the two at any time. */
async function sumDay(db: Kysely<Database>, summed: Summed): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // From here on its row is locked: responses wait, and no other process sums the same day.
    const { numUpdatedRows } = await trx
      .updateTable('surveys')
      .set({ summed_to: summed.day })
      .where('id', '=', summed.survey)
      .where('summed_to', 'is not distinct from', summed.summedTo)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return;
    for (const part of parts) {
      for (const grain of ['month', 'day'] as const) await sumBy(trx, summed, { part, grain });
    }
    await trx
      .deleteFrom('answer_tallies')
      .where('survey_id', '=', summed.survey)
      .where('day', '=', summed.day)
      .execute();
  });
}

async function sumBy(
  trx: Kysely<Database>,
  { survey, day }: Summed,
  { part, grain }: { part: Part; grain: 'day' | 'month' },
): Promise<void> {
  const period = grain === 'day' ? day : day.slice(0, 7);
  const kept = partedBy(part);
  const named = apart.map((name) => (kept.includes(name) ? sql<string>`${sql.ref(name)}` : sql<string>`''`));
  const groups = [...kept, 'question', 'value'].map((name) => sql.ref(name));
  await sql`
    insert into survey_sums (survey_id, grain, part, period, service, method, language, question, value, count)
    select survey_id, ${sql.lit(grain)}, ${sql.lit(part)}, cast(${period} as text), ${sql.join(named)}, question, value, sum(count)
    from answer_tallies
    where survey_id = ${survey} and day = ${day}
    group by survey_id, ${sql.join(groups)}
    on conflict (survey_id, grain, part, period, service, method, language, question, value)
    do update set count = survey_sums.count + excluded.count`.execute(trx);
}
