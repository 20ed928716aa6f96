import { en } from '@hearback/contract/words/en';
import { words as doors } from '../help-words/en.ts';
import { words as pages } from '../pages/pages.messages.ts';

const { form } = pages;
const { story, tags, feelings, relations, ages, experiences } = en;

/** The words of the story form as plain HTML. */
export const words = {
  language: 'en',
  isReviewed: true,
  unreviewed: '',
  ...{ story, tags, feelings, relations, ages, experiences },
  title: form.title,
  lead: form.lead,
  noService: form.noService,
  privateWays: doors.links,
  check: form.check,
  checkLead: form.checkLead,
  canChange: form.canChange,
  next: form.next,
  send: form.send,
  change: form.change,
  closed: {
    title: form.closed,
    lead: pages.organisation.closed,
    noStories: pages.organisation.noStories,
    successor: pages.organisation.successor,
    stories: pages.story.back,
  },
};
