import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { refuseForeignPages } from '../staff/signed-in.ts';
import { beginAt, finishAt } from './signing-in.ts';
import { listDirectories } from './store.ts';

/** Signing in by a trust's own directory. */
export function directoryRoutes(app: FastifyInstance, services: Services): void {
  const { directories } = endpoints.staff;

  serve(app, directories.list, async () => ({ directories: await listDirectories(services.db) }));

  serve(app, directories.begin, async ({ params: { id }, request, reply }) => {
    refuseForeignPages(services, request);
    return beginAt(services, id, { request, reply });
  });

  serve(app, directories.finish, async ({ body: { answer, keep }, request, reply }) => {
    refuseForeignPages(services, request);
    return finishAt(services, answer, { keep, request, reply });
  });
}
