import { type Change, isSettled } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { longDay } from '../time/words.ts';
import { accessEnding, accessWords, isAboutAccess } from './access-messages.ts';
import { appealWords } from './appeal-messages.ts';
import { composeMail, type Paragraph } from './compose.ts';
import { editWords, toldWords } from './edit-messages.ts';
import type { AccessLetter, AuthorLetter, Letter, Mail } from './mail.ts';
import { rerouteWords } from './reroute-messages.ts';
import { digestFoot, isToStaff, staffEnding, staffWords } from './staff-messages.ts';
import { NO_TEXTS, type StoryTexts } from './story-texts.ts';
import { SURVEY_ENDING, surveyWords } from './survey-messages.ts';
import { workAuthorWords } from './work-messages.ts';

/** A mail's own words: the subject, what it tells, and what its link is called. */
export interface Words {
  subject: string;
  paragraphs: Paragraph[];
  link: string;
}

type Of<Kind extends AuthorLetter['kind']> = Extract<AuthorLetter, { kind: Kind }>;

const KEEP_PRIVATE =
  'The link is private: anyone who has it can read your page. You can ignore this message if you did not write to us.';

const LOOK_AGAIN =
  'If you think that we are wrong, you can ask us to look at it again: on your page, once, and without giving your name.';

/** Writes a letter out, with the words of stories that it may hold. */
export function mailOf(letter: Letter, texts: StoryTexts = NO_TEXTS): Mail {
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

function endingOf(letter: Letter, texts: StoryTexts): string {
  if (letter.kind === 'survey-invitation') return SURVEY_ENDING;
  if (isAboutAccess(letter)) return accessEnding(letter);
  return isToStaff(letter) ? staffEnding(letter, texts) : KEEP_PRIVATE;
}

function wordsOf(letter: Letter, texts: StoryTexts): Words {
  if (isToStaff(letter)) return staffWords(letter, texts);
  switch (letter.kind) {
    case 'received':
      return received(letter);
    case 'published':
      return published(letter);
    case 'asked':
    case 'asked-reminder':
    case 'answer-asked':
    case 'answer-asked-reminder':
      return editWords(letter);
    case 'told-reminder':
    case 'answer-told-reminder':
      return toldWords(letter);
    case 'rejected':
      return rejected(letter);
    case 'replied':
      return replied(letter);
    case 'changed':
      return changed(letter);
    case 'answer-published':
      return answerPublished(letter);
    case 'answer-rejected':
      return answerRejected(letter);
    case 'reroute-asked':
    case 'reroute-reminder':
    case 'reroute-ended':
    case 'rerouted':
      return rerouteWords(letter);
    case 'appeal-upheld':
    case 'appeal-dismissed':
      return appealWords(letter);
    case 'taken-down':
      return takenDown(letter);
    case 'survey-invitation':
      return surveyWords(letter);
    case 'work-received':
    case 'work-news':
    case 'enquiry-received':
    case 'enquiry-news':
      return workAuthorWords(letter);
    default:
      return accessWords(letter satisfies AccessLetter);
  }
}

function received({ organisation }: Of<'received'>): Words {
  return {
    subject: `We have your story about ${organisation}`,
    paragraphs: [
      `Thank you for telling us what happened at ${organisation}.`,
      'A person reads every story before it is published. We will write to you when yours is published, and when there is an answer.',
    ],
    link: 'Follow your story',
  };
}

function published({ organisation, isEdited = false }: Of<'published'>): Words {
  const edited = [
    'We changed some of your words first. Your page shows what we changed, and why.',
    'You can agree, say no, or put it in your own words. If you say no, we take the story down at once.',
  ];
  return {
    subject: `Your story about ${organisation} is published`,
    paragraphs: [
      `Your story is now on the public page of ${organisation}. They have been asked to answer it.`,
      ...(isEdited ? edited : []),
    ],
    link: isEdited ? 'See your story and what we changed' : 'See your story',
  };
}

function takenDown({ organisation, reason }: Of<'taken-down'>): Words {
  return {
    subject: `We are looking at your story about ${organisation} again`,
    paragraphs: [
      `${organisation} asked us to look at your story again. We did, and we took it down for now, because of this rule:`,
      `${en.rejections[reason]}.`,
      'You did nothing wrong by telling us. We will see whether a small change is enough to publish it again, and write to you what becomes of it.',
    ],
    link: 'See your story',
  };
}

function rejected({ organisation, reason, note }: Of<'rejected'>): Words {
  return {
    subject: `Your story about ${organisation} was not published`,
    paragraphs: [
      'We read your story with care, and we could not publish it. The reason is:',
      `${en.rejections[reason]}.`,
      ...(note ? [note] : []),
      'You are welcome to write it again in another way.',
      LOOK_AGAIN,
    ],
    link: 'See what you wrote, or ask us to look again',
  };
}

function replied({ organisation, reply, change }: Of<'replied'>): Words {
  const promise = change && [
    `They will make a change: ${change.what}`,
    `To be done by ${longDay(change.due)}. Responsible: ${change.owner}.`,
  ];
  return {
    subject: `${organisation} has answered your story`,
    paragraphs: [`${reply.role}, ${organisation}, wrote:`, { quote: reply.text }, ...(promise ?? [])],
    link: 'See the answer',
  };
}

function answerPublished({ organisation, isEdited }: Of<'answer-published'>): Words {
  const edited =
    'We changed some of its words. Your page shows which, and why. You can agree, say no, or put it in your own words. If you say no, nobody can read it from then on.';
  return {
    subject: `Your answer to ${organisation} is published`,
    paragraphs: [
      `What you answered to ${organisation} is now public beneath their reply. They are told, and may write again.`,
      ...(isEdited ? [edited] : []),
    ],
    link: 'See your answer',
  };
}

function answerRejected({ organisation, reason, note }: Of<'answer-rejected'>): Words {
  return {
    subject: `Your answer to ${organisation} was not published`,
    paragraphs: [
      'We read your answer with care, and we could not publish it. The reason is:',
      `${en.rejections[reason]}.`,
      ...(note ? [note] : []),
      'You are welcome to write it again in another way.',
      LOOK_AGAIN,
    ],
    link: 'See what you wrote, or ask us to look again',
  };
}

function changed({ organisation, change }: Of<'changed'>): Words {
  return {
    subject: `News about a change at ${organisation}`,
    paragraphs: [
      `Because of your story, ${organisation} has recorded this change:`,
      { quote: change.what },
      standing(change),
      ...(change.note ? [change.note] : []),
    ],
    link: 'See the change',
  };
}

/** Where a change stands; the day it was due by is of no use once it is settled. */
function standing({ status, due, owner }: Change): string {
  const day = isSettled(status) ? '' : ` Due by ${longDay(due)}.`;
  return `${en.changes[status]}.${day} Responsible: ${owner}.`;
}
