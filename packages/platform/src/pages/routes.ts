import { endpoints, parseParameters } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { punctualityOf } from '../clocks/punctuality.ts';
import { group } from '../groups/routes.ts';
import { listGroups } from '../groups/store.ts';
import { placeAfter } from '../http/cursor.ts';
import { notFound, UnknownOrganisation } from '../http/refusal.ts';
import { visitorOf } from '../http/visitor.ts';
import { totalsOf } from '../insights/store.ts';
import { shownTotals } from '../insights/tallies.ts';
import { openOrganisations } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { publishedStory } from '../stories/published.ts';
import { publishedStories, storySelections } from '../stories/store.ts';
import { dayInLondon } from '../time/clock.ts';
import { authorRoutes } from './author-routes.ts';
import { leadToCapitalCodes } from './capital-codes.ts';
import { changesRoutes } from './changes-routes.ts';
import { complaintPageRoutes } from './complaint-routes.ts';
import { enquiryMessageRoutes } from './enquiry-message-routes.ts';
import { enquiryPageRoutes } from './enquiry-routes.ts';
import { findRoutes } from './find-routes.ts';
import { groupPage } from './group-page.tsx';
import { helpRoutes } from './help-routes.ts';
import { homePage } from './home-page.tsx';
import { icon } from './icon.ts';
import { moderationPageRoutes } from './moderation-routes.ts';
import { organisationPage } from './organisation-page.tsx';
import { stylesOfLook } from './own-look.ts';
import { posterRoutes } from './poster-routes.ts';
import { sendPublic } from './send.ts';
import { storyPage } from './story-page.tsx';
import { surveyLinkRoutes } from './survey-link-routes.ts';
import { surveyPosterRoutes } from './survey-poster-routes.ts';
import { surveyPageRoutes } from './survey-routes.ts';
import { tagRoutes } from './tag-routes.ts';
import { tellRoutes } from './tell-routes.ts';
import { unsubscribeRoutes } from './unsubscribe-routes.ts';
import { workEditRoutes } from './work-edit-routes.ts';
import { workStoryPageRoutes } from './work-story-routes.ts';

const STORIES_A_PAGE = 20;

/** The public pages, complete without JavaScript. */
export function pageRoutes(app: FastifyInstance, services: Services): void {
  leadToCapitalCodes(app);

  app.get('/icon.svg', (_, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(icon),
  );

  app.get<{ Params: { file: string } }>('/look/:file', (request, reply) => {
    const [, name = ''] = /^(.+)\.css$/.exec(request.params.file) ?? [];
    const styles = stylesOfLook(name);
    if (!styles) throw notFound('look with this name');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(styles);
  });

  app.get('/', (request, reply) =>
    sendPublic(services, request, reply, async () =>
      homePage(await openOrganisations(services.db), await listGroups(services.db)),
    ),
  );

  app.get<{ Params: { ods: string }; Querystring: { cursor?: string; only?: string } }>(
    '/o/:ods',
    async (request, reply) => {
      const { ods } = request.params;
      const organisation = isShaped(endpoints.organisations.get.params, { ods }) && (await services.directory(ods));
      if (!organisation) throw new UnknownOrganisation();
      return sendPublic(services, request, reply, async () => {
        const after = placeAfter(request.query.cursor);
        const only = storySelections.find((name) => name === request.query.only);
        const { dueSince, punctuality } = await punctualityOf(services, ods);
        const stories = await publishedStories(services.db, { ods, limit: STORIES_A_PAGE, after, only, dueSince });
        const totals = shownTotals((await totalsOf(services.db, [ods])).get(ods) ?? {});
        return organisationPage({ organisation, totals, punctuality, stories, isFirst: !after, only });
      });
    },
  );

  app.get<{ Params: { id: string } }>('/s/:id', async (request, reply) => {
    const { id } = request.params;
    if (!isShaped(endpoints.stories.get.params, { id })) throw notFound('published story');
    await sendPublic(services, request, reply, async () => {
      const story = await publishedStory(services, id);
      const look = await services.directory(story.organisation.ods);
      return storyPage(story, { look, today: dayInLondon(services.now()) });
    });
    // A browser that only fetches ahead has not opened anything, nor has a program that asks whether the page is there.
    if (request.method === 'GET' && !request.headers['sec-purpose']) services.reads.opened(id, visitorOf(request));
    return reply;
  });

  app.get<{ Params: { group: string } }>('/g/:group', async (request, reply) => {
    if (!isShaped(endpoints.groups.get.params, request.params)) throw notFound('group with this name');
    return sendPublic(services, request, reply, async () => groupPage(await group(services, request.params.group)));
  });

  authorRoutes(app, services);
  changesRoutes(app, services);
  findRoutes(app, services);
  helpRoutes(app, services);
  moderationPageRoutes(app, services);
  posterRoutes(app, services);
  surveyPageRoutes(app, services);
  surveyLinkRoutes(app, services);
  surveyPosterRoutes(app, services);
  tagRoutes(app, services);
  tellRoutes(app, services);
  unsubscribeRoutes(app, services);
  workStoryPageRoutes(app, services);
  workEditRoutes(app, services);
  complaintPageRoutes(app, services);
  enquiryPageRoutes(app, services);
  enquiryMessageRoutes(app, services);
}

function isShaped(schema: Parameters<typeof parseParameters>[0], value: unknown): boolean {
  return parseParameters(schema, value).ok;
}
