import { ChangeDraft, ChangeFilter, Day, endpoints, Instant, RerouteTo, type StaffChange } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { complaintsBehind } from '../complaints/changes.ts';
import { enquiriesBehind } from '../enquiries/changes.ts';
import { placeAfter } from '../http/cursor.ts';
import { notFound } from '../http/refusal.ts';
import { rightFields } from '../http/right-fields.ts';
import { servePublic, serveStaff } from '../http/serve.ts';
import { staffStory } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import {
  changesScopeOf,
  may,
  maySeeComplaints,
  maySeeEnquiries,
  maySeeSentOn,
  maySeeSurveys,
} from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon } from '../time/clock.ts';
import { answersBehind, sentOnBehind } from './behind.ts';
import { checkChange, takeBackChange } from './checking.ts';
import { linkStory } from './linking.ts';
import { changesAt } from './listing.ts';
import { progressChange } from './progress.ts';
import { recordChange, wrongDue } from './record.ts';
import { changeTotals, type RegisteredChange, registeredChanges } from './register.ts';
import { sentChangesAt } from './sent-store.ts';
import { sentChange } from './sent-views.ts';

/** Changes as staff record them and the public reads them. */
export function changeRoutes(app: FastifyInstance, services: Services): void {
  const { changes } = endpoints.staff;

  servePublic(app, {
    services,
    endpoint: endpoints.changes.list,
    handle: async ({ query: { organisation, limit, cursor } }) => {
      if (!(await services.directory(organisation))) throw notFound('organisation with this code');
      return changesAt(services.db, { ods: organisation, limit, after: placeAfter(cursor) });
    },
  });

  serveStaff(app, {
    services,
    endpoint: changes.list,
    handle: async ({ staff, request, query: { show, organisation, limit, cursor } }) => {
      const scope = listScope({ staff, request }, { all: changesScopeOf(staff.grants), organisation, show: 'changes' });
      const { items, next } = await registeredChanges(services.db, {
        ...{ show: show.split(',').map((filter) => ChangeFilter.parse(filter)), scope, limit },
        ...{ after: placeAfter(cursor, [Day, Instant]), today: dayInLondon(services.now()) },
      });
      return { items: await seenBy(services, staff, items), next };
    },
  });

  serveStaff(app, {
    services,
    endpoint: changes.totals,
    handle: ({ staff, request, query: { organisation } }) => {
      const scope = listScope({ staff, request }, { all: changesScopeOf(staff.grants), organisation, show: 'changes' });
      return changeTotals(services.db, { scope, today: dayInLondon(services.now()) });
    },
  });

  serveStaff(app, {
    services,
    endpoint: changes.record,
    handle: async ({ staff, params, body, reply }) => {
      const { sent, isNew } = await recordChange(services, { staff, id: params.id, recorded: body });
      if (!isNew) reply.code(200);
      return sent;
    },
    alsoWrong: (body) => wrongDue(services, rightFields(ChangeDraft.shape, body), '/due'),
  });

  serveStaff(app, {
    services,
    endpoint: endpoints.staff.stories.link,
    handle: async ({ staff, params: { id }, body }) => {
      await linkStory(services, { staff, id, draft: body });
      return staffStory(services, staff, id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: changes.progress,
    handle: ({ staff, params, body }) => progressChange(services, { staff, id: params.id, progress: body }),
  });
}

/** Changes of the register as one member of staff sees them. */
async function seenBy(
  { db }: Services,
  { grants }: SignedInStaff,
  items: readonly RegisteredChange[],
): Promise<StaffChange[]> {
  const idsWhere = (maySee: (grants: SignedInStaff['grants'], ods: string) => boolean) =>
    items.filter(({ organisation }) => maySee(grants, organisation.ods)).map(({ id }) => id);
  const enquiries = await enquiriesBehind(db, idsWhere(maySeeEnquiries));
  const complaints = await complaintsBehind(db, idsWhere(maySeeComplaints));
  const answers = await answersBehind(db, idsWhere(maySeeSurveys));
  const sentOn = await sentOnBehind(db, idsWhere(maySeeAnySentOn));
  return items.map((change) => ({
    ...change,
    mayProgress: may(grants, 'progress-change', change.organisation.ods),
    answers: answers.get(change.id),
    sentOn: someOf(sentOn.get(change.id)?.filter(({ to }) => maySeeSentOn(grants, to, change.organisation.ods))),
    enquiries: enquiries.get(change.id),
    complaints: complaints.get(change.id),
  }));
}

function maySeeAnySentOn(grants: SignedInStaff['grants'], ods: string): boolean {
  return RerouteTo.options.some((to) => maySeeSentOn(grants, to, ods));
}

function someOf<One>(all: One[] | undefined): One[] | undefined {
  return all && all.length > 0 ? all : undefined;
}

/** What staff say of changes that somebody else reads first. */
export function sentChangeRoutes(app: FastifyInstance, services: Services): void {
  const { sentChanges } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: sentChanges.list,
    handle: async ({ staff, request, query: { organisation, limit, cursor } }) => {
      const scope = listScope({ staff, request }, { all: changesScopeOf(staff.grants), organisation, show: 'changes' });
      const { items, next } = await sentChangesAt(services.db, { scope, limit, after: placeAfter(cursor) });
      const seen = items.map((row) => ({
        ...sentChange(row, staff),
        story: { id: row.story_id, title: row.title },
      }));
      return { items: seen, next };
    },
  });

  serveStaff(app, {
    services,
    endpoint: sentChanges.takeBack,
    handle: ({ staff, params }) => takeBackChange(services, { staff, id: params.id }),
  });

  serveStaff(app, {
    services,
    endpoint: sentChanges.check,
    handle: ({ staff, params, body }) => checkChange(services, { staff, id: params.id, check: body }),
  });
}
