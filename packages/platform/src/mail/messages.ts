import { en } from '@hearback/contract/words/en';
import { longDay } from '../time/words.ts';
import { accessEnding, accessWords, isAboutAccess } from './access-messages.ts';
import { appealWords } from './appeal-messages.ts';
import { composeMail, type Paragraph } from './compose.ts';
import { editWords } from './edit-messages.ts';
import type {
  AccessLetter,
  AlertLetter,
  AuthorLetter,
  HeldLetter,
  Letter,
  Mail,
  ReplyLetter,
  ReportLetter,
  SentOnLetter,
  StaffLetter,
} from './mail.ts';
import { rerouteWords } from './reroute-messages.ts';

/** A mail's own words: the subject, what it tells, and what its link is called. */
export interface Words {
  subject: string;
  paragraphs: Paragraph[];
  link: string;
}

type Of<Kind extends AuthorLetter['kind']> = Extract<AuthorLetter, { kind: Kind }>;

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
    ending: endingOf(letter),
  });
}

function endingOf(letter: Letter): string {
  if (isAboutAccess(letter)) return accessEnding(letter);
  if (letter.kind === 'search-alert') {
    return `You asked for this when you saved the search. Turn it off under “Saved searches” at ${letter.searches}. What authors write is never in these messages.`;
  }
  return isToStaff(letter) ? yours(letter) : KEEP_PRIVATE;
}

type ToStaff = StaffLetter | HeldLetter | ReplyLetter | ReportLetter | SentOnLetter;

/** Why somebody gets a mail about their work. */
const whys: Record<ToStaff['kind'], string> = {
  'reply-due': 'answer stories for',
  'reply-late': 'answer stories for',
  'reply-escalated': 'see to it that stories are answered at',
  'story-held': 'see to it that stories are answered at',
  'reply-to-check': 'can check replies of',
  'reply-sent-back': 'answer stories for',
  'change-to-check': 'can check what is said of changes at',
  'change-sent-back': 'answer stories for',
  'author-answered': 'answer stories for',
  'sent-on': 'see to enquiries and complaints of',
  'report-upheld': 'reported a story about',
  'report-dismissed': 'reported a story about',
};

function isToStaff(letter: Letter): letter is ToStaff {
  return letter.kind in whys;
}

function yours({ organisation, kind }: ToStaff): string {
  const why = whys[kind];
  return `You get this because you ${why} ${organisation}. What authors write is never in these messages.`;
}

