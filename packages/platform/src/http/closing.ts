import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Time for a call that is on its way to arrive. */
const UNUSED_FOR_MS = 500;
const SWEEP_EVERY_MS = 50;

/**
 * Gives what closes the server as soon as all that is under way is answered. Node's own closing also waits, for a
 * minute or more, for connections on which nothing was asked yet (browsers open some ahead of use), and for those kept
 * alive after an answer that was under way when the closing began.
 */
export function closingOf(app: FastifyInstance): () => Promise<void> {
  const unused = new Set<Socket>();
  app.server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  return async () => {
    const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_EVERY_MS);
    const late = setTimeout(() => {
      for (const socket of unused) socket.destroy();
    }, UNUSED_FOR_MS);
    await app.close();
    clearInterval(sweep);
    clearTimeout(late);
  };
}
