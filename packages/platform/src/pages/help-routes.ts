import { Ods, parseBody } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { enquiryWordsIn } from '../enquiry-words/words-in.ts';
import { UnknownOrganisation } from '../http/refusal.ts';
import { type FoundOrganisation, findDoors } from '../organisations/store.ts';
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
    if (!organisation.open)
      return sendPublic(services, request, reply.code(410), async () => goneHelpPage(organisation));
    const { language } = enquiryWordsIn(String(request.query.lang ?? 'en'));
    // This page is in English alone; the forms that it leads to are not.
    const form = language === 'en' ? undefined : formAt(organisation);
    if (form) return reply.redirect(`${form}?lang=${language}`, 302);
    const doors = await findDoors(services.db, ods);
    if (!doors || (doors.help === null && doors.complaint === null))
      return sendPublic(services, request, reply.code(404), async () => noHelpPage(organisation));
    return sendPublic(services, request, reply, async () => helpPage({ organisation, doors }));
  });
}

/** The form behind the first private door that is open. */
function formAt({ ods, doors }: FoundOrganisation): string | undefined {
  if (doors.includes('help')) return `/help/${ods}/ask`;
  return doors.includes('complaint') ? `/complain/${ods}` : undefined;
}
