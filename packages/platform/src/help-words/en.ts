import { longDay } from '../time/words.ts';

/** Who helps, as the sort of organisation has it: a general practice has no PALS. */
interface Helpers {
  lead: string;
  steps: readonly string[];
}

const practice: Helpers = {
  lead: 'For what is going wrong now and could be put right: an appointment, a prescription, a letter, a worry about your care. It goes to the practice manager. It is private, and never published.',
  steps: [
    'You say what is wrong and what would help.',
    'The practice manager finds out what can be done, and tells you.',
  ],
};

const trust: Helpers = {
  lead: 'For what is going wrong now and could be put right: on a ward, in a clinic, about a letter or a visit. It goes to PALS, the patient advice and liaison service. It is free and private, and never published.',
  steps: [
    'You say what is wrong and what would help.',
    'PALS speaks with the ward, clinic or team, and tells you what can be done.',
  ],
};

/** The words of the page of private doors. What the rules are is told by `complaint-facts.ts`. */
export const words = {
  language: 'en',
  isReviewed: true,
  unreviewed: '',
  title: (name: string) => `Private help and complaints at ${name}`,
  lead: 'Two ways to say something in private. Neither is published.',
  urgent: 'Do not wait for an answer to what you say here. These people answer day and night, and the calls are free.',
  contents: 'On this page',
  how: 'How to reach them',
  next: 'What happens next',
  closedDoor: (name: string) =>
    `${name} has not said on this page how to do this. Ask its staff: they can tell you where to turn.`,
  help: {
    heading: 'Get help with something now',
    ask: 'Ask here, in private',
    practice,
    trust,
    otherwise: 'If it is not put right, you can still make a complaint.',
    consent: 'If you ask for somebody else, they will want to know that this person agrees.',
  },
  complaint: {
    heading: 'Make a complaint',
    lead: 'For what should be looked into. You get an answer in writing. It is private, and never published.',
    noFear: 'Your care will not suffer because you complained.',
    here: 'Complain here, in private',
    how: 'Other ways to complain',
    who: 'Who can complain',
    time: 'How long you have',
    elsewhere: 'If you would rather not go to the practice',
    version: (day: string) => `These are the rules for England, as we last looked through them on ${longDay(day)}.`,
  },
  instead: {
    heading: 'Or let everybody read it',
    text: 'A story is published, without your name, after a person has read it. Staff answer it where everybody can see.',
    tell: 'Tell your story',
    read: (name: string) => `Read what people say about ${name}`,
  },
  none: {
    title: (name: string) => `${name} takes no private messages through this site`,
    lead: 'Ask its staff: they can tell you whom to ask for help, and how to complain.',
  },
  gone: {
    title: (name: string) => `${name} is closed`,
    lead: 'It can no longer be asked for help, or take a complaint, through this site.',
    successor: 'It is now part of',
    next: (name: string) => `Private help and complaints at ${name}`,
  },
  links: {
    lead: 'Would you rather say it in private?',
    help: 'Get help with something now',
    complaint: 'Make a complaint',
  },
};
