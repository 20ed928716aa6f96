import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Services } from '../services.ts';
import { countItself } from './metrics.ts';

const RETRY_AFTER_S = 5;

/** Whether the process lives, whether it can work, and its counts. */
export function healthRoutes(app: FastifyInstance, { db, config, intakeTrouble }: Services): void {
  const metrics = countItself(db);

  app.addHook('onResponse', async (request, reply) => {
    metrics.answered(request.routeOptions.url ?? 'unknown', request.method, reply.statusCode);
  });

  app.get('/health/live', async () => ({ status: 'live' }));

  app.get('/health/ready', async (_, reply) => {
    const database = await databaseState(db, intakeTrouble());
    const mail = config.smtpUrl ? 'sending' : 'waiting: SMTP_URL is not set';
    if (database === 'ready') return { status: 'ready', database, mail };
    return reply.code(503).header('retry-after', RETRY_AFTER_S).send({ status: 'not ready', database, mail });
  });

  app.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}

async function databaseState(db: Services['db'], trouble: string | undefined): Promise<string> {
  try {
    await sql`select 1`.execute(db);
    return trouble ? `not writing: ${trouble}` : 'ready';
  } catch (error) {
    // The code alone: the message names the database's address, and anyone may ask.
    return `away: ${error instanceof Error && 'code' in error ? String(error.code) : 'no answer'}`;
  }
}
