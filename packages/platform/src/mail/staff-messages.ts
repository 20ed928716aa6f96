import { longDay, longMonth } from '../time/words.ts';
import { complaintDueWords, complaintWords } from './complaint-messages.ts';
import type { MailParts } from './compose.ts';
import { digestWords } from './digest-messages.ts';
import { enquiryDueWords, enquiryWords } from './enquiry-messages.ts';
import type {
  AlertLetter,
  AppealedLetter,
  ComplaintDueLetter,
  ComplaintMail,
  DigestLetter,
  EnquiryDueLetter,
  EnquiryLetter,
  HeldLetter,
  Letter,
  ReplyLetter,
  ReportLetter,
  ReturnLetter,
  SentOnLetter,
  StaffLetter,
  StoppedLetter,
  UnmanagedLetter,
  UrgentLetter,
  WorkLetter,
} from './mail.ts';
import type { Words } from './messages.ts';
import { quoteOf } from './quote.ts';
import { rerouteWords } from './reroute-messages.ts';
import type { StoryTexts } from './story-texts.ts';
import { workWords } from './work-messages.ts';

type AboutStories =
  | StaffLetter
  | StoppedLetter
  | HeldLetter
  | UnmanagedLetter
  | UrgentLetter
  | AppealedLetter
  | ReplyLetter
  | ReportLetter
  | SentOnLetter
  | ReturnLetter;
type AboutCase = EnquiryLetter | EnquiryDueLetter | ComplaintMail | ComplaintDueLetter;
type AboutWork = AboutStories | WorkLetter | AboutCase;

/** A mail to a member of staff about their work. */
export type ToStaff = AboutWork | AlertLetter | DigestLetter;

/** Why somebody gets a mail about their work. */
const whys: Record<AboutWork['kind'], string> = {
  'reply-due': 'answer stories for',
  'reply-late': 'answer stories for',
  'reply-escalated': 'see to it that stories are answered at',
  'clock-stands': 'answer stories for',
  'clock-stands-long': 'see to it that stories are answered at',
  'story-held': 'see to it that stories are answered at',
  'story-held-unmanaged': 'run the platform, and nobody manages',
  'reply-late-unmanaged': 'run the platform, and nobody manages',
  'clock-stands-unmanaged': 'run the platform, and nobody manages',
  'urgent-story': 'moderate stories about',
  'urgent-answer': 'moderate stories about',
  'urgent-written': 'read what is written in answer to surveys of',
  appealed: 'moderate stories about',
  'reply-to-check': 'can check replies of',
  'reply-sent-back': 'answer stories for',
  'change-to-check': 'can check what is said of changes at',
  'change-sent-back': 'answer stories for',
  'answer-to-check': 'moderate stories about',
  'author-answered': 'answer stories for',
  'sent-on': 'see to enquiries and complaints of',
  'sent-on-unseen': 'run the platform, and nobody sees to this at',
  'work-story-waits': 'read what staff tell of their work at',
  'work-story-urgent': 'read what staff tell of their work at',
  'work-story-unread': 'run the platform, and nobody else can read this of',
  'work-story-shared': 'manage',
  'enquiry-waits': 'see to requests for help at',
  'enquiry-urgent': 'see to requests for help at',
  'enquiry-written': 'see to requests for help at',
  'enquiry-due': 'see to requests for help at',
  'enquiry-late': 'see to requests for help at',
  'enquiry-unseen': 'run the platform, and nobody sees to this at',
  'complaint-waits': 'see to complaints to',
  'complaint-urgent': 'see to complaints to',
  'complaint-withdrawn': 'see to complaints to',
  'complaint-unseen': 'run the platform, and nobody sees to this at',
  'complaint-due': 'see to complaints to',
  'complaint-late': 'see to complaints to',
  'report-upheld': 'reported a story about',
  'report-dismissed': 'reported a story about',
  'return-due': 'see the monthly returns of',
};

/** Whether a letter is to a member of staff about their work. */
export function isToStaff(letter: Letter): letter is ToStaff {
  return letter.kind === 'search-alert' || letter.kind === 'digest' || letter.kind in whys;
}

const NOTHING_OF_STORIES = 'What authors write is not in this message.';
const SOMETHING_OF_STORIES =
  'It holds words of a patient, because the organisation has chosen that. Treat it as you treat a letter about a patient: do not forward it.';

