import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { notFound } from '../http/refusal.ts';
import { serve, servePublic } from '../http/serve.ts';
import { visitorOf } from '../http/visitor.ts';
import type { Services } from '../services.ts';
import { publishedStory } from './published.ts';
import { publishedStories } from './store.ts';
import { alsoWrong, submitStory } from './submit.ts';

/** Stories as anyone may send and read them. */
export function storyRoutes(app: FastifyInstance, services: Services): void {
  serve(
    app,
    endpoints.stories.submit,
    async ({ params, body, reply }) => {
      const { receipt, isNew } = await submitStory(services, params.id, body);
      reply.code(isNew ? 201 : 200).header('cache-control', 'no-store');
      return receipt;
    },
    { alsoWrong: (body) => alsoWrong(services, body) },
  );

  servePublic(app, {
    services,
    endpoint: endpoints.stories.get,
    handle: ({ params }) => publishedStory(services, params.id),
  });

  servePublic(app, {
    services,
    endpoint: endpoints.stories.list,
    handle: async ({ query: { organisation, limit, cursor } }) => {
      if (!(await services.directory(organisation))) throw notFound('organisation with this code');
      return publishedStories(services.db, { ods: organisation, limit, after: placeAfter(cursor) });
    },
  });

  serve(app, endpoints.stories.read, async ({ params, request }) => {
    await publishedStory(services, params.id);
    services.reads.opened(params.id, visitorOf(request));
    return undefined;
  });
}
