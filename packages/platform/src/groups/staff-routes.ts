import { endpoints, type GroupDraft, membershipTroubles, type StaffGroup } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { mustBeInOrder } from '../http/days-in-order.ts';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { mustRun } from '../organisations/staff-routes.ts';
import { organisationNames } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE, groupsScopeOf } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import { figuresOf } from './figures.ts';
import { countMembers, findWholeGroup, writeGroup } from './store.ts';

/** Groups as those see them who write them down. */
export function staffGroupRoutes(app: FastifyInstance, services: Services): void {
  const { groups } = endpoints.staff;
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: groups.list,
    handle: async ({ staff }) => {
      const scope = groupsScopeOf(staff.grants);
      if (scope.length === 0) throw refused();
      const all = await countMembers(db, dayInLondon(services.now()));
      return { groups: all.filter(({ id }) => scope === EVERYWHERE || scope.includes(id)) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: groups.figures,
    handle: async ({ staff, params: { group }, query }) => {
      const scope = groupsScopeOf(staff.grants);
      if (scope !== EVERYWHERE && !scope.includes(group)) throw refused();
      mustBeInOrder(query);
      const found = await figuresOf(services, group, query);
      if (!found) throw new Refusal('not-found', 'There is no group with this short name here.');
      return found;
    },
  });

  serveStaff(app, {
    services,
    endpoint: groups.get,
    handle: async ({ staff, params: { group } }) => {
      await mustRun(services, staff, group);
      return mustFind(services, group);
    },
  });

  serveStaff(app, {
    services,
    endpoint: groups.save,
    handle: async ({ staff, params: { group }, body, reply }) => {
      await mustRun(services, staff, group);
      await refuseWrong(services, body);
      if (body.version !== undefined) await mustFind(services, group);
      if (!(await writeGroup(db, group, { ...body, version: body.version }))) {
        if (body.version !== undefined) throw stale();
        // The same new group sent once more, after an answer that was lost.
        if (!isSame(await mustFind(services, group), body)) throw used(group);
        reply.code(200);
      }
      if (body.version !== undefined) reply.code(200);
      services.cache.clear();
      return mustFind(services, group);
    },
  });
}

function refused(): Refusal {
  return new Refusal('forbidden', 'Your roles do not show you this group. Operators give roles, under People.');
}

async function mustFind({ db }: Services, id: string): Promise<StaffGroup> {
  const found = await findWholeGroup(db, id);
  if (!found) throw new Refusal('not-found', 'There is no group with this short name here.');
  return found;
}

async function refuseWrong({ db }: Services, { memberships }: GroupDraft): Promise<void> {
  const codes = memberships.map(({ ods }) => ods);
  const names = await organisationNames(db, codes);
  const errors = membershipTroubles(memberships, (ods) => names.has(ods));
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
}

function isSame({ name, memberships }: StaffGroup, draft: GroupDraft): boolean {
  const line = (ods: string, from: string, until?: string) => `${ods} ${from} ${until ?? ''}`;
  const kept = memberships.map(({ organisation, from, until }) => line(organisation.ods, from, until));
  const sent = draft.memberships.map(({ ods, from, until }) => line(ods, from, until));
  return name === draft.name && kept.sort().join() === sent.sort().join();
}

function stale(): Refusal {
  return new Refusal('stale', 'Somebody else changed this group while you had it open. Look at it again.');
}

function used(id: string): Refusal {
  return new Refusal('id-used', `There is a group with the short name ${id} already. Choose another one.`);
}
