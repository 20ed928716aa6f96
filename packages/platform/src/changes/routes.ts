import { type Change, endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import { changeMail } from '../mail/messages.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import { progressChange } from './progress.ts';
import { changeFingerprint, changeIdUsed, refusePastDue, writeChange } from './record.ts';
import { findChange, publicChange } from './store.ts';

/** Changes as staff record them. */
export function changeRoutes(app: FastifyInstance, services: Services): void {
  const { changes } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: changes.record,
    handle: async ({ staff, params, body, reply }): Promise<Change> => {
      const { story: storyId, ...draft } = body;
      const story = await storyFor(services, { staff, id: storyId, action: 'record-change' });
      const known = await findChange(services.db, params.id);
      if (known) {
        if (known.fingerprint !== changeFingerprint(storyId, draft)) throw changeIdUsed();
        reply.code(200);
        return publicChange(known);
      }
      refusePastDue(services, draft, '/due');
      const made = await services.db.transaction().execute(async (trx) => {
        const change = await writeChange(trx, services, { id: params.id, draft, staff, story });
        await tellAuthor(trx, services, {
          story: storyId,
          mail: (to) => changeMail({ ...to, organisation: story.organisation.name, change }),
        });
        return change;
      });
      services.cache.clear();
      services.outbox.nudge();
      return made;
    },
  });

  serveStaff(app, {
    services,
    endpoint: changes.progress,
    handle: ({ staff, params, body }) => progressChange(services, { staff, id: params.id, progress: body }),
  });
}
