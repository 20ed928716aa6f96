import type { Of, Said } from './author-messages.ts';
import type { AuthorLetter } from './mail.ts';
import type { Words } from './messages.ts';

type OfStory = 'asked' | 'asked-reminder' | 'told-reminder' | 'rejected';
type OfAnswer = 'answer-asked' | 'answer-asked-reminder' | 'answer-told-reminder' | 'answer-rejected';
type OfReroute = 'reroute-asked' | 'reroute-reminder' | 'reroute-ended' | 'rerouted';
type Moderation = Of<OfStory | OfAnswer | OfReroute | 'taken-down' | 'appeal-upheld' | 'appeal-dismissed'>;

/** The words of mails to authors about what moderators decided or ask. */
export function moderationWords(letter: Moderation, said: Said): Words {
  switch (letter.kind) {
    case 'taken-down':
      return takenDown(letter, said);
    case 'rejected':
    case 'answer-rejected':
      return rejected(letter, said);
    case 'asked':
    case 'asked-reminder':
    case 'answer-asked':
    case 'answer-asked-reminder':
      return asked(letter, said);
    case 'told-reminder':
    case 'answer-told-reminder':
      return told(letter, said);
    case 'reroute-asked':
    case 'reroute-reminder':
      return rerouteAsked(letter, said);
    case 'reroute-ended':
      return rerouteEnded(letter, said);
    case 'rerouted':
      return rerouted(letter, said);
    default:
      return appealed(letter satisfies AuthorLetter, said);
  }
}

function takenDown({ organisation, reason }: Of<'taken-down'>, { words, author }: Said): Words {
  const { subject, lead, next } = words.takenDown;
  return {
    subject: subject(organisation),
    paragraphs: [lead(organisation), `${author.rejections[reason]}.`, next],
    link: words.seeStory,
  };
}

function rejected(letter: Of<'rejected' | 'answer-rejected'>, { words, author }: Said): Words {
  const { organisation, reason, note } = letter;
  const { again, look, link, ...of } = words.rejected;
  const { subject, lead } = of[letter.kind === 'rejected' ? 'story' : 'answer'];
  return {
    subject: subject(organisation),
    paragraphs: [lead, `${author.rejections[reason]}.`, ...(note ? [note] : []), again, look],
    link,
  };
}

/** Asks about an edit, of a story or of what was answered to a reply. */
function asked(letter: Of<OfStory | OfAnswer> & { until: string }, { words, author }: Said): Words {
  const { kind, organisation, until } = letter;
  const { story, answer, until: decides, link } = words.asked;
  const { subject, again, lead, choices } = kind === 'asked' || kind === 'asked-reminder' ? story : answer;
  const isReminder = kind === 'asked-reminder' || kind === 'answer-asked-reminder';
  return {
    subject: (isReminder ? again : subject)(organisation),
    // A letter from before there was an end to it has none.
    paragraphs: [lead, choices, ...(until ? [decides(author.dates.dayOf(until))] : [])],
    link,
  };
}

/** Reminds of an edit that is public, of a story or of what was answered to a reply. */
function told({ kind, organisation }: Of<'told-reminder' | 'answer-told-reminder'>, { words }: Said): Words {
  const { once, link, ...of } = words.told;
  const { subject, lead, choices } = of[kind === 'told-reminder' ? 'story' : 'answer'];
  return { subject: subject(organisation), paragraphs: [lead, choices, once], link };
}

function rerouteAsked(letter: Of<'reroute-asked' | 'reroute-reminder'>, { words, author }: Said): Words {
  const { kind, organisation, reroute, until } = letter;
  const { subject, again, think, yes, until: stays, link } = words.reroute;
  return {
    subject: (kind === 'reroute-reminder' ? again : subject)(organisation),
    paragraphs: [think[reroute], yes[reroute](organisation), stays(author.dates.dayOf(until))],
    link,
  };
}

function rerouteEnded({ organisation }: Of<'reroute-ended'>, { words }: Said): Words {
  const { subject, lead, next } = words.reroute.ended;
  return { subject: subject(organisation), paragraphs: [lead, next], link: words.received.link };
}

function rerouted({ organisation, reroute }: Of<'rerouted'>, { words }: Said): Words {
  const { subject, lead, next, link } = words.reroute.sent;
  return { subject: subject(organisation), paragraphs: [lead[reroute], next], link };
}

/** What became of an appeal. */
function appealed(letter: Of<'appeal-upheld' | 'appeal-dismissed'>, { words }: Said): Words {
  const { kind, organisation, about, note } = letter;
  const { story, answer, upheld, dismissed, further } = words.appeal;
  const isOfAnswer = about === 'answer-rejection' || about === 'answer-edit';
  const subject = (isOfAnswer ? answer : story)(organisation);
  const link = isOfAnswer ? words.seeAnswer : words.seeStory;
  const why = note ? [note] : [];
  if (kind === 'appeal-upheld') return { subject, paragraphs: [upheld[about], ...why], link };
  const still = about === 'edit' || about === 'answer-edit' ? [further[about]] : [];
  return { subject, paragraphs: [dismissed[about], ...why, ...still], link };
}
