import type { PassThrough } from 'node:stream';
import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { serveStaffStream } from '../http/serve.ts';
import { mustSetUp } from '../second-step/required.ts';
import type { Services } from '../services.ts';
import { complaintsScopeOf, conversationsScopeOf, seesEnquiries } from '../staff/permissions.ts';
import type { StaffCaller } from '../staff/signed-in.ts';
import { grantsOf } from '../staff/store.ts';
import { mustSee } from '../surveys/seen.ts';
import type { KeptSurvey } from '../surveys/store.ts';
import { newsStream } from './stream.ts';

/** Of one person: a window open on each of several screens. */
const AT_ONCE_EACH = 8;
const AT_ONCE = 2000;

/** What is new, as it happens. */
export function newsRoutes(app: FastifyInstance, services: Services): void {
  const open = new Map<PassThrough, string>();
  // A server that closes waits for every answer under way, and these would not end by themselves.
  app.addHook('preClose', async () => {
    for (const stream of open.keys()) stream.end();
  });

  serveStaffStream(app, {
    services,
    endpoint: endpoints.staff.news.follow,
    open: async ({ staff, query: { seconds, survey } }) => {
      if (survey !== undefined) mustBeFollowed(await mustSee(services, staff, survey));
      refuseTooMany(open, staff.id);
      const stream = newsStream({
        ...{ grants: staff.grants, seconds, follow: services.news.follow },
        followAnswered: survey === undefined ? undefined : (hear) => services.answered.follow(survey, hear),
        followAsked: seesEnquiries(staff.grants) ? services.asked.follow : undefined,
        followComplained: complaintsScopeOf(staff.grants).length !== 0 ? services.complained.follow : undefined,
        followConversed: conversationsScopeOf(staff.grants).length !== 0 ? services.conversed.follow : undefined,
        isStill: () => isStill(services, staff),
      });
      open.set(stream, staff.id);
      stream.once('close', () => open.delete(stream));
      return stream;
    },
  });
}

/** That somebody among colleagues answered now would say who, where few do. */
function mustBeFollowed({ kind }: KeptSurvey): void {
  if (kind === 'staff') throw new Refusal('not-now', 'What staff answered is told once their survey is closed.');
}

function refuseTooMany(open: ReadonlyMap<PassThrough, string>, staff: string): void {
  if (open.size >= AT_ONCE) throw new Refusal('unavailable', 'Too many listen at once. Try again in a minute.');
  const own = [...open.values()].filter((one) => one === staff);
  if (own.length >= AT_ONCE_EACH) {
    throw new Refusal('too-many', 'You listen in too many windows at once. Close some of them.');
  }
}

async function isStill(services: Services, staff: StaffCaller): Promise<boolean> {
  const { accounts, db } = services;
  const { id, session, grants } = staff;
  const sessions = await accounts.sessionsOf(id);
  if (!sessions.some((one) => one.id === session)) return false;
  const held = (list: StaffCaller['grants']) =>
    list
      .map(({ role, ods }) => `${role} ${ods}`)
      .sort()
      .join();
  return held(await grantsOf(db, id)) === held(grants) && !(await mustSetUp(services, staff));
}
