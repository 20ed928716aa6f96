import { complaint } from './complaint-en.ts';
import { moderation } from './moderation-en.ts';

/** The words of mails to authors. What is given to them are names, days and what staff wrote; never a story’s own words. */
export const words = {
  language: 'en',
  keepPrivate:
    'The link is private: anyone who has it can read your page. You can ignore this message if you did not write to us.',
  seeStory: 'See your story',
  seeAnswer: 'See your answer',
  received: {
    subject: (organisation: string) => `We have your story about ${organisation}`,
    thanks: (organisation: string) => `Thank you for telling us what happened at ${organisation}.`,
    next: 'A person reads every story before it is published. We will write to you when yours is published, and when there is an answer.',
    link: 'Follow your story',
  },
  published: {
    subject: (organisation: string) => `Your story about ${organisation} is published`,
    lead: (organisation: string) =>
      `Your story is now on the public page of ${organisation}. They have been asked to answer it.`,
    edited: 'We changed some of your words first. Your page shows what we changed, and why.',
    choices: 'You can agree, say no, or put it in your own words. If you say no, we take the story down at once.',
    editedLink: 'See your story and what we changed',
  },
  replied: {
    subject: (organisation: string) => `${organisation} has answered your story`,
    wrote: (role: string, organisation: string) => `${role}, ${organisation}, wrote:`,
    promise: (what: string) => `They will make a change: ${what}`,
    due: (day: string) => `To be done by ${day}.`,
    link: 'See the answer',
  },
  changed: {
    subject: (organisation: string) => `News about a change at ${organisation}`,
    lead: (organisation: string) => `Because of your story, ${organisation} has recorded this change:`,
    due: (day: string) => `Due by ${day}.`,
    owner: (owner: string) => `Responsible: ${owner}.`,
    link: 'See the change',
  },
  answerPublished: {
    subject: (organisation: string) => `Your answer to ${organisation} is published`,
    lead: (organisation: string) =>
      `What you answered to ${organisation} is now public beneath their reply. They are told, and may write again.`,
    edited:
      'We changed some of its words. Your page shows which, and why. You can agree, say no, or put it in your own words. If you say no, nobody can read it from then on.',
  },
  /** To somebody who told a story of their work, or asked for help: other people may see a mailbox. */
  unnamed: {
    received: {
      subject: 'We have what you sent us',
      lead: 'Thank you. A person will read it. We will write to you when there is news on your page.',
    },
    news: {
      subject: 'There is news on your page',
      lead: 'Something has happened with what you sent us. Your page tells you what.',
    },
    asked: {
      subject: 'Do you agree to a change?',
      again: 'We still wait for you: do you agree to a change?',
      lead: 'We would like to change some words of what you sent us. Your page shows which, and why.',
      choices: (day: string) =>
        `You can agree, say no, or put it in your own words. If we hear nothing until ${day}, we do not use the change.`,
      link: 'See the change',
    },
    link: 'See your page',
  },
  complaint,
  ...moderation,
};
