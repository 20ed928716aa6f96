import type { SurveyDefinition } from './survey.ts';

const en = (text: string) => ({ en: text });
const options = (...texts: string[]) =>
  texts.map((text) => ({ id: text.toLowerCase().replaceAll(/[^a-z]+/g, '-'), text: en(text) }));

/**
 * A survey with a question of every kind, a jump, a question that is shown to some alone, a hidden field and a score: for
 * trying out whatever shows, keeps or counts surveys.
 */
export const everyKindSurvey: SurveyDefinition = {
  languages: ['en', 'cy'],
  title: { en: 'Your visit to the surgery', cy: 'Eich ymweliad â’r feddygfa' },
  introduction: { en: 'About five minutes. Skip what you do not want to answer.', cy: 'Tua phum munud.' },
  thanks: { en: 'Your answers help us to see what to change.', cy: 'Mae eich atebion yn ein helpu.' },
  hidden: ['tag'],
  scores: [{ id: 'ease', name: 'Ease', parts: [{ question: 'easy', times: 1 }] }],
  questions: [
    {
      ...{ id: 'better', kind: 'choice', isRequired: true, canDecline: true },
      text: { en: 'Could anything have been better?', cy: 'A allai unrhyw beth fod wedi bod yn well?' },
      options: [
        { id: 'yes', text: { en: 'Yes', cy: 'Gallai' } },
        { id: 'no', text: { en: 'No', cy: 'Na allai' } },
      ],
      hasOther: true,
    },
    {
      ...{ id: 'what', kind: 'choices', isRequired: true, most: 2, hasOther: true, isShuffled: true },
      text: en('What could have been better?'),
      options: options('Waiting', 'The phone', 'Parking', 'None of these'),
      alone: ['none-of-these'],
      showIf: { all: [{ question: 'better', is: 'one-of', values: ['yes'] }] },
    },
    {
      ...{ id: 'easy', kind: 'scale', from: 0, to: 10 },
      text: en('How easy was it to get an appointment?'),
      ...{ low: en('Not at all easy'), high: en('Very easy') },
    },
    {
      ...{ id: 'overall', kind: 'rating', isRequired: true },
      text: en('Overall, how was your visit?'),
      options: options('Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', 'Don’t know'),
    },
    {
      ...{ id: 'staff', kind: 'matrix' },
      text: en('How did staff treat you?'),
      rows: options('Reception', 'The nurse', 'The doctor'),
      columns: options('Well', 'Neither well nor badly', 'Badly'),
    },
    {
      ...{ id: 'matters', kind: 'ranking', canDecline: true },
      text: en('What matters most to you?'),
      options: options('Being listened to', 'Short waits', 'Seeing the same person'),
    },
    { id: 'one-word', kind: 'short-text', longest: 40, text: en('Your visit in one or two words?') },
    {
      ...{ id: 'more', kind: 'long-text', text: en('Is there anything you want to tell us?') },
      help: en('Leave out names and phone numbers.'),
      next: [{ if: { all: [{ question: 'better', is: 'one-of', values: ['no'] }] }, to: 'thanks-for-now' }],
    },
    {
      ...{ id: 'waited', kind: 'number', from: 0, to: 600, isWhole: true },
      text: en('How long did you wait?'),
      unit: en('minutes'),
    },
    { id: 'when', kind: 'month', from: '2024-01', text: en('When was your visit?') },
    {
      ...{ id: 'pictures', kind: 'pictures', most: 2 },
      text: en('Which of these did you use?'),
      options: options('The ramp', 'The lift', 'The quiet room'),
    },
    { id: 'thanks-for-now', kind: 'information', text: en('Nearly done.'), help: en('One more question.') },
    {
      ...{ id: 'agree', kind: 'consent', isRequired: true },
      text: en('May we use your answers to make the surgery better?'),
    },
  ],
};
