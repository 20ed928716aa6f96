import type { Change, RejectionReason, Reply } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { longDay } from '../time/words.ts';
import { composeMail } from './compose.ts';
import type { Mail } from './mail.ts';

/** Whom a mail to an author is for and what it is about. */
interface ToAuthor {
  to: string;
  /** The organisation's name. */
  organisation: string;
  /** The author's private link. */
  link: string;
}

const KEEP_PRIVATE =
  'The link is private: anyone who has it can read your page. You can ignore this message if you did not write to us.';

/** We have your story. */
export function receivedMail({ to, organisation, link }: ToAuthor): Mail {
  return composeMail({
    to,
    subject: `We have your story about ${organisation}`,
    paragraphs: [
      `Thank you for telling us what happened at ${organisation}.`,
      'A person reads every story before it is published. We will write to you when yours is published, and when there is an answer.',
    ],
    link: { words: 'Follow your story', address: link },
    ending: KEEP_PRIVATE,
  });
}

/** Your story can be read by everybody now. */
export function publishedMail({ to, organisation, link }: ToAuthor): Mail {
  return composeMail({
    to,
    subject: `Your story about ${organisation} is published`,
    paragraphs: [`Your story is now on the public page of ${organisation}. They have been asked to answer it.`],
    link: { words: 'See your story', address: link },
    ending: KEEP_PRIVATE,
  });
}

/** Your story is not published, and why. */
export function rejectedMail({
  to,
  organisation,
  link,
  reason,
  note,
}: ToAuthor & { reason: RejectionReason; note?: string | undefined }): Mail {
  return composeMail({
    to,
    subject: `Your story about ${organisation} was not published`,
    paragraphs: [
      'We read your story with care, and we could not publish it. The reason is:',
      `${en.rejections[reason]}.`,
      ...(note ? [note] : []),
      'You are welcome to write it again in another way.',
    ],
    link: { words: 'See what you wrote', address: link },
    ending: KEEP_PRIVATE,
  });
}

/** There is an answer, and perhaps a change. */
export function repliedMail({
  to,
  organisation,
  link,
  reply,
  change,
}: ToAuthor & { reply: Reply; change?: Change | undefined }): Mail {
  return composeMail({
    to,
    subject: `${organisation} has answered your story`,
    paragraphs: [
      `${reply.role}, ${organisation}, wrote:`,
      { quote: reply.text },
      ...(change
        ? [
            `They will make a change: ${change.what}`,
            `To be done by ${longDay(change.due)}. Responsible: ${change.owner}.`,
          ]
        : []),
    ],
    link: { words: 'See the answer', address: link },
    ending: KEEP_PRIVATE,
  });
}

/** Something is going to change, or has. */
export function changeMail({ to, organisation, link, change }: ToAuthor & { change: Change }): Mail {
  return composeMail({
    to,
    subject: `News about a change at ${organisation}`,
    paragraphs: [
      `Because of your story, ${organisation} has recorded this change:`,
      { quote: change.what },
      `${en.changes[change.status]}. Due by ${longDay(change.due)}. Responsible: ${change.owner}.`,
      ...(change.note ? [change.note] : []),
    ],
    link: { words: 'See the change', address: link },
    ending: KEEP_PRIVATE,
  });
}
