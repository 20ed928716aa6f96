import type { TroubleWords } from '../surveys/trouble-words.ts';

const plain = (count: number) => count.toLocaleString('en-GB');

/** What to do about an answer that cannot be taken. */
const mend: TroubleWords = {
  choose: 'Choose an answer',
  write: 'Write an answer',
  agree: 'Tick the box if you agree. You cannot go on without',
  eachRow: 'Choose an answer in each row',
  eachPlace: 'Give each one its own place',
  month: 'Choose both a month and a year',
  number: 'Enter a number, like 3',
  whole: 'Enter a whole number, like 3',
  again: 'Choose one of these answers',
  alone: 'Choose that answer alone, or the others without it',
  least: (count) => `Choose at least ${plain(count)}`,
  most: (count) => (count === 1 ? 'Choose only one' : `Choose no more than ${plain(count)}`),
  shorter: (count) => `Make your answer ${plain(count)} ${count === 1 ? 'character' : 'characters'} shorter`,
  atLeast: (number) => `Enter ${plain(number)} or more`,
  atMost: (number) => `Enter ${plain(number)} or less`,
  notBefore: (month) => `Choose ${month} or a later month`,
  notAfter: (month) => `Choose ${month} or an earlier month`,
};

/** What the questions of a survey say around their own words: there before the first can be answered. */
export const surveyStart = {
  declined: 'Prefer not to say',
  other: 'Something else',
  otherLabel: 'In your own words',
  agree: 'I agree',
  month: 'Month',
  year: 'Year',
  upTo: (count: number) => `Choose up to ${plain(count)}.`,
  all: 'Choose all that apply.',
  first: 'Put what matters most to you first.',
  private: 'Do not include names, dates of birth or phone numbers.',
};

/** What is said of answers once there are some. */
export const surveyRest = { yes: 'Yes', no: 'No', notAnswered: 'Not answered', mend };

/** What every survey says around its own words. */
export const survey = { optional: '(optional)', ...surveyStart, ...surveyRest };
