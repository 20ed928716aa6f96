import { endpoints, PICTURE_UPLOAD_BYTES } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { addPicture, staffPicture } from './adding.ts';
import { publicPicture } from './store.ts';

const ADDRESS = /^([\w-]{22})\.webp$/;

// Whoever opens a picture by itself gets pixels and nothing that could run.
const POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Pictures that show what changed: staff add them, and the public sees those of changes that are public. */
export function pictureRoutes(app: FastifyInstance, services: Services): void {
  const { pictures } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: pictures.add,
    bodyLimit: PICTURE_UPLOAD_BYTES,
    handle: async ({ staff, params, body, reply }) => {
      const { picture, isNew } = await addPicture(services, { staff, id: params.id, ...body });
      if (!isNew) reply.code(200);
      return picture;
    },
  });

  serveStaff(app, {
    services,
    endpoint: pictures.get,
    handle: ({ staff, params }) => staffPicture(services, { staff, id: params.id }),
  });
}

/** Pictures at addresses that nobody can guess. What is at one never changes; it goes with what it shows. */
export function publicPictureRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { file: string } }>(
    '/pictures/:file',
    { helmet: { contentSecurityPolicy: false } },
    async ({ params: { file } }, reply) => {
      const address = ADDRESS.exec(file)?.[1];
      const bytes = address && (await publicPicture(services.db, address));
      if (!bytes) throw notFound('picture');
      return (
        reply
          .header('content-security-policy', POLICY)
          .header('content-disposition', 'inline; filename="picture.webp"')
          // Not for good: what was taken down is to be gone from the copies that others keep.
          .header('cache-control', 'public, max-age=3600, immutable')
          .type('image/webp')
          .send(bytes)
      );
    },
  );
}
