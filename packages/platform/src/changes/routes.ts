import { ChangeDraft, endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { rightFields } from '../http/right-fields.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { progressChange } from './progress.ts';
import { recordChange, wrongDue } from './record.ts';

/** Changes as staff record them. */
export function changeRoutes(app: FastifyInstance, services: Services): void {
  const { changes } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: changes.record,
    handle: async ({ staff, params, body: { story, ...draft }, reply }) => {
      const { change, isNew } = await recordChange(services, { staff, id: params.id, story, draft });
      if (!isNew) reply.code(200);
      return change;
    },
    alsoWrong: (body) => wrongDue(services, rightFields(ChangeDraft.shape, body), '/due'),
  });

  serveStaff(app, {
    services,
    endpoint: changes.progress,
    handle: ({ staff, params, body }) => progressChange(services, { staff, id: params.id, progress: body }),
  });
}
