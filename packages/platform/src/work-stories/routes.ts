import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { answerWorkEdit } from './answering-edits.ts';
import { followedWorkStory, withdrawWorkStory } from './author.ts';
import { staffWorkStoryRoutes, workPlaceRoutes } from './staff-routes.ts';
import { alsoWrongPlace, submitWorkStory } from './submit.ts';

/** Stories of staff: for those who tell them, and for those who read them. */
export function workStoryRoutes(app: FastifyInstance, services: Services): void {
  ownWorkStoryRoutes(app, services);
  staffWorkStoryRoutes(app, services);
  workPlaceRoutes(app, services);
}

/** As those who tell them send and follow them. There is no list of them for anyone. */
function ownWorkStoryRoutes(app: FastifyInstance, services: Services): void {
  const { workStories } = endpoints;

  serve(
    app,
    workStories.submit,
    async ({ params, body, reply }) => {
      const { receipt, isNew } = await submitWorkStory(services, params.id, body);
      reply.code(isNew ? 201 : 200).header('cache-control', 'no-store');
      return receipt;
    },
    { alsoWrong: (body) => alsoWrongPlace(services, body) },
  );

  serve(app, workStories.follow, async ({ params, reply }) => {
    reply.header('cache-control', 'no-store');
    return followedWorkStory(services, params.token);
  });

  serve(app, workStories.withdraw, async ({ params, reply }) => {
    reply.header('cache-control', 'no-store');
    await withdrawWorkStory(services, params.token);
    return followedWorkStory(services, params.token);
  });

  serve(app, workStories.answerEdit, async ({ params, body, reply }) => {
    reply.header('cache-control', 'no-store');
    await answerWorkEdit(services, params.token, body);
    return followedWorkStory(services, params.token);
  });
}
