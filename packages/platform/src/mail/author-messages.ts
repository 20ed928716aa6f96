import { type Change, isSettled, isShownBy } from '@hearback/contract';
import { type AuthorWords, authorWordsIn } from '../author-words/words-in.ts';
import { type LetterWords, letterWordsIn } from '../letter-words/words-in.ts';
import { complainantWords } from './complainant-messages.ts';
import { composeMail, type MailParts } from './compose.ts';
import type { AuthorLetter, Letter, Mail } from './mail.ts';
import type { Words } from './messages.ts';
import { moderationWords } from './moderation-messages.ts';
import { isToAuthor } from './secrets.ts';

/** A letter to an author of this kind. */
export type Of<Kind extends AuthorLetter['kind']> = AuthorLetter & { kind: Kind };

/** What letters in a language say, and what its author’s page calls things. */
export interface Said {
  words: LetterWords;
  author: AuthorWords;
  /** The day in England that decides what is overdue. */
  today: string;
}

/** Whether a letter goes to who told a story, or asked for help. */
export function isForAuthor(letter: Letter): letter is AuthorLetter {
  return isToAuthor(letter.kind);
}

/** Writes a letter to an author out, in the language that they wrote in. */
export function authorMail(letter: AuthorLetter, today: string): Mail {
  // One that waited before letters said their language.
  const { to, link: address, language = 'en' } = letter;
  const said = { words: letterWordsIn(language), author: authorWordsIn(language), today };
  const { subject, paragraphs, link } = authorLetterWords(letter, said);
  return composeMail({
    ...{ to, subject, paragraphs, language: said.words.language },
    link: { words: link, address },
    ending: said.words.keepPrivate,
    ...unreviewed(letter, said),
  });
}

/** That nobody has looked through a translation, and where the page has English words the way to them. */
function unreviewed({ link, story }: AuthorLetter, { author }: Said): Pick<MailParts, 'foot'> {
  if (author.isReviewed) return {};
  const inEnglish = { words: author.author.inEnglish, address: `${link}?lang=en`, language: 'en' };
  return { foot: [author.unreviewed, ...(story ? [inEnglish] : [])] };
}

function authorLetterWords(letter: AuthorLetter, said: Said): Words {
  switch (letter.kind) {
    case 'received':
      return received(letter, said);
    case 'published':
      return published(letter, said);
    case 'replied':
      return replied(letter, said);
    case 'changed':
      return changed(letter, said);
    case 'answer-published':
      return answerPublished(letter, said);
    case 'work-received':
    case 'enquiry-received':
      return unnamed('received', said);
    case 'work-news':
    case 'enquiry-news':
      return unnamed('news', said);
    case 'work-asked':
    case 'work-asked-reminder':
      return unnamedAsked(letter, said);
    case 'complaint-received':
    case 'complaint-acknowledged':
    case 'complaint-period':
    case 'complaint-extended':
    case 'complaint-delayed':
    case 'complaint-answered':
    case 'complaint-closed':
    case 'complaint-news':
      return complainantWords(letter, said);
    default:
      return moderationWords(letter, said);
  }
}

function received({ organisation }: Of<'received'>, { words: { received } }: Said): Words {
  const { subject, thanks, next, link } = received;
  return { subject: subject(organisation), paragraphs: [thanks(organisation), next], link };
}

function published({ organisation, isEdited = false }: Of<'published'>, { words }: Said): Words {
  const { subject, lead, edited, choices, editedLink } = words.published;
  return {
    subject: subject(organisation),
    paragraphs: [lead(organisation), ...(isEdited ? [edited, choices] : [])],
    link: isEdited ? editedLink : words.seeStory,
  };
}

function replied({ organisation, reply, change }: Of<'replied'>, said: Said): Words {
  const { words } = said;
  const { subject, wrote, promise, due, link } = words.replied;
  const promised = change && [promise(change.what), `${dueIn(change, due, said)} ${words.changed.owner(change.owner)}`];
  return {
    subject: subject(organisation),
    paragraphs: [wrote(reply.role, organisation), { quote: reply.text }, ...(promised ?? [])],
    link,
  };
}

function changed({ organisation, change }: Of<'changed'>, said: Said): Words {
  const { words, author } = said;
  const { subject, lead, due, owner, link } = words.changed;
  // The day it was due by is of no use once it is settled.
  const day = isSettled(change.status) ? [] : [dueIn(change, due, said)];
  const standing = [`${author.changes[change.status]}.`, ...day, owner(change.owner)].join(' ');
  return {
    subject: subject(organisation),
    paragraphs: [lead(organisation), { quote: change.what }, standing, ...(change.note ? [change.note] : [])],
    link,
  };
}

/** By when a change is to be done, or was where that day is over. */
function dueIn(change: Change, due: (day: string) => string, { author, today }: Said): string {
  const day = author.dates.day(change.due);
  return isShownBy('overdue', change, today) ? `${author.story.wasDue(day)}.` : due(day);
}

function answerPublished({ organisation, isEdited }: Of<'answer-published'>, { words }: Said): Words {
  const { subject, lead, edited } = words.answerPublished;
  return {
    subject: subject(organisation),
    paragraphs: [lead(organisation), ...(isEdited ? [edited] : [])],
    link: words.seeAnswer,
  };
}

function unnamedAsked({ kind, until }: Of<'work-asked' | 'work-asked-reminder'>, { words, author }: Said): Words {
  const { subject, again, lead, choices, link } = words.unnamed.asked;
  return {
    subject: kind === 'work-asked' ? subject : again,
    paragraphs: [lead, choices(author.dates.dayOf(until))],
    link,
  };
}

function unnamed(kind: 'received' | 'news', { words }: Said): Words {
  const { subject, lead } = words.unnamed[kind];
  return { subject, paragraphs: [lead], link: words.unnamed.link };
}
