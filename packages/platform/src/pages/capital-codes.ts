import type { FastifyInstance } from 'fastify';

/** An ODS code as somebody types it, in one of the addresses that have one. */
const TYPED = /^(\/(?:o|tell|tell-as-staff|help|tag|poster)\/)([A-Za-z0-9]{1,9})(?=[/?]|$)/;

/** Leads from an address with a code in small letters to the same one in capitals, as codes are written. */
export function leadToCapitalCodes(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ method, url }, reply) => {
    const [typed, place = '', code = ''] = TYPED.exec(url) ?? [];
    if (typed === undefined || code === code.toUpperCase() || (method !== 'GET' && method !== 'HEAD')) return;
    return reply.redirect(place + code.toUpperCase() + url.slice(typed.length), 301);
  });
}
