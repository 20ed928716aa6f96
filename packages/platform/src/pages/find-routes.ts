import type { FastifyInstance } from 'fastify';
import { openOrganisationsNamed } from '../organisations/listing.ts';
import type { Services } from '../services.ts';
import { findWordsIn } from './find-page.messages.ts';
import { AIMS, FIND_LONGEST, findPage } from './find-page.tsx';
import { sendPrivate } from './send.ts';

const SHOWN = 20;

/** Finds an organisation by its name or code, for whom no link led to theirs. */
export function findRoutes(app: FastifyInstance, { db }: Services): void {
  app.get<{ Querystring: Record<string, unknown> }>('/find', async ({ query }, reply) => {
    const name = textOf(query.name).trim().slice(0, FIND_LONGEST);
    const aim = AIMS.find((one) => one === query.aim) ?? 'tell';
    const items = name ? await openOrganisationsNamed(db, name, SHOWN + 1) : [];
    const found = { items: items.slice(0, SHOWN), hasMore: items.length > SHOWN };
    return sendPrivate(reply, findPage({ words: findWordsIn(textOf(query.lang)), aim, name }, found));
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\0', '') : '');
