import { differences, wasDue } from '@hearback/contract/words/changes-en';
import { en } from '@hearback/contract/words/en';
import { help } from '@hearback/contract/words/help-en';
import { differenceWords, editReasons } from '@hearback/contract/words/moderation-en';
import { helpfulAnswers } from '@hearback/contract/words/replies-en';
import { words as appeal } from '../pages/appeal-form.messages.ts';
import { happened } from '../pages/author-history.messages.ts';
import { words as edit } from '../pages/edit-answer.messages.ts';
import { words as pages } from '../pages/pages.messages.ts';
import { words as reroute } from '../pages/reroute-question.messages.ts';
import { dayOf, longDay, longMonth } from '../time/words.ts';

const { relations, tags, feelings, ages, experiences, rejections, changes } = en;
const { toldBy, good, better, overall, felt, visited, answered, replyBy, owner, due, settled, evidence, evidenceAt } =
  pages.story;
const { alsoStories, alsoAnswers } = pages.story;

/** The words of an author's private page. */
export const words = {
  language: 'en',
  isReviewed: true,
  unreviewed: '',
  skip: pages.skip,
  /** How stored moments, days and months are written. */
  dates: { dayOf, day: longDay, month: longMonth },
  /** Around a field. */
  field: {
    ...{ problem: pages.form.problem, optional: en.story.optional, error: pages.form.error },
    ...{ missing: pages.form.missing, tooLong: pages.form.tooLong },
  },
  story: {
    ...{ toldBy, good, better, overall, felt, visited, answered, replyBy },
    ...{ changing: pages.story.changes, owner, due, wasDue, settled, evidence, evidenceAt },
    ...{ alsoStories, alsoAnswers },
  },
  ...{ author: pages.author, edit, reroute, appeal, happened },
  ...{ relations, tags, feelings, ages, experiences, rejections, changes },
  ...{ editReasons, differenceWords, helpfulAnswers, differences, help },
};
