import type { WorkLetter } from './mail.ts';
import type { Words } from './messages.ts';

/** The words of mails about a story of staff to those who read it, or see to it that somebody does. */
export function workWords({ kind, organisation }: WorkLetter): Words {
  if (kind === 'work-story-shared') {
    return {
      subject: `Somebody who works at ${organisation} told you what happened at work`,
      paragraphs: [
        'They agreed that you read it. Do not try to find out who it was, and do not pass it on.',
        'You can answer it. They read your answer on a page of their own.',
      ],
      link: 'Read it',
    };
  }
  if (kind === 'work-story-unread') {
    return {
      subject: `A story of staff of ${organisation} waits, and nobody can read it`,
      paragraphs: [
        'It is read by moderators who hold their role everywhere and have none at the organisation. There is nobody now.',
        'Make somebody a moderator everywhere who does not work there: its author waits.',
      ],
      link: 'Go to people',
    };
  }
  const isUrgent = kind === 'work-story-urgent';
  return {
    subject: isUrgent
      ? `Please read this now: a story of staff of ${organisation}`
      : `A story of staff of ${organisation} waits to be read`,
    paragraphs: [
      isUrgent
        ? 'What somebody who works there told may mean that somebody is in danger. A rule found it, not a person: please read it now.'
        : 'Somebody who works there told what happened at work. It is never published.',
    ],
    link: 'Read it',
  };
}
