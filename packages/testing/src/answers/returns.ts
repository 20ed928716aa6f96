import { type endpoints, MONTHS_AT_ONCE, type MonthlyReturn, type MonthlyReturns } from '@hearback/contract';
import { changedSince, monthsBack, returnCounts, returnDue } from '@hearback/contract/returns';
import { FFT_QUESTION } from '@hearback/contract/surveys';
import { settingsOf } from '../world/looked-after.ts';
import { maySeeSurveys, maySetSurveys } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { responsesTo } from '../world/surveys.ts';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';

/** The Friends and Family Test's monthly returns. */
export const returns: Answers<typeof endpoints.staff.returns> = {
  list: ({ params: { ods }, query: { until } }, { world, staff }) => {
    if (!maySeeSurveys(staff().roles, ods)) throw mayNot();
    const { name } = mustFind(world, ods);
    const ends = mergersOf(world, ods);
    const last = lastMonth(world, ends);
    const latest = until !== undefined && until < last ? until : last;
    const { months, earlier } = monthsBack(firstMonth(world, ods), latest, MONTHS_AT_ONCE);
    const shown = months.map((one) => returnOf(world, ods, one));
    return { result: { organisation: { ods, name }, ...ends, months: shown, earlier } };
  },
  take: ({ params: { ods, month }, body: { responses } }, { world, staff }) => {
    const account = staff();
    if (!maySetSurveys(account.roles, ods)) throw mayNot();
    mustFind(world, ods);
    if (month < firstMonth(world, ods) || month > lastMonth(world, mergersOf(world, ods))) {
      throw new Refusal('not-now', 'There are no figures of this month yet.');
    }
    const { counts, taken } = returnOf(world, ods, month);
    if (counts.responses !== responses) throw new Refusal('stale', 'More answers came in meanwhile. Load it again.');
    const isSame = taken && changedSince(taken.counts, counts).length === 0;
    if (!isSame) world.takenReturns.set(`${ods} ${month}`, { at: world.instant(), by: account.name, counts });
    return { result: returnOf(world, ods, month) };
  },
};

/** When an organisation closed and what it merged into; and which others merged into it, the latest first. */
function mergersOf(world: World, ods: string): Pick<MonthlyReturns, 'closed' | 'merged'> {
  const own = mustFind(world, ods);
  const at = settingsOf(world, own).closedAt;
  const merged = [...world.organisations.values()].flatMap((one) => {
    const end = one.successor?.ods === ods && settingsOf(world, one).closedAt;
    return end ? [{ ods: one.ods, name: one.name, end }] : [];
  });
  merged.sort((one, other) => (one.end === other.end ? (one.ods < other.ods ? -1 : 1) : one.end < other.end ? 1 : -1));
  return {
    closed: at ? { on: dayIn(at), successor: own.successor } : undefined,
    merged: merged.map(({ end, ...one }) => ({ ...one, on: dayIn(end) })),
  };
}

/** The month that it is, or in which an organisation closed. */
function lastMonth(world: World, { closed }: Pick<MonthlyReturns, 'closed'>): string {
  return closed ? closed.on.slice(0, 7) : monthIn(world.instant());
}

function returnOf(world: World, ods: string, month: string): MonthlyReturn {
  const { kind } = mustFind(world, ods);
  const given = friendsAndFamily(world, ods)
    .flatMap(({ id }) => responsesTo(world, id))
    .filter(({ receivedAt }) => monthIn(receivedAt) === month)
    // Who stopped before the end may not have come to it.
    .filter(({ response }) => response.answers[FFT_QUESTION] !== undefined)
    .map(({ response }) => ({ answer: String(response.answers[FFT_QUESTION]), method: response.method, count: 1 }));
  return {
    ...{ month, isOver: month < monthIn(world.instant()), counts: returnCounts(given) },
    due: kind === 'practice' || kind === 'branch' ? returnDue(month) : undefined,
    taken: world.takenReturns.get(`${ods} ${month}`),
  };
}

function friendsAndFamily(world: World, ods: string) {
  return [...world.surveys.values()].filter((survey) => survey.ods === ods && survey.kind === 'friends-and-family');
}

/** The month in which it was first asked; later than any where it never was. */
function firstMonth(world: World, ods: string): string {
  const opened = friendsAndFamily(world, ods).flatMap(({ firstOpenedAt = [] }) => firstOpenedAt);
  return opened.map(monthIn).toSorted()[0] ?? '9999-99';
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

function dayIn(instant: string): string {
  return london.format(new Date(instant));
}

function monthIn(instant: string): string {
  return dayIn(instant).slice(0, 7);
}

function mustFind(world: World, ods: string) {
  const organisation = world.organisations.get(ods);
  if (!organisation) throw notFound('organisation with this code');
  return organisation;
}

function mayNot(): Refusal {
  return new Refusal('forbidden', 'Your role there does not have surveys.');
}
