import { en } from '@hearback/contract/words/en';
import { longDay } from '../time/words.ts';
import { composeMail, type Paragraph } from './compose.ts';
import type { Letter, Mail } from './mail.ts';

/** A mail's own words: the subject, what it tells, and what its link is called. */
interface Words {
  subject: string;
  paragraphs: Paragraph[];
  link: string;
}

type Of<Kind extends Letter['kind']> = Extract<Letter, { kind: Kind }>;

const KEEP_PRIVATE =
  'The link is private: anyone who has it can read your page. You can ignore this message if you did not write to us.';

/** Writes a letter out. */
export function mailOf(letter: Letter): Mail {
  const { subject, paragraphs, link } = wordsOf(letter);
  return composeMail({
    to: letter.to,
    subject,
    paragraphs,
    link: { words: link, address: letter.link },
    ending: KEEP_PRIVATE,
  });
}

function wordsOf(letter: Letter): Words {
  if (letter.kind === 'rejected') return rejected(letter);
  if (letter.kind === 'replied') return replied(letter);
  if (letter.kind === 'changed') return changed(letter);
  return letter.kind === 'published' ? published(letter) : received(letter);
}

function received({ organisation }: Letter): Words {
  return {
    subject: `We have your story about ${organisation}`,
    paragraphs: [
      `Thank you for telling us what happened at ${organisation}.`,
      'A person reads every story before it is published. We will write to you when yours is published, and when there is an answer.',
    ],
    link: 'Follow your story',
  };
}

function published({ organisation }: Letter): Words {
  return {
    subject: `Your story about ${organisation} is published`,
    paragraphs: [`Your story is now on the public page of ${organisation}. They have been asked to answer it.`],
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
    ],
    link: 'See what you wrote',
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

function changed({ organisation, change }: Of<'changed'>): Words {
  return {
    subject: `News about a change at ${organisation}`,
    paragraphs: [
      `Because of your story, ${organisation} has recorded this change:`,
      { quote: change.what },
      `${en.changes[change.status]}. Due by ${longDay(change.due)}. Responsible: ${change.owner}.`,
      ...(change.note ? [change.note] : []),
    ],
    link: 'See the change',
  };
}
