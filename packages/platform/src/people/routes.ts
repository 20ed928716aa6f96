import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { resetSecondStep } from '../second-step/own.ts';
import type { Services } from '../services.ts';
import type { Grant } from '../staff/permissions.ts';
import { grant } from '../staff/store.ts';
import { mustBeGivable, mustBeSeen, mustManage, now, refuse, shown } from './access.ts';
import { recordAccess } from './access-log.ts';
import { managesEverybody, mayGive } from './giving.ts';
import { endAccount } from './leaving.ts';
import { findPeople, findPerson, setJobTitle, withdraw } from './store.ts';

const MOST = 200;
const LAST_OPERATOR = 'This is the last operator. Make somebody else one first.';

/** Who may do what, and giving and taking it. */
export function peopleRoutes(app: FastifyInstance, services: Services): void {
  const { people } = endpoints.staff;
  const { db } = services;
  endingRoutes(app, services);
  knownRoutes(app, services);

  serveStaff(app, {
    services,
    endpoint: people.list,
    handle: async ({ staff, query: { search } }) => {
      mustManage(staff);
      const among = managesEverybody(staff.grants) ? undefined : (held: Grant) => mayGive(staff.grants, held);
      const found = await findPeople(db, { search, among, most: MOST });
      return {
        people: await Promise.all(found.people.map((one) => shown(services, staff, one))),
        hasMore: found.hasMore,
      };
    },
  });

  serveStaff(app, {
    services,
    endpoint: people.give,
    handle: async ({ staff, params: { id }, body }) => {
      const held = await mustBeGivable(services, staff, { subject: id, draft: body });
      await mustBeSeen(services, staff, id);
      await db.transaction().execute(async (trx) => {
        await grant(trx, id, [held]);
        await recordAccess(trx, now(services), { kind: 'role-given', actor: staff, subject: id, held });
      });
      return shown(services, staff, await mustBeSeen(services, staff, id));
    },
  });

  serveStaff(app, {
    services,
    endpoint: people.withdraw,
    handle: async ({ staff, params: { id }, body }) => {
      const held = await mustBeGivable(services, staff, { subject: id, draft: body });
      await mustBeSeen(services, staff, id);
      const person = await db.transaction().execute(async (trx) => {
        if (!(await withdraw(trx, id, held))) return undefined;
        const event = { kind: 'role-withdrawn', actor: staff, subject: id, held } as const;
        await recordAccess(trx, now(services), event);
        return findPerson(trx, id);
      });
      if (!person) {
        const { grants } = await mustBeSeen(services, staff, id);
        const isHeld = grants.some(({ role, ods }) => role === held.role && ods === held.ods);
        throw new Refusal('not-now', isHeld ? LAST_OPERATOR : 'They do not hold this role.');
      }
      return shown(services, staff, person);
    },
  });
}

/** What is known of somebody, as whoever manages all of their access may write it down. */
function knownRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.people.setJobTitle,
    handle: async ({ staff, params: { id }, body: { jobTitle } }) => {
      const person = await mustBeSeen(services, staff, id);
      // It signs replies wherever they work: a manager of one place does not write it down for another.
      if (!managesEverybody(staff.grants) && !person.grants.every((held) => mayGive(staff.grants, held))) {
        await refuse(services, staff, { subject: id, detail: 'job title' });
        throw new Refusal(
          'forbidden',
          'They have roles that are not yours to give. Ask whoever runs Hearback for you.',
        );
      }
      await services.db.transaction().execute(async (trx) => {
        await setJobTitle(trx, id, jobTitle);
        const event = { kind: 'job-title-set', actor: staff, subject: id, detail: jobTitle } as const;
        await recordAccess(trx, now(services), event);
      });
      return shown(services, staff, await mustBeSeen(services, staff, id));
    },
  });
}

/** What operators alone may do to somebody's account. */
function endingRoutes(app: FastifyInstance, services: Services): void {
  const { people } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: people.resetSecondStep,
    handle: async ({ staff, params: { id } }) => {
      if (!managesEverybody(staff.grants)) {
        await refuse(services, staff, { subject: id, detail: 'reset the second step' });
        throw new Refusal('forbidden', 'Only an operator can do this. Ask whoever runs Hearback for you.');
      }
      await mustBeSeen(services, staff, id);
      if (id === staff.id) throw new Refusal('not-now', 'Turn off your own second step in your account.');
      if (!(await resetSecondStep(services, staff, id))) throw new Refusal('not-now', 'They have no second step.');
      return shown(services, staff, await mustBeSeen(services, staff, id));
    },
  });

  serveStaff(app, {
    services,
    endpoint: people.remove,
    handle: async ({ staff, params: { id } }) => {
      if (!managesEverybody(staff.grants)) {
        await refuse(services, staff, { subject: id, detail: 'remove' });
        throw new Refusal('forbidden', 'Only an operator can end an account. You can take their roles away.');
      }
      const person = await mustBeSeen(services, staff, id);
      if (!(await endAccount(services, staff, person))) throw new Refusal('not-now', LAST_OPERATOR);
      return undefined;
    },
  });
}
