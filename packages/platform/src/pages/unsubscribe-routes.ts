import type { FastifyInstance, FastifyReply } from 'fastify';
import { restoreDigests, standingOf, stopDigests } from '../digests/choices.ts';
import type { Services } from '../services.ts';
import { sendPrivate } from './send.ts';
import { askToStopPage, badLinkPage, sentAgainPage, stoppedPage } from './unsubscribe-page.tsx';

type Stopping = { Params: { token: string } };

/** What a mail program posts is a few bytes. */
const BODY_BYTES = 4096;

/** Stopping digests by the link in one, without signing in; by one click as RFC 8058 has it. */
export function unsubscribeRoutes(app: FastifyInstance, services: Services): void {
  const { db } = services;

  app.register(async (stopping) => {
    // RFC 8058 lets mail programs post either form. What they say is always the same.
    const options = { parseAs: 'string', bodyLimit: BODY_BYTES } as const;
    stopping.addContentTypeParser('multipart/form-data', options, (_request, _body, done) => done(null, undefined));

    stopping.get<Stopping>('/unsubscribe/:token', async ({ params: { token } }, reply) => {
      const found = await staffOf(services, token);
      if (!found) return sendBad(reply);
      return sendPrivate(reply, found.standing === 'stopped' ? stoppedPage({ token }) : askToStopPage({ token }));
    });

    stopping.post<Stopping>('/unsubscribe/:token', async ({ params: { token } }, reply) => {
      const found = await staffOf(services, token);
      if (!found) return sendBad(reply);
      await db.transaction().execute((trx) => stopDigests(trx, found.staff));
      return sendPrivate(reply, stoppedPage({ token }));
    });

    stopping.post<Stopping>('/unsubscribe/:token/again', async ({ params: { token } }, reply) => {
      const found = await staffOf(services, token);
      if (!found) return sendBad(reply);
      await db.transaction().execute((trx) => restoreDigests(trx, found.staff));
      return sendPrivate(reply, sentAgainPage({ token }));
    });
  });
}

async function staffOf({ db, stopLinks }: Services, token: string) {
  const staff = stopLinks.staffIn(token);
  const standing = staff === undefined ? 'none' : await standingOf(db, staff);
  return staff === undefined || standing === 'none' ? undefined : { staff, standing };
}

function sendBad(reply: FastifyReply): FastifyReply {
  return sendPrivate(reply.code(404), badLinkPage());
}
