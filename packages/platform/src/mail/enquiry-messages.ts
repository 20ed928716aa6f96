import { longDay } from '../time/words.ts';
import type { EnquiryDueLetter, EnquiryLetter } from './mail.ts';
import type { Words } from './messages.ts';

/** The words of mails about an enquiry to those who see to it, or see to it that somebody does. */
export function enquiryWords({ kind, organisation }: EnquiryLetter): Words {
  if (kind === 'enquiry-unseen') {
    return {
      subject: `Somebody asks ${organisation} for help, and nobody there sees it`,
      paragraphs: [
        'It is for enquiries officers and managers there to read, and there is none now.',
        'Give somebody there one of these roles: whoever asked waits.',
      ],
      link: 'Go to people',
    };
  }
  if (kind === 'enquiry-urgent') {
    return {
      subject: `Please read this now: a request for help to ${organisation}`,
      paragraphs: [
        'What somebody wrote may mean that somebody is in danger. A rule found it, not a person: please read it now.',
        'The page where it was written showed the numbers for urgent help.',
      ],
      link: 'Read it now',
    };
  }
  if (kind === 'enquiry-written') {
    return {
      subject: `Somebody who asked ${organisation} for help has written again`,
      paragraphs: ['Their message waits on the page of what they asked. It is private.'],
      link: 'Read it',
    };
  }
  return {
    subject: `Somebody asks ${organisation} for help`,
    paragraphs: ['It is private, and never published. A first word that it was read is a help in itself.'],
    link: 'Read it',
  };
}

/** The words of mails about an enquiry that has to be answered soon, or was not in time. */
export function enquiryDueWords({ kind, organisation, due }: EnquiryDueLetter): Words {
  if (kind === 'enquiry-due') {
    return {
      subject: `Somebody who asked ${organisation} for help waits for an answer until ${longDay(due)}`,
      paragraphs: ['Nobody has answered yet. Whoever asked was told that day.'],
      link: 'Answer it',
    };
  }
  return {
    subject: `Somebody who asked ${organisation} for help waits longer than they were told`,
    paragraphs: [
      `They were told to expect an answer by ${longDay(due)}. A short word now is better than a full one later.`,
    ],
    link: 'Answer it',
  };
}
