import { endpoints, type OwnMails } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import { choicesOf, keepChoices } from './choices.ts';
import { nextDue } from './due.ts';

/** What one gets mail of, and when. */
export function mailChoiceRoutes(app: FastifyInstance, services: Services): void {
  const { mailChoices } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: mailChoices.get,
    handle: ({ staff: { id } }) => ownMails(services, id),
  });

  serveStaff(app, {
    services,
    endpoint: mailChoices.save,
    handle: async ({ staff: { id }, body: choices }) => {
      const at = services.now();
      await services.db.transaction().execute((trx) => keepChoices(trx, { id, choices, at }));
      services.outbox.nudge();
      return ownMails(services, id);
    },
  });
}

async function ownMails({ db, now }: Services, id: string): Promise<OwnMails> {
  const at = now();
  return {
    choices: await choicesOf(db, id),
    nextDaily: instant(nextDue('daily', at)),
    nextWeekly: instant(nextDue('weekly', at)),
  };
}
