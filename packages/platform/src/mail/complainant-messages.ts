import { england2009 } from '@hearback/contract/complaints';
import type { Of, Said } from './author-messages.ts';
import type { ComplaintNews } from './mail.ts';
import type { Words } from './messages.ts';

/** The words of mails to whoever complained. Of whom they complained, and of what, is not in them. */
export function complainantWords(letter: Of<ComplaintNews['kind']>, { words, author }: Said): Words {
  const { complaint, unnamed } = words;
  const { link } = unnamed;
  const { day } = author.dates;
  switch (letter.kind) {
    case 'complaint-received': {
      const { subject, lead, next } = complaint.received;
      return { subject, paragraphs: [lead, next(england2009.acknowledge.days)], link };
    }
    case 'complaint-acknowledged':
      return { subject: complaint.acknowledged.subject, paragraphs: [complaint.acknowledged.lead], link };
    case 'complaint-period':
      return { subject: complaint.period.subject, paragraphs: [complaint.period.lead(day(letter.by))], link };
    case 'complaint-extended':
      return { subject: complaint.extended.subject, paragraphs: [complaint.extended.lead(day(letter.by))], link };
    case 'complaint-delayed':
      return { subject: complaint.delayed.subject, paragraphs: [complaint.delayed.lead], link };
    case 'complaint-answered':
      return { subject: complaint.answered.subject, paragraphs: [complaint.answered.lead], link };
    case 'complaint-closed':
      return { subject: complaint.closed.subject, paragraphs: [complaint.closed.lead], link };
    case 'complaint-news':
      return { subject: unnamed.news.subject, paragraphs: [unnamed.news.lead], link };
  }
}
