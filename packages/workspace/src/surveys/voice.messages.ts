import { FEWEST } from '@hearback/contract/surveys';

const number = (count: number) => count.toLocaleString('en-GB');

export const messages = {
  responses: (count: number) => `${number(count)} of your staff answered`,
  stillTitle: 'Told once the survey is closed',
  still:
    'Somebody who looked before and after one more answer could tell what that person said. So nothing is told until you close the survey, and it is not opened again after.',
  fewTitle: 'Too few answered',
  few: `Fewer than ${FEWEST} answered. What they said could tell who they are, so nobody sees it.`,
  rule: `What fewer than ${FEWEST} said is hidden, and as much beside it as keeps it from being worked out. There is nothing to narrow the answers by, and what people wrote in their own words is not shown.`,
  answered: (answered: number, asked: number) => `${number(answered)} of ${number(asked)} who were asked answered.`,
  asked: (asked: number) => `${number(asked)} were asked. How many of them answered is hidden.`,
  answer: 'Answer',
  count: 'How many',
  share: 'Share of those asked',
  hidden: 'Hidden',
  leftOut: `What fewer than ${FEWEST} gave is left out, and perhaps more beside it.`,
  wholeHidden: 'Hidden: it would tell what a few said.',
  written: 'What people wrote is not shown.',
  file: 'Download as a table (CSV)',
  print: 'Print',
  elsewhere: 'Where else your staff can turn',
};

/** Heads of the file. */
export const heads = ['question', 'text', 'answer', 'count', 'asked'];
