import type { ComplaintClockKind } from '@hearback/contract';
import { longDay } from '../time/words.ts';
import type { ComplaintDueLetter } from './mail.ts';
import type { Words } from './messages.ts';

/** What is to be done by a last day, and was not after it. */
const whats: Readonly<Record<ComplaintClockKind, [todo: string, late: string]>> = {
  acknowledge: ['has to be acknowledged', 'was not acknowledged in time'],
  settle: ['can be settled', 'was not settled in time'],
  period: ['has to be answered, as they were told,', 'was not answered as they were told'],
  law: ['has to be answered by law', 'was not answered in the time of the law'],
};

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
