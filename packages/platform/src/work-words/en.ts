import type { EditAnswer, WorkReaders, WorkStoryStatus } from '@hearback/contract';
import { workRejections, workTopics } from '@hearback/contract/words/work-en';
import { dayOf, longDay } from '../time/words.ts';

/** The words of the pages by which staff tell what happened at work. */
export const words = {
  language: 'en',
  /** Whether somebody has reviewed them who speaks the language. */
  isReviewed: true,
  unreviewed: '',
  title: (organisation: string) => `Tell what happened at work at ${organisation}`,
  lead: 'For people who work here. It takes about 5 minutes. Only the first question must be answered.',
  promiseTitle: 'Who reads it',
  promises: [
    'It is never published, and it is not among the stories of patients.',
    'A moderator who does not work here reads it first. Your managers read it only if you choose that.',
    'What several people tell is counted each quarter. What fewer than five tell is never shown.',
    'Use a device of your own, and leave out what only you would know. A place of work may keep a record of the pages you visit.',
  ],
  happened: {
    question: 'What happened?',
    hint: 'Please leave out names of colleagues and patients, and anything that tells who you are.',
    missing: 'Tell us what happened',
    long: 'Use 20,000 characters or fewer',
  },
  good: { question: 'What works well?' },
  better: { question: 'What should be different?' },
  long: 'Use 5,000 characters or fewer',
  topicsQuestion: 'What is it about?',
  topicsHint: 'Choose all that apply.',
  topics: workTopics,
  readersQuestion: 'Who may read your words?',
  readersHint: 'You cannot let managers read it later. You can take it back at any time.',
  readers: {
    moderators: 'Only moderators who do not work here',
    managers: 'Those who manage this organisation too, once a moderator has read it',
  } satisfies Record<WorkReaders, string> as Record<WorkReaders, string>,
  email: {
    question: 'Do you want to hear back by email?',
    label: 'Your email address',
    hint: 'Nobody is shown it. Do not use an address at work. You also get a private page to come back to.',
    wrong: 'Enter an email address in the right form, like name@example.org',
  },
  check: 'Check what you send',
  checkLead: 'This is what we will send.',
  canChange:
    'You can go back and change it, or send it as it is. A moderator takes a story out that tells who somebody is.',
  next: 'Check what you send',
  send: 'Send it',
  change: 'Go back and change something',
  closed: 'This page is closed',
  closedLead: (organisation: string) => `${organisation} takes no stories of its staff here now.`,
  sent: 'Thank you. We have your story',
  own: 'Your story from work',
  keep: 'This page is yours alone. Keep its address to come back: anyone who has it can see this page.',
  states: {
    submitted: 'A moderator who does not work there will read it.',
    'with-author': 'A moderator asks you about a change. Nobody else reads it meanwhile.',
    read: 'A moderator has read it.',
    rejected: 'We could not pass it on.',
    withdrawn: 'You took it back. What you wrote and your address are deleted.',
  } satisfies Record<WorkStoryStatus, string> as Record<WorkStoryStatus, string>,
  passedOn: {
    moderators: 'Nobody at your organisation reads your words. What it is about is counted with what others tell.',
    managers: 'As you chose, those who manage your organisation can read it.',
  } satisfies Record<WorkReaders, string> as Record<WorkReaders, string>,
  why: 'Why',
  reasons: workRejections,
  hears: 'We will also write to your email address. What happened is never in the mail.',
  hearsNot: 'You left no email address, so this page is the way to hear back.',
  answers: 'What was answered',
  answerBy: (role: string, on: string) => `${role}, on ${longDay(on)}`,
  told: 'What you told us',
  history: 'What has happened',
  received: (on: string) => `You sent it on ${longDay(on)}`,
  decided: (on: string) => `A moderator read it on ${longDay(on)}`,
  edit: {
    lead: (until: string) =>
      `Nobody reads the changed words unless you agree. If we hear nothing until ${dayOf(until)}, we do not use the change.`,
    changeLead: 'Write it as you want it to be. A moderator who does not work there reads it.',
    answered: {
      accept: 'Thank you. You agreed to the change.',
      decline: 'Thank you. We do not use the change. A moderator looks at your own words again.',
      change: 'Thank you. We have your words. A moderator reads them.',
    } satisfies Record<EditAnswer, string> as Record<EditAnswer, string>,
  },
  takeBack: 'Take it back',
  takeBackLead:
    'What you wrote, your address and the answers are deleted for good. Who has read it has read it, and a figure that was told stays.',
  takeBackSure: 'Yes, delete it for good',
};