function wordsOf(letter: Letter): Words {
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
    case 'rejected':
      return rejected(letter);
    case 'replied':
      return replied(letter);
    case 'changed':
      return changed(letter);
    case 'search-alert':
      return alertWords(letter);
    case 'story-held':
      return held(letter);
    case 'reply-to-check':
      return toCheck(letter);
    case 'reply-sent-back':
      return sentBack(letter);
    case 'answer-published':
      return answerPublished(letter);
    case 'answer-rejected':
      return answerRejected(letter);
    case 'author-answered':
      return authorAnswered(letter);
    case 'change-to-check':
      return changeToCheck(letter);
    case 'change-sent-back':
      return changeSentBack(letter);
    case 'reroute-asked':
    case 'reroute-reminder':
    case 'reroute-ended':
    case 'rerouted':
    case 'sent-on':
      return rerouteWords(letter);
    case 'appeal-upheld':
    case 'appeal-dismissed':
      return appealWords(letter);
    case 'taken-down':
      return takenDown(letter);
    case 'report-upheld':
    case 'report-dismissed':
      return reportDecided(letter);
    case 'reply-due':
      return replyDue(letter);
    case 'reply-late':
      return replyLate(letter);
    case 'reply-escalated':
      return escalated(letter);
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

function reportDecided({ kind, organisation }: ReportLetter): Words {
  const subject = `We looked at the story about ${organisation} that you reported`;
  if (kind === 'report-dismissed') {
    return {
      subject,
      paragraphs: ['A moderator has read it again. It stays public, and the moderator says why beside the story.'],
      link: 'Read why',
    };
  }
  return {
    subject,
    paragraphs: [
      'A moderator has read it again and took it down. Its author was told.',
      'If it is published again in other words, you find it among your stories as before.',
    ],
    link: 'Open the workspace',
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

function replyDue({ organisation, due }: StaffLetter): Words {
  return {
    subject: `A story about ${organisation} waits for your reply until ${longDay(due)}`,
    paragraphs: [
      `Somebody told a story about ${organisation}, and nobody has answered it yet.`,
      `A reply by ${longDay(due)} is in time. A short one that thanks the author is better than a late one.`,
    ],
    link: 'Read it and reply',
  };
}

function replyLate({ organisation, due }: StaffLetter): Words {
  return {
    subject: `A story about ${organisation} still waits for a reply`,
    paragraphs: [
      `A story about ${organisation} should have had a reply by ${longDay(due)}, and has none.`,
      'A reply now still tells the author that somebody read it. If you cannot answer yet, say so, and say when.',
    ],
    link: 'Read it and reply',
  };
}

function escalated({ organisation, due }: StaffLetter): Words {
  return {
    subject: `A story about ${organisation} has had no reply since it was due`,
    paragraphs: [
      `A story about ${organisation} should have had a reply by ${longDay(due)}. Those who answer were reminded twice.`,
      'See who could answer it, or stop its clock with the reason why nobody can.',
    ],
    link: 'See the story',
  };
}

function held({ organisation }: HeldLetter): Words {
  return {
    subject: `A very serious story about ${organisation} is held`,
    paragraphs: [
      `Somebody told a very serious story about ${organisation}. A moderator holds it: it is not public.`,
      'You hear of it first, so that you can see whether somebody needs help or care now. Ask the moderators of Hearback what it is about.',
    ],
    link: 'Open the workspace',
  };
}

function toCheck({ organisation }: ReplyLetter): Words {
  return {
    subject: `A reply of ${organisation} waits to be checked`,
    paragraphs: [
      `Somebody answered a story for ${organisation}. Their reply is not public before somebody else has read it.`,
      'Approve it, or send it back and say what to mend. The author waits meanwhile.',
    ],
    link: 'Read the reply',
  };
}

function sentBack({ organisation }: ReplyLetter): Words {
  return {
    subject: `Your reply for ${organisation} came back`,
    paragraphs: [
      'Somebody read your reply before it was public, and asks you to mend something. The story has their reason.',
      'What you wrote is there. Mend it and send it again: until then the clock runs.',
    ],
    link: 'See the reason and mend it',
  };
}

function changeToCheck({ organisation }: ReplyLetter): Words {
  return {
    subject: `A change at ${organisation} waits to be checked`,
    paragraphs: [
      `Somebody wrote for ${organisation} what changes because of a story. It is not public before somebody else has read it.`,
      'Approve it, or send it back and say what to mend. The author waits meanwhile.',
    ],
    link: 'Read it',
  };
}

function changeSentBack({ organisation }: ReplyLetter): Words {
  return {
    subject: `What you wrote of a change at ${organisation} came back`,
    paragraphs: [
      'Somebody read it before it was public, and asks you to mend something. The story has their reason.',
      'What you wrote is there. Mend it and send it again.',
    ],
    link: 'See the reason and mend it',
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
    ],
    link: 'See what you wrote',
  };
}

function authorAnswered({ organisation }: ReplyLetter): Words {
  return {
    subject: `The author of a story about ${organisation} answered your reply`,
    paragraphs: [
      `Somebody told a story about ${organisation}, had your reply, and has answered it in public.`,
      'You can write again, and need not: the clock of the story does not start anew.',
    ],
    link: 'Read it',
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

function alertWords({ count, name }: AlertLetter): Words {
  const stories = count === 1 ? 'A new story matches' : `${count} new stories match`;
  return {
    subject: `${stories} a search that you saved`,
    paragraphs: [`${stories} your search “${name}”.`],
    link: 'See what it finds',
  };
}
