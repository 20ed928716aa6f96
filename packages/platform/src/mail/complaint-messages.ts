import type { ComplaintClockKind } from '@hearback/contract';
import { england2009 } from '@hearback/contract/complaints';
import { longDay } from '../time/words.ts';
import type { ComplaintDueLetter, ComplaintMail } from './mail.ts';
import type { Words } from './messages.ts';

/** What is to be done by a last day, and was not after it. */
const whats: Readonly<Record<ComplaintClockKind, [todo: string, late: string]>> = {
  acknowledge: ['has to be acknowledged', 'was not acknowledged in time'],
  settle: ['can be settled', 'was not settled in time'],
  period: ['has to be answered, as they were told,', 'was not answered as they were told'],
  law: ['has to be answered by law', 'was not answered in the time of the law'],
};

/** The words of mails about a complaint to those who see to it, or see to it that somebody does. */
export function complaintWords({ kind, organisation }: ComplaintMail): Words {
  if (kind === 'complaint-unseen') {
    return {
      subject: `Somebody complains to ${organisation}, and nobody there sees it`,
      paragraphs: [
        'It is for complaints managers and managers there to read, and there is none now.',
        'Give somebody there one of these roles: the time in which it has to be acknowledged runs.',
      ],
      link: 'Go to people',
    };
  }
  if (kind === 'complaint-urgent') {
    return {
      subject: `Please read this now: a complaint to ${organisation}`,
      paragraphs: [
        'What somebody wrote may mean that somebody is in danger. A rule found it, not a person: please read it now.',
        'The page where it was written showed the numbers for urgent help.',
      ],
      link: 'Read it now',
    };
  }
  if (kind === 'complaint-withdrawn') {
    return {
      subject: `A complaint to ${organisation} was taken back`,
      paragraphs: [
        'Whoever made it took it back on their private page. Nothing more is to be done, and it stays on record.',
      ],
      link: 'Open it',
    };
  }
  return {
    subject: `Somebody complains to ${organisation}`,
    paragraphs: [
      `It is private. Acknowledge it within ${england2009.acknowledge.days} working days, and offer to talk about how you look into it.`,
    ],
    link: 'Read it',
  };
}

/** The words of mails about a complaint with a last day that is near, or over. */
export function complaintDueWords({ kind, organisation, of, due }: ComplaintDueLetter): Words {
  const [todo, late] = whats[of];
  if (kind === 'complaint-due') {
    return {
      subject: `A complaint to ${organisation} ${todo} by ${longDay(due)}`,
      paragraphs: [`${longDay(due)} is the last day for that. What it is about is in the workspace alone.`],
      link: 'Open it',
    };
  }
  return {
    subject: `A complaint to ${organisation} ${late}`,
    paragraphs: [
      `The last day for that was ${longDay(due)}. Do it now, and tell whoever complains why it took longer.`,
      'What it is about is in the workspace alone.',
    ],
    link: 'Open it',
  };
}
