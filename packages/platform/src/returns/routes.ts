import { endpoints, MONTHS_AT_ONCE } from '@hearback/contract';
import { changedSince, monthsBack } from '@hearback/contract/returns';
import type { FastifyInstance } from 'fastify';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { maySeeSurveys, maySetSurveys } from '../staff/permissions.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { latestOf, monthNow, returnsOf } from './months.ts';
import { addTaken, findFirstOpening, findMergers } from './store.ts';

/** The Friends and Family Test's monthly returns. */
export function returnRoutes(app: FastifyInstance, services: Services): void {
  const { returns } = endpoints.staff;
  const { db, now } = services;

  serveStaff(app, {
    services,
    endpoint: returns.list,
    handle: async ({ staff, params: { ods }, query: { until } }) => {
      if (!maySeeSurveys(staff.grants, ods)) throw mayNot();
      const organisation = await mustFind(services, ods);
      const [first, mergers] = await Promise.all([firstMonth(services, ods), findMergers(db, ods)]);
      const last = latestOf(mergers.closed?.on.slice(0, 7), monthNow(services));
      const { months, earlier } = monthsBack(first, latestOf(until, last), MONTHS_AT_ONCE);
      return {
        ...{ organisation: { ods, name: organisation.name }, ...mergers },
        months: await returnsOf(services, organisation, months),
        earlier,
      };
    },
  });

  serveStaff(app, {
    services,
    endpoint: returns.take,
    handle: async ({ staff, params: { ods, month }, body: { responses } }) => {
      if (!maySetSurveys(staff.grants, ods)) throw mayNot();
      const organisation = await mustFind(services, ods);
      const { closed } = await findMergers(db, ods);
      const last = latestOf(closed?.on.slice(0, 7), monthNow(services));
      const isAsked = month >= (await firstMonth(services, ods)) && month <= last;
      if (!isAsked) throw new Refusal('not-now', 'There are no figures of this month yet.');
      const look = async () => (await returnsOf(services, organisation, [month]))[0];
      const found = await look();
      if (!found) throw notFound('return of this month');
      const { counts, taken } = found;
      if (counts.responses !== responses) throw new Refusal('stale', 'More answers came in meanwhile. Load it again.');
      // Taken already with these very figures: it is the same return.
      if (taken && changedSince(taken.counts, counts).length === 0) return found;
      const by = { by_id: staff.id, by_name: staff.name };
      await addTaken(db, { ods, month, taken_at: instant(now()), ...by, counts: JSON.stringify(counts) });
      return (await look()) ?? found;
    },
  });
}

function mayNot(): Refusal {
  return new Refusal('forbidden', 'Your role there does not have surveys.');
}

async function mustFind({ directory }: Services, ods: string): Promise<FoundOrganisation> {
  const organisation = await directory(ods);
  if (!organisation) throw notFound('organisation with this code');
  return organisation;
}

/** The month in which it was first asked; later than any where it never was. */
async function firstMonth({ db }: Services, ods: string): Promise<string> {
  const at = await findFirstOpening(db, ods);
  return at === undefined ? '9999-99' : dayInLondon(new Date(at)).slice(0, 7);
}
