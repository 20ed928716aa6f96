import { endpoints } from '@hearback/contract';
import { mailsSeenBy } from '@hearback/contract/permissions';
import type { FastifyInstance } from 'fastify';
import { digestStop } from '../digests/stop-link.ts';
import { placeAfter } from '../http/cursor.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import { isForAuthor } from '../mail/author-messages.ts';
import type { AuthorLetter, Letter } from '../mail/mail.ts';
import { canBeWrittenAnew, isToAuthor } from '../mail/secrets.ts';
import { visibleStory } from '../moderation/staff-story.ts';
import { privateComplaintLink, privateEnquiryLink, privateLink, type Services } from '../services.ts';
import { EVERYWHERE, holdsAny } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { deliveryOf, findMail, letterIn, type MailRow, mailsIn, mailsOfStory, reviveMail } from './store.ts';

/** What became of mails, and trying one again. */
export function deliveryRoutes(app: FastifyInstance, services: Services): void {
  const { mails } = endpoints.staff;
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: mails.ofStory,
    handle: async ({ staff, params: { id } }) => {
      await visibleStory(services, { staff, id, attempt: 'see' });
      return { mails: (await mailsOfStory(db, id)).map((row) => deliveryOf(row, true)) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: mails.list,
    handle: async ({ staff, query: { show, limit, cursor } }) => {
      if (!seesAll(staff)) throw new Refusal('forbidden', 'Only whoever runs the platform sees all mails.');
      const { items, next } = await mailsIn(db, { show, limit, after: placeAfter(cursor) });
      return { items: items.map((row) => deliveryOf(row, true)), next };
    },
  });

  serveStaff(app, {
    services,
    endpoint: mails.retry,
    handle: async ({ staff, params: { id } }) => {
      const row = await findMail(db, id);
      if (!row) throw notFound('mail');
      await mustSee(services, staff, row);
      const letter = anew(services, row);
      if (!letter || !(await reviveMail(db, { id, letter, at: services.now() }))) {
        throw new Refusal(
          'not-now',
          'This mail cannot be sent again: it was sent, or its link works once. Make it anew.',
        );
      }
      services.outbox.nudge();
      return deliveryOf((await findMail(db, id)) ?? row, true);
    },
  });
}

/** Somebody with a role everywhere who runs the platform. */
function seesAll({ grants }: SignedInStaff): boolean {
  return holdsAny(grants, mailsSeenBy, EVERYWHERE);
}

/** Throws `not-found` for a mail that is not theirs to see: whom the platform writes to is private. */
async function mustSee(services: Services, staff: SignedInStaff, row: MailRow): Promise<void> {
  if (seesAll(staff)) return;
  if (!row.story_id || !row.kind || !isToAuthor(row.kind)) throw notFound('mail');
  await visibleStory(services, { staff, id: row.story_id, attempt: 'see' });
}

/** The letter with its link, made again where it was dropped. */
function anew(services: Services, row: MailRow): Letter | undefined {
  const letter = letterIn(row);
  if (!letter || row.status !== 'dead' || !canBeWrittenAnew(letter)) return undefined;
  if (letter.kind === 'digest') return { ...letter, stop: digestStop(services, letter) };
  return isForAuthor(letter) ? { ...letter, link: ownLink(services, letter) } : letter;
}

/** The private link to what a letter to whoever sent that is about. */
function ownLink(services: Services, { story, enquiry, complaint, link }: AuthorLetter): string {
  if (story) return privateLink(services, story);
  if (enquiry) return privateEnquiryLink(services, enquiry);
  return complaint ? privateComplaintLink(services, complaint) : link;
}
