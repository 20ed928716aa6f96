import { endpoints, type Group } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../http/refusal.ts';
import { servePublic } from '../http/serve.ts';
import { totalsInGroup, totalsOf } from '../insights/store.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { findGroup } from './store.ts';
import { groupWithTotals } from './totals.ts';

/** Groups: totals, never identities. */
export function groupRoutes(app: FastifyInstance, services: Services): void {
  servePublic(app, {
    services,
    endpoint: endpoints.groups.get,
    handle: ({ params }) => group(services, params.group),
  });
}

/** A group as the public sees it today. Throws `not-found`. */
export async function group({ db, now }: Services, id: string): Promise<Group> {
  const found = await findGroup(db, id, dayInLondon(now()));
  if (!found) throw notFound('group with this name');
  const codes = found.members.map(({ ods }) => ods);
  return groupWithTotals(found, { within: await totalsInGroup(db, id), ever: await totalsOf(db, codes) });
}
