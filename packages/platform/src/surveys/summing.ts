import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { dayInLondon, type Now } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { apart, type Part, partedBy, parts } from './parts.ts';
import { dayBy } from './spans.ts';

const LOOK_EVERY_MS = 600_000;
/** So many days are summed in one transaction: a survey of a million responses holds nobody up for long. */
const AT_ONCE = 7;
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
  while (next) {
    const to = dayBy(next.from, AT_ONCE - 1);
    await sumDays(db, { ...next, to: to < last ? to : last });
    next = await nextToSum(db, last);
  }
}

interface Summed {
  survey: string;
  summedTo: string | null;
  from: string;
  to: string;
}

/** A survey that has counts of days which were not summed, with the first of those. */
async function nextToSum(db: Kysely<Database>, last: string): Promise<Omit<Summed, 'to'> | undefined> {
  const row = await db
    .selectFrom('surveys')
    .innerJoin('answer_tallies', 'answer_tallies.survey_id', 'surveys.id')
    .select(['surveys.id', 'surveys.summed_to', 'answer_tallies.day'])
    .where(({ or, eb, ref }) => or([eb('summed_to', 'is', null), eb('day', '>', ref('summed_to'))]))
    .where('day', '<=', last)
    .orderBy('answer_tallies.survey_id')
    .orderBy('answer_tallies.day')
    .limit(1)
    .executeTakeFirst();
  return row && { survey: row.id, summedTo: row.summed_to, from: row.day };
}

async function sumDays(db: Kysely<Database>, days: Summed): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // From here on its row is locked: responses wait, and no other process sums the same days.
    const { numUpdatedRows } = await trx
      .updateTable('surveys')
      .set({ summed_to: days.to })
      .where('id', '=', days.survey)
      .where('summed_to', 'is not distinct from', days.summedTo)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return;
    for (const part of parts) {
      await sumBy(trx, days, { part, grain: 'month' });
      if (part !== 'each') await sumBy(trx, days, { part, grain: 'day' });
    }
  });
}

async function sumBy(
  trx: Kysely<Database>,
  { survey, from, to }: Summed,
  { part, grain }: { part: Part; grain: 'day' | 'month' },
): Promise<void> {
  const period = grain === 'day' ? sql<string>`day` : sql<string>`substr(day, 1, 7)`;
  const kept = partedBy(part);
  const named = apart.map((name) => (kept.includes(name) ? sql<string>`${sql.ref(name)}` : sql<string>`''`));
  const groups = [period, ...kept.map((name) => sql`${sql.ref(name)}`), sql`question`, sql`value`];
  await sql`
    insert into survey_sums (survey_id, grain, part, period, service, method, language, question, value, count)
    select survey_id, ${sql.lit(grain)}, ${sql.lit(part)}, ${period}, ${sql.join(named)}, question, value, sum(count)
    from answer_tallies
    where survey_id = ${survey} and day >= ${from} and day <= ${to}
    group by survey_id, ${sql.join(groups)}
    on conflict (survey_id, grain, part, period, service, method, language, question, value)
    do update set count = survey_sums.count + excluded.count`.execute(trx);
}
