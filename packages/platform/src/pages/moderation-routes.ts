import { ModerationDeed, type ModerationFigures, type ModerationRecord, RejectionReason } from '@hearback/contract';
import { csvOf } from '@hearback/contract/csv';
import { en } from '@hearback/contract/words/en';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { deeds, words } from './moderation-page.messages.ts';
import { moderationPage } from './moderation-page.tsx';
import { sendPublic } from './send.ts';

/** How stories are moderated and what was done, as a page and as a file. */
export function moderationPageRoutes(app: FastifyInstance, services: Services): void {
  const { config, moderationFigures } = services;

  app.get<{ Querystring: { month?: string } }>('/moderation', (request, reply) =>
    sendPublic(services, request, reply, async () =>
      moderationPage({ ...config, record: await moderationFigures(), month: request.query.month }),
    ),
  );

  app.get('/moderation.csv', async (_, reply) =>
    reply
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .header('content-disposition', 'attachment; filename="moderation.csv"')
      .type('text/csv; charset=utf-8')
      .send(fileOf(await moderationFigures())),
  );
}

function fileOf({ inAll, months }: ModerationRecord): string {
  const { month, medianHours, nineInTenHours } = words.counts;
  const reasons = RejectionReason.options.map((reason) => words.rejectedFor(en.rejections[reason]));
  const headings = [
    month,
    ...ModerationDeed.options.map((deed) => deeds[deed]),
    ...reasons,
    medianHours,
    nineInTenHours,
  ];
  return csvOf([
    headings,
    ...months.map((one) => [one.month, ...figuresIn(one)]),
    [words.counts.inAll, ...figuresIn(inAll)],
  ]);
}

function figuresIn({ counts, rejectedFor, hours }: ModerationFigures): (number | undefined)[] {
  return [
    ...ModerationDeed.options.map((deed) => counts[deed]),
    ...RejectionReason.options.map((reason) => rejectedFor[reason]),
    hours?.median,
    hours?.nineInTen,
  ];
}
