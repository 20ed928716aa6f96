import type { RerouteTo } from '@hearback/contract';
import { dayOf } from '../time/words.ts';
import type { AuthorLetter, SentOnLetter } from './mail.ts';
import type { Words } from './messages.ts';

type Asking = Extract<AuthorLetter, { kind: 'reroute-asked' | 'reroute-reminder' }>;
type RerouteLetter = Extract<AuthorLetter, { kind: 'reroute-ended' | 'rerouted' }> | Asking | SentOnLetter;

const as: Record<RerouteTo, string> = { enquiry: 'a private request for help', complaint: 'a complaint' };
const toWhom: Record<RerouteTo, string> = {
  enquiry: 'the people there who help patients',
  complaint: 'the people there who look into complaints',
};

/** The words of mails about sending a story on privately. */
export function rerouteWords(letter: RerouteLetter): Words {
  switch (letter.kind) {
    case 'reroute-ended':
      return ended(letter.organisation);
    case 'rerouted':
      return sent(letter.organisation, letter.reroute);
    case 'sent-on':
      return toStaff(letter);
    case 'sent-on-unseen':
      return toOperators(letter);
    default:
      return asking(letter);
  }
}

function asking({ kind, organisation, reroute, until }: Asking): Words {
  const isReminder = kind === 'reroute-reminder';
  return {
    subject: `${isReminder ? 'We still wait for you: shall' : 'Shall'} we send your story about ${organisation} on privately?`,
    paragraphs: [
      `We think that ${toWhom[reroute]} could do more for you than a published story can. Your page says why.`,
      `With your yes we send it to ${organisation} as ${as[reroute]}, and it is not published. With a no it stays a story. We do nothing without your answer.`,
      `If we hear nothing until ${dayOf(until)}, it stays a story, and a person decides whether it is published.`,
    ],
    link: 'Read why and answer',
  };
}

function ended(organisation: string): Words {
  return {
    subject: `Your story about ${organisation} stays a story`,
    paragraphs: [
      'We asked whether to send your story on privately, and heard nothing. So we did not send it on.',
      'It is a story as you wrote it. A person decides now whether it is published, and we will write to you.',
    ],
    link: 'Follow your story',
  };
}

function sent(organisation: string, reroute: RerouteTo): Words {
  return {
    subject: `We sent your story on to ${organisation}`,
    paragraphs: [
      `As you agreed, we sent your story on as ${as[reroute]}, with how to reach you. It is not published.`,
      'Your page shows when they have read it, and when they say that it is done. If you hear nothing from them, write to us: your page has the address.',
    ],
    link: 'See where it stands',
  };
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
