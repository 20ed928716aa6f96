import { everyKindSurvey } from '@hearback/contract/surveys';
import { expect, test } from 'vitest';
import { fieldOf, summaryOf } from './paper.model.ts';

test('above the questions of a paper, what is wrong is said with the question that it is about', () => {
  const [first] = everyKindSurvey.questions;
  const ofDay = { field: 'paper-day', text: 'Choose the day' };
  const ofAnswer = { field: fieldOf(first?.id ?? ''), text: 'Choose an answer' };
  expect(summaryOf([ofDay, ofAnswer], everyKindSurvey)).toEqual([
    ofDay,
    { ...ofAnswer, text: '“Could anything have been better?” Choose an answer' },
  ]);
});
