import { endpoints, FILE_UPLOAD_BYTES } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { serve, serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { enquiriesScopeOf } from '../staff/permissions.ts';
import { fileOf } from './files.ts';
import { enquiryBehind, followedEnquiry, sendFile, withdrawEnquiry, writeToStaff } from './following.ts';
import { linkToChange } from './linking.ts';
import { enquiryFor, enquiryShown, enquirySummaryOf } from './reading.ts';
import { enquiryPage } from './store.ts';
import { alsoWrongDoor, submitEnquiry } from './submit.ts';
import { noteOnEnquiry, progressEnquiry, sendFileToPerson, writeToPerson } from './working.ts';

/** Private requests for help: for those who ask, and for those who see to them. */
export function enquiryRoutes(app: FastifyInstance, services: Services): void {
  ownEnquiryRoutes(app, services);
  staffEnquiryRoutes(app, services);
}

/** As those who ask send and follow them. There is no list of them for anyone. */
function ownEnquiryRoutes(app: FastifyInstance, services: Services): void {
  const { enquiries } = endpoints;

  serve(
    app,
    enquiries.submit,
    async ({ params, body, reply }) => {
      const { receipt, isNew } = await submitEnquiry(services, params.id, body);
      reply.code(isNew ? 201 : 200).header('cache-control', 'no-store');
      return receipt;
    },
    { alsoWrong: (body) => alsoWrongDoor(services, body) },
  );

  serve(app, enquiries.follow, async ({ params, reply }) => {
    reply.header('cache-control', 'no-store');
    return followedEnquiry(services, params.token);
  });

  serve(app, enquiries.write, async ({ params: { token, id }, body, reply }) => {
    const isNew = await writeToStaff(services, { token, id, draft: body });
    reply.code(isNew ? 201 : 200).header('cache-control', 'no-store');
    return followedEnquiry(services, token);
  });

  serve(
    app,
    enquiries.attach,
    async ({ params, body, reply }) => {
      const { file, isNew } = await sendFile(services, { ...params, upload: body });
      reply.code(isNew ? 201 : 200).header('cache-control', 'no-store');
      return file;
    },
    { bodyLimit: FILE_UPLOAD_BYTES, mayBring: ({ params }) => enquiryBehind(services, params.token) },
  );

  serve(app, enquiries.file, async ({ params: { token, id }, reply }) => {
    reply.header('cache-control', 'no-store');
    const { id: enquiry } = await enquiryBehind(services, token);
    return fileOf(services, { enquiry, id, by: null });
  });

  serve(app, enquiries.withdraw, async ({ params, reply }) => {
    reply.header('cache-control', 'no-store');
    await withdrawEnquiry(services, params.token);
    return followedEnquiry(services, params.token);
  });
}

function staffEnquiryRoutes(app: FastifyInstance, services: Services): void {
  const { enquiries } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: enquiries.list,
    handle: async ({ staff, request, query: { show, organisation, limit, cursor } }) => {
      const scope = listScope({ staff, request }, { all: enquiriesScopeOf(staff.grants), organisation, show });
      const wanted = { show, scope, limit, after: placeAfter(cursor) };
      const { items, next } = await enquiryPage(services.db, wanted);
      const now = services.now();
      return { items: items.map((item) => enquirySummaryOf(item, now)), next };
    },
  });

  serveStaff(app, {
    services,
    endpoint: enquiries.get,
    handle: ({ staff, params: { id } }) => enquiryShown(services, staff, id),
  });

  serveStaff(app, {
    services,
    endpoint: enquiries.write,
    handle: async ({ staff, params: { enquiry, id }, body, reply }) => {
      if (!(await writeToPerson(services, { staff, enquiry, id, draft: body }))) reply.code(200);
      return enquiryShown(services, staff, enquiry);
    },
  });

  serveStaff(app, {
    services,
    endpoint: enquiries.attach,
    bodyLimit: FILE_UPLOAD_BYTES,
    handle: async ({ staff, params: { enquiry, id }, body, reply }) => {
      const { file, isNew } = await sendFileToPerson(services, { staff, enquiry, id, draft: body });
      if (!isNew) reply.code(200);
      return file;
    },
  });

  serveStaff(app, {
    services,
    endpoint: enquiries.file,
    handle: async ({ staff, params: { enquiry, id } }) => {
      await enquiryFor(services, staff, enquiry);
      return fileOf(services, { enquiry, id, by: staff.id });
    },
  });

  serveStaff(app, {
    services,
    endpoint: enquiries.note,
    handle: async ({ staff, params: { enquiry, id }, body, reply }) => {
      if (!(await noteOnEnquiry(services, { staff, enquiry, id, draft: body }))) reply.code(200);
      return enquiryShown(services, staff, enquiry);
    },
  });

  serveStaff(app, {
    services,
    endpoint: enquiries.link,
    handle: async ({ staff, params: { id }, body }) => {
      await linkToChange(services, { staff, id, draft: body });
      return enquiryShown(services, staff, id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: enquiries.progress,
    handle: async ({ staff, params: { id }, body }) => {
      await progressEnquiry(services, { staff, id, draft: body });
      return enquiryShown(services, staff, id);
    },
  });
}
