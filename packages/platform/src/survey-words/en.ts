import type { NotTaking } from '@hearback/contract';
import { help } from '@hearback/contract/words/help-en';
import { storyStart } from '@hearback/contract/words/start-en';
import { survey } from '@hearback/contract/words/survey-en';
import { words as pages } from '../pages/pages.messages.ts';
import { longDay, longMonth } from '../time/words.ts';
import { found } from './found.ts';

/** The words of a survey's pages; what is said at its questions is in the contract's `words/survey-en`. */
export const words = {
  language: 'en',
  skip: pages.skip,
  survey,
  month: longMonth,
  help,
  urgent: storyStart.urgent,
  problemHeading: pages.form.problem,
  found,
  progress: (number: number, count: number) => `Question ${number} of ${count}`,
  by: (organisation: string) => `Asked by ${organisation}`,
  anonymous: 'We do not ask who you are.',
  otherLanguages: 'In other languages',
  next: 'Continue',
  back: 'Back',
  problem: (text: string) => `Error: ${text}`,
  choose: 'Choose',
  check: 'Check your answers',
  checkLead: 'This is what we will send. Nothing in it says who you are.',
  change: 'Change',
  send: 'Send your answers',
  sentBefore:
    'You have already sent these answers, and changed some since. If you send them again, they count as another person’s.',
  canChange: 'You can change it, or send it as it is. Staff of the organisation read it.',
  thanks: 'Thank you. We have your answers',
  nothingMore: 'You can close this page.',
  elsewhere: 'Where else to turn',
  tell: 'Tell your story, to hear back',
  stories: 'Read what others said',
  /** Of whoever stops before the end. */
  stop: {
    here: 'Stop here',
    heading: 'Send the answers you have given so far?',
    lead: 'You have not come to the end. This is what we would send. Nothing in it says who you are.',
    link: 'Your link takes one set of answers. Once you send these, it cannot be used again.',
    send: 'Send what I have answered',
    resume: 'Go on answering',
    clear: 'Clear them',
    nothing: 'There is nothing to send yet. Answer one question at least.',
  },
  closed: {
    heading: {
      'not-yet': 'This survey is not open yet',
      over: 'This survey is closed',
      full: 'This survey is complete',
    },
    text: {
      'not-yet': 'Please come back once it has opened.',
      over: 'It takes no more answers.',
      full: 'It has all the answers it was to have.',
    },
    opensOn: (day: string) => `It opens on ${longDay(day)}.`,
    while: 'It closed while you were answering, so your answers were not sent. You can still copy what you wrote:',
  } satisfies { heading: Record<NotTaking, string>; text: Record<NotTaking, string>; opensOn: unknown; while: string },
  kiosk: {
    again: 'Start again',
    left: (seconds: string) => `This starts again in ${seconds} seconds.`,
    still: 'Are you still there?',
    here: 'I am still here',
    away: 'There is no connection just now.',
    safe: 'What you answered is still here.',
    retry: 'Try again',
    kept: 'There is no connection just now. Your answers are kept here and sent as soon as there is one.',
  },
  link: {
    heading: { used: 'This link was used already', over: 'This link has run out', gone: 'This link does not work' },
    used: 'It takes one set of answers, and we have them. Thank you.',
    over: (day: string) => `It could be used until ${longDay(day)}.`,
    gone: 'Check that you have the whole of it. Whoever sent it may also have taken it back.',
    without: 'You can still answer without it',
    notSent: 'What you answered just now was not sent. You can still copy what you wrote:',
  },
};
