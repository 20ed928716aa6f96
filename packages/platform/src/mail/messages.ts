import { dayInLondon } from '../time/clock.ts';
import { accessEnding, accessWords } from './access-messages.ts';
import { authorMail, isForAuthor } from './author-messages.ts';
import { composeMail, type Paragraph } from './compose.ts';
import type { AccessLetter, AuthorLetter, Letter, Mail } from './mail.ts';
import { digestFoot, isToStaff, staffEnding, staffWords } from './staff-messages.ts';
import { NO_TEXTS, type StoryTexts } from './story-texts.ts';
import { SURVEY_ENDING, surveyWords } from './survey-messages.ts';

/** A mail's own words: the subject, what it tells, and what its link is called. */
export interface Words {
  subject: string;
  paragraphs: Paragraph[];
  link: string;
}

type Unwritten = Exclude<Letter, AuthorLetter>;

/** Writes a letter out, with the words of stories that it may hold. What is overdue in it is so `now`. */
export function mailOf(letter: Letter, texts: StoryTexts = NO_TEXTS, now = new Date()): Mail {
  if (isForAuthor(letter)) return authorMail(letter, dayInLondon(now));
  const { subject, paragraphs, link } = wordsOf(letter, texts);
  return composeMail({
    to: letter.to,
    subject,
    paragraphs,
    link: { words: link, address: letter.link },
    ending: endingOf(letter, texts),
    ...(letter.kind === 'digest' ? digestFoot(letter) : {}),
  });
}

function endingOf(letter: Unwritten, texts: StoryTexts): string {
  if (letter.kind === 'survey-invitation') return SURVEY_ENDING;
  return isToStaff(letter) ? staffEnding(letter, texts) : accessEnding(letter);
}

function wordsOf(letter: Unwritten, texts: StoryTexts): Words {
  if (isToStaff(letter)) return staffWords(letter, texts);
  return letter.kind === 'survey-invitation' ? surveyWords(letter) : accessWords(letter satisfies AccessLetter);
}
