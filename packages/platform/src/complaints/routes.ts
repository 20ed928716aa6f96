import { Day, endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { serve, serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { complaintsScopeOf } from '../staff/permissions.ts';
import { setDetails } from './details.ts';
import { followedComplaint, withdrawComplaint } from './following.ts';
import { letterOf, writeLetter } from './letters.ts';
import { complaintShown, complaintSummaries } from './reading.ts';
import { recordComplaint } from './recording.ts';
import { complaintPage } from './store.ts';
import { alsoWrongComplaintDoor, submitComplaint } from './submit.ts';
import { setTerms, termsFor } from './terms.ts';
import { doStep } from './working.ts';

/** Complaints: for those who make them, and for those who see to them. */
export function complaintRoutes(app: FastifyInstance, services: Services): void {
  ownComplaintRoutes(app, services);
  caseRoutes(app, services);
  letterRoutes(app, services);
}

/** As those who complain send and follow them. There is no list of them for anyone. */
function ownComplaintRoutes(app: FastifyInstance, services: Services): void {
  const { complaints } = endpoints;

  serve(
    app,
    complaints.submit,
    async ({ params, body, reply }) => {
      const { receipt, isNew } = await submitComplaint(services, params.id, body);
      reply.code(isNew ? 201 : 200).header('cache-control', 'no-store');
      return receipt;
    },
    { alsoWrong: (body) => alsoWrongComplaintDoor(services, body) },
  );

  serve(app, complaints.follow, async ({ params, reply }) => {
    reply.header('cache-control', 'no-store');
    return followedComplaint(services, params.token);
  });

  serve(app, complaints.withdraw, async ({ params, reply }) => {
    reply.header('cache-control', 'no-store');
    await withdrawComplaint(services, params.token);
    return followedComplaint(services, params.token);
  });
}

function caseRoutes(app: FastifyInstance, services: Services): void {
  const { complaints } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: complaints.list,
    handle: async ({ staff, request, query: { show, organisation, limit, cursor } }) => {
      const scope = listScope({ staff, request }, { all: complaintsScopeOf(staff.grants), organisation, show });
      const page = await complaintPage(services.db, { show, scope, limit, after: placeAfter(cursor, [Day]) });
      return { ...page, items: await complaintSummaries(services, page.items) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: complaints.get,
    handle: ({ staff, params: { id } }) => complaintShown(services, staff, id),
  });

  serveStaff(app, {
    services,
    endpoint: complaints.record,
    handle: async ({ staff, params: { id }, body: recording, reply }) => {
      if (!(await recordComplaint(services, { staff, id, recording }))) reply.code(200);
      return complaintShown(services, staff, id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: complaints.do,
    handle: async ({ staff, params: { complaint, id }, body: draft, reply }) => {
      if (!(await doStep(services, { staff, complaint, id, draft }))) reply.code(200);
      return complaintShown(services, staff, complaint);
    },
  });

  serveStaff(app, {
    services,
    endpoint: complaints.setDetails,
    handle: async ({ staff, params: { id }, body: draft }) => {
      await setDetails(services, { staff, id, draft });
      return complaintShown(services, staff, id);
    },
  });
}

function letterRoutes(app: FastifyInstance, services: Services): void {
  const { complaints } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: complaints.writeLetter,
    handle: async ({ staff, params, body: draft, reply }) => {
      const { letter, isNew } = await writeLetter(services, { staff, ...params, draft });
      if (!isNew) reply.code(200);
      return letter;
    },
  });

  serveStaff(app, {
    services,
    endpoint: complaints.letter,
    handle: ({ staff, params }) => letterOf(services, { staff, ...params }),
  });

  serveStaff(app, {
    services,
    endpoint: complaints.terms,
    handle: ({ staff, params: { ods } }) => termsFor(services, staff, ods),
  });

  serveStaff(app, {
    services,
    endpoint: complaints.setTerms,
    handle: ({ staff, params: { ods }, body: terms }) => setTerms(services, { staff, ods, terms }),
  });
}
