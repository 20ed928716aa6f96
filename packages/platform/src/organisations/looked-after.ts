import type { Hanging, StaffOrganisation, StaffSecondStep } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { termsIn } from '../enquiries/clock.ts';
import { holdersAt } from '../second-step/at-organisations.ts';
import { summaries, summaryIn } from './listing.ts';

/** An organisation as those see it who look after it; `undefined` for a code we do not know. */
export async function findLookedAfter(
  db: Kysely<Database>,
  { ods, today, mayRun }: { ods: string; today: string; mayRun: boolean },
): Promise<Omit<StaffOrganisation, 'tags'> | undefined> {
  const row = await summaries(db)
    .select(['organisations.version', 'organisations.register_name', 'organisations.help', 'organisations.complaint'])
    .select(['organisations.survey', 'organisations.closed_doors', 'organisations.opening', 'organisations.accent'])
    .select(['organisations.theme', 'organisations.origins', 'organisations.clock_days', 'organisations.clock_counted'])
    .select(['organisations.help_days', 'organisations.help_counted'])
    .select(['organisations.clock_public', 'organisations.step_required_since', 'organisations.story_in_mails'])
    .where('organisations.ods', '=', ods)
    .executeTakeFirst();
  if (!row) return undefined;
  const services = await db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('ods', '=', ods)
    .orderBy('position')
    .execute();
  const settings = {
    help: row.help ?? undefined,
    complaint: row.complaint ?? undefined,
    survey: row.survey ?? undefined,
    closedDoors: JSON.parse(row.closed_doors),
    opening: row.opening ?? undefined,
    accent: row.accent ?? undefined,
    theme: row.theme ? JSON.parse(row.theme) : undefined,
    origins: JSON.parse(row.origins),
    replyWithin: { days: row.clock_days, counted: row.clock_counted },
    isClockPublic: row.clock_public === 1,
    helpWithin: termsIn({ days: row.help_days, counted: row.help_counted }),
  };
  return {
    ...summaryIn(row),
    version: row.version,
    registerName: row.register_name ?? undefined,
    closedAt: row.closed_at ?? undefined,
    services,
    settings,
    hanging: await hangingOn(db, ods, today),
    secondStep: await secondStepAt(db, ods, row.step_required_since ?? undefined),
    storyInMails: row.story_in_mails === 1,
    mayRun,
  };
}

async function secondStepAt(db: Kysely<Database>, ods: string, since: string | undefined): Promise<StaffSecondStep> {
  const holders = await holdersAt(db, ods);
  return { since, people: holders.length, without: holders.filter(({ hasStep }) => !hasStep).length };
}

async function hangingOn(db: Kysely<Database>, ods: string, today: string): Promise<Hanging> {
  const statuses = await db
    .selectFrom('stories')
    .select((row) => ['status', row.fn.countAll<number>().as('count')])
    .where('ods', '=', ods)
    .groupBy('status')
    .execute();
  const countOf = (wanted: readonly string[]) =>
    statuses.filter(({ status }) => wanted.includes(status)).reduce((sum, { count }) => sum + Number(count), 0);
  const people = await db.selectFrom('staff_roles').select('staff_id').distinct().where('ods', '=', ods).execute();
  const groups = await db
    .selectFrom('memberships')
    .innerJoin('groups', 'groups.id', 'memberships.group_id')
    .select(['groups.id', 'groups.name'])
    .distinct()
    .where('ods', '=', ods)
    .where('from_day', '<=', today)
    .where((row) => row.or([row('to_day', 'is', null), row('to_day', '>', today)]))
    .orderBy('groups.name')
    .execute();
  const waiting = countOf(['submitted', 'with-author', 'held']);
  return { published: countOf(['published']), waiting, people: people.length, groups };
}