/** How such a letter ends: why somebody gets it, and whether a story’s words are in it. */
export function staffEnding(letter: ToStaff, texts: StoryTexts): string {
  return `${whyOf(letter)} ${texts.size > 0 ? SOMETHING_OF_STORIES : NOTHING_OF_STORIES}`;
}

/** What stands beneath a digest: where to choose, and how to stop it. */
export function digestFoot({ account, stop }: DigestLetter): Pick<MailParts, 'foot' | 'stop'> {
  const choose = { words: 'Choose what you get mail of, and when', address: account };
  return { foot: [choose, ...(stop ? [{ words: 'Stop these digests', address: stop }] : [])], stop };
}

function whyOf(letter: ToStaff): string {
  if (letter.kind === 'search-alert') {
    return `You asked for this when you saved the search. Turn it off under “Saved searches” at ${letter.searches}.`;
  }
  if (letter.kind === 'digest') return 'You get this because of your work with stories at Hearback.';
  return `You get this because you ${whys[letter.kind]} ${letter.organisation}.`;
}

/** What such a letter says, with the words of the story where it may hold them. */
export function staffWords(letter: ToStaff, texts: StoryTexts): Words {
  if (letter.kind === 'digest') return digestWords(letter, { texts, wordsOf: bareWords });
  const words = bareWords(letter);
  return {
    ...words,
    paragraphs: [...words.paragraphs, ...quoteOf('story' in letter ? letter.story : undefined, texts)],
  };
}

function bareWords(letter: AboutWork | AlertLetter): Words {
  if (isAboutCase(letter)) return caseWords(letter);
  switch (letter.kind) {
    case 'reply-due':
      return replyDue(letter);
    case 'reply-late':
      return replyLate(letter);
    case 'reply-escalated':
      return escalated(letter);
    case 'clock-stands':
    case 'clock-stands-long':
      return stopped(letter);
    case 'story-held':
      return held(letter);
    case 'story-held-unmanaged':
    case 'reply-late-unmanaged':
    case 'clock-stands-unmanaged':
      return unmanaged(letter);
    case 'urgent-story':
    case 'urgent-answer':
    case 'urgent-written':
      return urgent(letter);
    case 'appealed':
      return appealed(letter);
    case 'reply-to-check':
      return toCheck(letter);
    case 'reply-sent-back':
      return sentBack(letter);
    case 'change-to-check':
      return changeToCheck(letter);
    case 'change-sent-back':
      return changeSentBack(letter);
    case 'answer-to-check':
      return answerToCheck(letter);
    case 'author-answered':
      return authorAnswered(letter);
    case 'sent-on':
    case 'sent-on-unseen':
      return rerouteWords(letter);
    case 'work-story-waits':
    case 'work-story-urgent':
    case 'work-story-unread':
    case 'work-story-shared':
      return workWords(letter);
    case 'return-due':
      return returnDue(letter);
    case 'search-alert':
      return alertWords(letter);
    default:
      return reportDecided(letter);
  }
}

function isAboutCase(letter: AboutWork | AlertLetter): letter is AboutCase {
  return letter.kind.startsWith('enquiry-') || letter.kind.startsWith('complaint-');
}

/** Of what was sent in private: by whoever asks for help, or complains. */
function caseWords(letter: AboutCase): Words {
  switch (letter.kind) {
    case 'enquiry-waits':
    case 'enquiry-urgent':
    case 'enquiry-written':
    case 'enquiry-unseen':
      return enquiryWords(letter);
    case 'enquiry-due':
    case 'enquiry-late':
      return enquiryDueWords(letter);
    case 'complaint-waits':
    case 'complaint-urgent':
    case 'complaint-withdrawn':
    case 'complaint-unseen':
      return complaintWords(letter);
    default:
      return complaintDueWords(letter);
  }
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
      'See who could answer it. A reply now still tells the author that somebody read it; if you cannot answer yet, say so, and say when.',
    ],
    link: 'See the story',
  };
}

