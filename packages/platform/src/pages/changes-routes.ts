import { Ods, parseBody } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { changesAt } from '../changes/listing.ts';
import { changeTotals } from '../changes/register.ts';
import { placeAfter } from '../http/cursor.ts';
import { UnknownOrganisation } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { changesPage } from './changes-page.tsx';
import { sendPublic } from './send.ts';

const CHANGES_A_PAGE = 20;

/** What an organisation changed because of stories. */
export function changesRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { ods: string }; Querystring: { cursor?: string } }>('/o/:ods/changes', async (request, reply) => {
    const { ods } = request.params;
    const organisation = parseBody(Ods, ods).ok ? await services.directory(ods) : undefined;
    if (!organisation) throw new UnknownOrganisation();
    return sendPublic(services, request, reply, async () => {
      const after = placeAfter(request.query.cursor);
      const today = dayInLondon(services.now());
      const changes = await changesAt(services.db, { ods, limit: CHANGES_A_PAGE, after });
      const totals = await changeTotals(services.db, { scope: [ods], today });
      return changesPage({ organisation, totals, changes, isFirst: !after, today });
    });
  });
}
