import type { ActingFor, ComplaintStanding, FollowedStep } from '@hearback/contract';
import { enquiryRest, enquiryStart } from '@hearback/contract/words/enquiry-en';
import { datesIn } from '../time/words.ts';

const { day } = datesIn('en-GB');
const { name, by, email, phone, address, when, needs, otherNeeds, long, relation } = enquiryRest;

/** What was done, as it is said where no reason stands below. */
type WithheldWords = Readonly<Partial<Record<FollowedStep['kind'], (by?: string) => string>>>;

/** The words of the pages by which somebody complains. How long things may take is told them: it is in the rules. */
export const words = {
  language: 'en',
  isReviewed: true,
  unreviewed: '',
  hours: enquiryStart.hours,
  ...{ name, by, email, phone, address, when, needs, otherNeeds, long, relation },
  title: (organisation: string) => `Make a complaint to ${organisation}`,
  lead: 'Somebody looks into it, and you get an answer in writing. It is private: only those who see to complaints read it, and it is never published.',
  noFear: 'Your care will not suffer because you complained.',
  board:
    'If you would rather not complain to the practice, you can complain to the integrated care board (ICB) for your area.',
  advocate:
    'You can have free help with your complaint, from an NHS complaints advocate. Your council knows who that is.',
  rules: 'Who can complain, how long you have, and what happens next',
  wrong: {
    question: 'What happened?',
    hint: 'Say it in your own words. Dates, names and places help us here: nobody else reads them.',
    missing: 'Say what happened',
    long: enquiryRest.told.long,
  },
  wanted: {
    question: 'What would you like to come of it?',
    hint: 'For example: an explanation, an apology, or that something is done differently.',
  },
  happenedOn: { question: 'When did it happen?', hint: 'If it was on several days, choose the last one.' },
  knownOn: { question: 'When did you come to know of it, if that was later?' },
  whyLate: {
    question: (months: number) => `If that is more than ${months} months ago: why did you wait?`,
    hint: 'They can look into it all the same where there was a good reason.',
  },
  days: {
    wrong: 'Enter a day, like 2026-03-27',
    ahead: 'Choose today or an earlier day',
    turned: 'Choose the day it happened, or a later one',
  },
  about: {
    question: 'Whom is it about?',
    options: { me: 'Me', somebody: 'Somebody else' } as Record<'me' | 'somebody', string>,
  },
  whose: enquiryRest.whose,
  actingFor: {
    question: 'Why do you complain for them?',
    hint: 'They will ask you to show this before they tell you anything about somebody else.',
    missing: 'Say why you complain for them',
    options: {
      asked: 'They asked me to',
      child: 'They are a child',
      'lacks-capacity': 'They cannot decide this themselves',
      died: 'They have died',
    } satisfies Record<ActingFor, string> as Record<ActingFor, string>,
  },
  check: 'Check what you are sending',
  checkLead: 'This is what we will send. Only those who see to complaints read it.',
  late: (months: number) =>
    `This is more than ${months} months ago, so they may say that they do not look into it. If there was a good reason to wait, go back and say so.`,
  next: 'Check what you are sending',
  send: 'Send my complaint',
  change: 'Go back and change something',
  closed: (organisation: string) =>
    `${organisation} takes no complaints here any more, so this was not sent. Ask its staff how to complain: what you wrote stands below, and you can copy it.`,
  nowPartOf: 'It is now part of',
  sentBefore: 'You have sent a complaint from this page already, and we have it. If you send this, it is a second one.',
  sent: 'Thank you. We have your complaint',
  own: 'Your complaint',
  keep: 'Keep the address of this page, so that you can come back. Anybody who has it can see this page.',
  standings: {
    received: 'It has arrived. You need do nothing more.',
    acknowledged:
      'They know that it came. Next they agree with you what they look into, and by when you get the answer. They offer to talk with you about that.',
    investigating: 'They are looking into it.',
    answered: 'It is answered.',
    ombudsman: 'It is with the Ombudsman.',
    closed: 'It is closed.',
    settled: 'It was put right.',
    transferred: 'It was sent to somebody else, as you agreed. They answer you.',
    withdrawn: 'It was taken back. Nobody looks into it any more.',
    'not-considered': 'They do not look into it. Below is why.',
  } satisfies Record<ComplaintStanding, string> as Record<ComplaintStanding, string>,
  acknowledgeBy: (on: string) => `They tell you that they have it by ${day(on)}, and offer to talk with you about it.`,
  acknowledgeLate: (on: string) =>
    `They should have told you by ${day(on)} that they have it. We remind them, and we are sorry that you wait.`,
  answerBy: (on: string) => `You get the answer by ${day(on)}.`,
  answerLate: (on: string) =>
    `You should have had the answer by ${day(on)}. We remind them, and we are sorry that you wait.`,
  consentWaits:
    'They can tell you about somebody else only once they have seen that they may. They will ask you about it.',
  consentRefused: 'They may not tell you about the person you complain for, because that person does not agree.',
  hears: 'We also write to your email address when there is something new here.',
  hearsNot: 'You left no email address, so look here again for news.',
  mailRefused: 'Our emails to you do not arrive: your address takes none. So look here again for news.',
  history: 'What has happened',
  did: {
    received: () => 'You sent it',
    acknowledged: () => 'They told you that they have it, and offered to talk',
    talked: () => 'They talked with you about how they look into it',
    issues: () => 'They look into this',
    period: (by = '') => `You were told that you get the answer by ${day(by)}`,
    extended: (by = '') => `You get the answer later, by ${day(by)}. This is why`,
    delayed: () => 'They told you why it takes longer than the law says',
    update: () => 'They told you how far they are',
    consented: () => 'They have seen that they may tell you about the person you complain for',
    answered: () => 'You were sent the signed answer',
    closed: () => 'It was closed',
    settled: () => 'It was put right, and you were content',
    'not-considered': () => 'They told you that they do not look into it. This is why',
    transferred: () => 'It was sent on, as you agreed',
    withdrawn: () => 'It was taken back',
    referred: () => 'It went to the Ombudsman',
    decided: () => 'The Ombudsman decided',
    reopened: () => 'It was opened again',
  } satisfies Record<FollowedStep['kind'], (by?: string) => string> as Record<
    FollowedStep['kind'],
    (by?: string) => string
  >,
  /** Where what staff wrote may tell of somebody else, and whoever complains may not be told of them. */
  withheld: {
    why: 'What they wrote is not shown here, because it may tell about somebody else.',
    notConsidered: 'They do not look into it.',
    did: {
      issues: () => 'They wrote down what they look into',
      extended: (by = '') => `You get the answer later, by ${day(by)}`,
      'not-considered': () => 'They told you that they do not look into it',
    } as WithheldWords,
  },
  on: (on: string) => day(on),
  answer: 'Their answer',
  answerOn: (on: string) => `This is the letter as it was signed and sent on ${day(on)}.`,
  pdf: 'Save it as a PDF',
  ombudsman:
    'If you are not content with this, you can go to the Parliamentary and Health Service Ombudsman. That is free.',
  ombudsmanLink: 'How to go to the Ombudsman',
  asked: 'What you told us',
  takeBack: 'Take it back',
  takeBackLead:
    'Then nobody looks into it any more, and you get no answer. It stays on record that you complained, because the law wants that.',
  takeBackSure: 'Yes, take my complaint back',
};