function stopped({ kind, organisation, since, isReminded }: StoppedLetter): Words {
  const isManagers = kind === 'clock-stands-long';
  return {
    subject: `The clock of a story about ${organisation} is ${isManagers ? 'still stopped' : 'stopped'} since ${longDay(since)}`,
    paragraphs: [
      `A story about ${organisation} has no reply yet, and its clock was stopped on ${longDay(since)}. Why it was stopped stands beside the story.`,
      isManagers
        ? `${isReminded ? 'Those who answer were reminded. ' : ''}See whether it still has to wait: its author has heard nothing. Whoever answers lets the clock go on.`
        : 'If what you waited for has come, reply, or let the clock go on. If not, a short reply that says so still tells the author that somebody read it.',
    ],
    link: 'See the story',
  };
}

const unmanagedWhats: Record<UnmanagedLetter['kind'], [subject: string, what: string, mend: string]> = {
  'story-held-unmanaged': [
    'could be told of something very serious',
    'A moderator holds a very serious story about',
    'Its managers hear of that first. See that somebody rings now, then invite a manager there: the moderators know what it is about.',
  ],
  'reply-late-unmanaged': [
    'sees that stories are not answered',
    'No reply came in time to a story about',
    'Its managers hear of that, so that somebody answers. Invite a manager there, and see that somebody can answer.',
  ],
  'clock-stands-unmanaged': [
    'sees that a clock stays stopped',
    'Nobody has let the clock go on, or replied, for a long time: it is the clock of a story about',
    'Its managers hear of that, so that its author does not wait in vain. Invite a manager there, and see that somebody can answer.',
  ],
};

function unmanaged({ kind, organisation }: UnmanagedLetter): Words {
  const [subject, what, mend] = unmanagedWhats[kind];
  return {
    subject: `Nobody at ${organisation} ${subject}`,
    paragraphs: [`${what} ${organisation}, and ${organisation} has no manager here.`, mend],
    link: 'Invite a manager',
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

const urgentWhats: Record<UrgentLetter['kind'], [what: string, short: string, of: string, list: string]> = {
  'urgent-story': ['A story', 'a story', 'about', 'those to moderate'],
  'urgent-answer': ['An answer to a reply', 'an answer', 'about', 'those to moderate'],
  'urgent-written': ['An answer to a survey', 'an answer to a survey', 'of', 'what people wrote'],
};

function urgent({ kind, organisation }: UrgentLetter): Words {
  const [what, short, of, list] = urgentWhats[kind];
  return {
    subject: `Please read this now: ${short} ${of} ${organisation}`,
    paragraphs: [
      `${what} ${of} ${organisation} has just come that may tell of somebody in danger. A rule found it, and a rule can be wrong: only a person who reads it can tell.`,
      `It stands first among ${list}. The page where it was written showed the numbers for urgent help.`,
    ],
    link: 'Read it now',
  };
}

function appealed({ organisation }: AppealedLetter): Words {
  return {
    subject: `An author asks us to look again: ${organisation}`,
    paragraphs: [
      `The author of a story about ${organisation} disagrees with what a moderator decided, and says why.`,
      'Read it and decide: undo the decision, or leave it and tell the author why.',
    ],
    link: 'Read the appeal',
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

function answerToCheck({ organisation }: ReplyLetter): Words {
  return {
    subject: `What an author answered to ${organisation} waits to be checked`,
    paragraphs: [
      `The author of a story about ${organisation} answered a reply to it. Their answer is not public before a moderator has read it.`,
      'Publish it, ask the author about other words, or say why it is not published. The author waits meanwhile.',
    ],
    link: 'Read the answer',
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

function returnDue({ organisation, month, due }: ReturnLetter): Words {
  const named = longMonth(month);
  return {
    subject: `The monthly return of ${organisation} for ${named} is due by ${longDay(due)}`,
    paragraphs: [
      `The Friends and Family Test’s return of ${organisation} for ${named} is not kept as sent yet. It is in time until ${longDay(due)}.`,
      'Send it as you always do, then press “Keep as sent”. If you have sent it already, that is all there is to do.',
    ],
    link: 'See the return',
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

function alertWords({ count, name }: AlertLetter): Words {
  const stories = count === 1 ? 'A new story matches' : `${count} new stories match`;
  return {
    subject: `${stories} a search that you saved`,
    paragraphs: [`${stories} your search “${name}”.`],
    link: 'See what it finds',
  };
}
