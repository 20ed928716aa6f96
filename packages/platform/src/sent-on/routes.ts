import { endpoints, type RerouteTo, type SentOn, type SentOnProgress } from '@hearback/contract';
import { sentOnTroubles } from '@hearback/contract/moderation';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { EVERYWHERE, isWithin, maySeeSentOn, type Scope, seesUnseen, sentOnScopesOf } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { findStory } from '../stories/store.ts';
import { toldIn } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { seersOf } from './seers.ts';
import { findSentOn, moveSentOn, sentOnPage, stepsOf, summaryOf } from './store.ts';

/** Stories that were sent on as enquiries and complaints, for those who see to them. */
export function sentOnRoutes(app: FastifyInstance, services: Services): void {
  const { sentOn } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: sentOn.list,
    handle: async ({ staff, request, query: { show, organisation, limit, cursor } }) => {
      const theirs = { ...sentOnScopesOf(staff.grants), unseen: seesUnseen(staff.grants) ? EVERYWHERE : [] } as const;
      const { unseen, ...scopes } = within({ staff, request }, theirs, organisation);
      return sentOnPage(services.db, { scopes, unseen, show, limit, after: placeAfter(cursor) });
    },
  });

  serveStaff(app, {
    services,
    endpoint: sentOn.get,
    handle: ({ staff, params }) => shown(services, staff, params.story),
  });

  serveStaff(app, {
    services,
    endpoint: sentOn.progress,
    handle: async ({ staff, params, body }) => {
      await progress(services, { staff, story: params.story, draft: body });
      return shown(services, staff, params.story);
    },
  });
}

/** Where one sees to each kind, and to what nobody else does. */
type Scopes = Record<RerouteTo | 'unseen', Scope>;

/** Of one organisation alone where it is asked for. Throws `forbidden` where one sees to nothing there. */
function within(caller: Parameters<typeof listScope>[0], scopes: Scopes, organisation: string | undefined): Scopes {
  const all = Object.values(scopes);
  const anywhere = all.includes(EVERYWHERE) ? EVERYWHERE : [...new Set(all.flat())];
  listScope(caller, { all: anywhere, organisation, show: 'sent-on' });
  if (organisation === undefined) return scopes;
  const has = (scope: Scope) => isWithin(scope, organisation);
  const only = (scope: Scope): Scope => (has(scope) ? [organisation] : []);
  return { enquiry: only(scopes.enquiry), complaint: only(scopes.complaint), unseen: only(scopes.unseen) };
}

async function shown({ db }: Services, staff: SignedInStaff, id: string): Promise<SentOn> {
  const { story, row, isUnseen } = await sentOnFor({ db }, staff, id);
  return {
    ...summaryOf(row, { organisation: story.organisation, title: story.row.title, isUnseen }),
    version: row.version,
    told: toldIn(story.row),
    contact: row.contact,
    steps: await stepsOf(db, id),
  };
}

async function sentOnFor({ db }: Pick<Services, 'db'>, staff: SignedInStaff, id: string) {
  const row = await findSentOn(db, id);
  const story = row && (await findStory(db, id));
  // That it was sent on is private.
  if (!story) throw notFound('story that was sent on');
  if (maySeeSentOn(staff.grants, row.kind, row.ods)) return { row, story, isUnseen: false };
  const isUnseen = seesUnseen(staff.grants) && (await seersOf(db, row.kind, row.ods)).length === 0;
  if (!isUnseen) throw notFound('story that was sent on');
  return { row, story, isUnseen };
}

async function progress(
  services: Services,
  { staff, story, draft }: { staff: SignedInStaff; story: string; draft: SentOnProgress },
): Promise<void> {
  const { row } = await sentOnFor(services, staff, story);
  const { version, to: state, note } = draft;
  if (row.version !== version) throw movedOn();
  const errors = sentOnTroubles(row.state, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveSentOn(trx, { story, version, state, by: staff, at, note }))) throw movedOn();
    await record(trx, [{ story, at, kind: 'sent-on-progressed', actor: staff, detail: state }]);
  });
}

function movedOn(): Refusal {
  return new Refusal('stale', 'Somebody else has said where this stands in the meantime. Look at it again.');
}
