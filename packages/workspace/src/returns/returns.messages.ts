import type { ReturnCounts } from '@hearback/contract';
import { returnRules } from '@hearback/contract/returns';
import { friendsAndFamilyTest } from '@hearback/contract/surveys';

const number = (count: number) => count.toLocaleString('en-GB');

export const messages = {
  surveys: 'Surveys',
  title: 'Monthly return',
  titleOf: (month: string) => `Monthly return: ${month}`,
  lead: 'The Friends and Family Test, as it is sent on each month.',
  closed: (day: string, successor?: string) =>
    successor
      ? `It merged into ${successor} on ${day}. This is its last month.`
      : `It closed on ${day}. This is its last month.`,
  merged: (name: string, day: string) =>
    `${name} merged into it on ${day}. What people answered there until then is in the returns of ${name}, not in these.`,
  seeMerged: (name: string) => `See the returns of ${name}`,
  loading: 'Counting…',
  missing: 'These returns are not here, or you have no role at the organisation.',
  noneTitle: 'There is no return yet',
  none: 'It begins with the month in which you open the Friends and Family Test.',
  toLibrary: 'See the ready surveys',
  noMonth: 'There is no return of this month.',
  months: 'Months',
  earlier: 'Show earlier months',
  responses: (count: number) => (count === 1 ? '1 answer' : `${number(count)} answers`),
  answers: 'How often each answer was given',
  methods: 'How answers were collected',
  answer: 'Answer',
  method: 'Collection method',
  count: 'How many',
  share: 'Share',
  total: 'Total',
  percent: (share: number | undefined) => (share === undefined ? '–' : `${Math.round(share * 100)}%`),
  positive: (share: string) => `${share} said very good or good`,
  positiveOf: (count: number, of: number) => `${number(count)} of ${number(of)} answers, “Don’t know” among them.`,
  noPositive: 'Nobody answered in this month',
  noPositiveHelp: 'A return of nothing is a return too: send it with noughts.',
  notRanking:
    'Not for ranking. How and whom a practice asks makes a difference, so results of two practices cannot be compared.',
  due: (day: string) => `Due by ${day}`,
  dueIn: (days: number) => (days === 1 ? '1 working day left' : `${days} working days left`),
  dueToday: 'Due today',
  overdue: 'Not kept as sent',
  soFar: 'So far',
  sent: 'Kept as sent',
  changed: 'Changed since',
  noRule: 'We do not know on which day this organisation’s return is due. Ask whoever collects it.',
  dueRule: `The day is the ${returnRules.due.workingDay}th working day of the next month, by ${returnRules.due.source}.`,
  methodRule: `The names of the methods are ${returnRules.methods.source}.`,
  positiveRule: `The share is of ${returnRules.positive.words}, ${returnRules.positive.source}.`,
  unverified: 'This is not verified: check it with whoever collects your return.',
  counting:
    'An answer counts in the month in which it reached us, in UK time. One that was given in a month before and came late counts here: a return that was sent cannot be changed.',
  noText: 'What people wrote in their own words is no part of the return.',
  file: 'Download the return (CSV)',
  print: 'Print',
  take: 'Keep as sent',
  takeAgain: 'Keep these as sent',
  takeTitle: (month: string) => `Keep the figures of ${month} as sent?`,
  takeWords: (count: string) => [
    `We keep these figures, ${count} in all, with your name and today’s date.`,
    'Should answers come in after this, the page shows what has changed.',
    'A return that you sent cannot be changed where you sent it.',
  ],
  takeEarly: 'The month is not over. Answers that come in until it ends would not be in what you send.',
  takeConfirm: 'Keep them',
  notYet: 'Not yet',
  kept: 'The figures are kept as sent.',
  stale: 'More answers came in while you looked. These are the figures now.',
  takenAt: (moment: string, by: string) => `Kept as sent on ${moment} by ${by}.`,
  since: 'These figures have changed since:',
  change: (name: string, from: number, to: number) => `${name}: ${number(from)} then, ${number(to)} now`,
  sinceHelp: 'If you have not sent them yet, send the new ones and keep those.',
};

const options = friendsAndFamilyTest.questions[0].options;

/** The six answers in their words. */
export const answerNames = Object.fromEntries(options.map(({ id, text }) => [id, text.en])) as Record<
  keyof ReturnCounts['answers'],
  string
>;

/** The methods as the return has them. */
export const methodNames = returnRules.methods.names;

/** Heads and sections of the file. */
export const fileWords = {
  heads: ['organisation code', 'organisation', 'month', 'part', 'name', 'count'],
  answers: 'answer',
  methods: 'collection method',
  total: 'total',
};
