import type { RerouteTo } from '@hearback/contract';
import type { SentOnLetter } from './mail.ts';
import type { Words } from './messages.ts';

const as: Record<RerouteTo, string> = { enquiry: 'a private request for help', complaint: 'a complaint' };

/** The words of mails to staff about a story that was sent on privately. */
export function rerouteWords(letter: SentOnLetter): Words {
  return letter.kind === 'sent-on' ? toStaff(letter) : toOperators(letter);
}

function toStaff({ organisation, reroute }: SentOnLetter): Words {
  return {
    subject: `Somebody sent ${organisation} ${as[reroute]}`,
    paragraphs: [
      `A patient, or somebody near to one, agreed that their story is sent on to ${organisation} as ${as[reroute]}. The workspace has it, and how to reach them.`,
      'They see on their page when you have read it and when you have been in touch.',
    ],
    link: 'Read it',
  };
}

const invited: Record<RerouteTo, string> = {
  enquiry: 'an enquiries officer or a manager',
  complaint: 'a complaints manager or a manager',
};

function toOperators({ organisation, reroute }: SentOnLetter): Words {
  return {
    subject: `Nobody at ${organisation} sees ${as[reroute]} that waits there`,
    paragraphs: [
      `A patient, or somebody near to one, agreed that their story is sent on to ${organisation} as ${as[reroute]}. Whoever saw to it there has left, or has another role now.`,
      `Until somebody does, you see it in the workspace. Invite ${invited[reroute]} at ${organisation}, or see to it that they hear of it another way: its author waits.`,
    ],
    link: 'See it',
  };
}
