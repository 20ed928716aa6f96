import type { EnquiryLetter } from './mail.ts';
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
