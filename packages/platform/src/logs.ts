import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The platform's log, one JSON line an event on standard output. It names routes, codes and ids of ours; never an
 * address of a person or a browser, never a private link, never what anyone wrote.
 */
export function openLog(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // Fastify would log the whole request, with the caller's address and a private link in the path.
    serializers: { req: () => undefined, res: () => undefined },
  };
  return pino(options, destination);
}
