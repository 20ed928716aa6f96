import { toldEvents } from '@hearback/contract/moderation';
import type { FastifyReply } from 'fastify';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { timelineOf } from '../timeline/store.ts';
import { type AuthorPageProps, authorPage } from './author-page.tsx';
import { sendPrivate } from './send.ts';

/** One script, which keeps for the visit what is typed, and nothing else that runs; it may ask nobody for anything. */
const POLICY =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'";

/** Sends the author's own page with what happened to their story, and where to write to. */
export async function sendAuthorPage(
  { config, db, now }: Pick<Services, 'config' | 'db' | 'now'>,
  reply: FastifyReply,
  shown: Omit<AuthorPageProps, 'reach' | 'events' | 'today'>,
): Promise<FastifyReply> {
  const html = authorPage({
    ...{ ...shown, reach: config.contact, today: dayInLondon(now()) },
    events: toldEvents(await timelineOf(db, shown.followed.id), now()),
  });
  return sendPrivate(reply.header('content-security-policy', POLICY), html);
}
