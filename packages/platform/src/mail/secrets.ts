import type { AuthorLetter, Letter } from './mail.ts';

/** Mails to authors, whose link opens their private page. */
const toAuthors: Readonly<Record<AuthorLetter['kind'], true>> = {
  received: true,
  published: true,
  asked: true,
  rejected: true,
  replied: true,
  changed: true,
  'reroute-asked': true,
  'reroute-reminder': true,
  'reroute-ended': true,
  rerouted: true,
  'taken-down': true,
  'appeal-upheld': true,
  'appeal-dismissed': true,
  'asked-reminder': true,
  'told-reminder': true,
  'answer-told-reminder': true,
  'answer-asked': true,
  'answer-asked-reminder': true,
  'answer-published': true,
  'answer-rejected': true,
  'work-received': true,
  'work-news': true,
  'work-asked': true,
  'work-asked-reminder': true,
  'enquiry-received': true,
  'enquiry-news': true,
  'complaint-received': true,
  'complaint-acknowledged': true,
  'complaint-period': true,
  'complaint-extended': true,
  'complaint-delayed': true,
  'complaint-answered': true,
  'complaint-closed': true,
  'complaint-news': true,
};

/** Mails whose link is a secret that is kept nowhere else, so that they cannot be written anew. */
const once: ReadonlySet<Letter['kind']> = new Set(['invited', 'recovery', 'survey-invitation']);

/** Whether a mail goes to an author. */
export function isToAuthor(kind: string): boolean {
  return kind in toAuthors;
}

/** Whether a mail can be sent again after it was given up: its link can be made anew, or is no secret. */
export function canBeWrittenAnew(letter: Letter): boolean {
  if (once.has(letter.kind)) return false;
  const { story, enquiry, complaint } = letter as Partial<AuthorLetter>;
  return !isToAuthor(letter.kind) || (story ?? enquiry ?? complaint) !== undefined;
}

/** A letter as it is kept when it is sent no more: without what its link would open. */
export function withoutSecret(letter: Letter): Letter {
  if (letter.kind === 'digest') return { ...letter, stop: undefined };
  // Whom it was for is nobody's to see once nobody took it.
  if (letter.kind === 'survey-invitation') return { ...letter, to: '', link: '' };
  return isToAuthor(letter.kind) || once.has(letter.kind) ? { ...letter, link: '' } : letter;
}
