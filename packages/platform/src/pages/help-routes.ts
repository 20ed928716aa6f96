import { Ods, parseBody } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { helpWordsIn } from '../help-words/words-in.ts';
import { UnknownOrganisation } from '../http/refusal.ts';
import { findDoors } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { goneHelpPage, helpPage, noHelpPage } from './help-page.tsx';
import { sendPublic } from './send.ts';
import type { Posted } from './tell-form.ts';

/** The private doors of an organisation as a page. */
export function helpRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { ods: string }; Querystring: Posted }>('/help/:ods', async (request, reply) => {
    const { ods } = request.params;
    const organisation = parseBody(Ods, ods).ok ? await services.directory(ods) : undefined;
    if (!organisation) throw new UnknownOrganisation();
    const words = helpWordsIn(String(request.query.lang ?? 'en'));
    const place = { organisation, words };
    if (!organisation.open) return sendPublic(services, request, reply.code(410), async () => goneHelpPage(place));
    const doors = await findDoors(services.db, ods);
    if (!doors || (doors.help === null && doors.complaint === null))
      return sendPublic(services, request, reply.code(404), async () => noHelpPage(place));
    return sendPublic(services, request, reply, async () => helpPage({ ...place, doors }));
  });
}
