import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { servePublic } from '../http/serve.ts';
import type { Services } from '../services.ts';

/** What moderators did, for everybody. */
export function publicModerationRoutes(app: FastifyInstance, services: Services): void {
  servePublic(app, { services, endpoint: endpoints.moderation.get, handle: () => services.moderationFigures() });
}
