import { dayOf } from '../time/words.ts';

/** The words around an edit, as its author reads them. */
export const words = {
  asked: 'We would like to change some words',
  public: 'We changed some words before we published your story',
  askedLead: 'Your story is not published while it waits for your answer.',
  until: (moment: string) => `If we hear nothing until ${dayOf(moment)}, a person decides without your answer.`,
  publicLead: 'You can still say no. Then we take the story down at once, and a person looks at it again.',
  why: 'Why',
  how: 'Words with a line through them go. Underlined words are new.',
  answer: 'What do you say?',
  accept: 'I agree',
  decline: 'Do not use this change',
  change: 'Put it in my own words',
  changeLead: {
    'with-author': 'Write it as you want it to be. A person reads it before it is published.',
    published: 'Write it as you want it to be. We take the story down at once, and a person reads your words first.',
  },
  fields: {
    title: 'Title',
    happened: 'What happened',
    good: 'What was good',
    better: 'What could have been better',
  },
  optional: '(optional)',
  send: 'Send my words',
  missing: 'Choose one of the three answers.',
  unchanged: 'Change something, or choose another answer.',
  answered: {
    accept: 'Thank you. You agreed to the change.',
    decline: 'Thank you. We do not use the change. Your story says what you wrote, and a person looks at it again.',
    change: 'Thank you. We have your words. A person reads them before they are published.',
  },
  ofAnswer: {
    asked: 'We would like to change some words of your answer',
    public: 'We changed some words before we published your answer',
    publicLead: 'You can still say no. Then nobody can read it any more, and a person looks at it again.',
    changeLead: 'Write it as you want it to be. A person reads it before it is published.',
    text: 'Your answer',
    waits: 'We ask you about a change in your answer to a reply.',
    see: 'See the change',
  },
  kept: 'What you typed was not sent. Copy it here if you still need it:',
};
