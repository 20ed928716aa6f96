import type { Question, QuestionKind, QuestionOf } from '@hearback/contract/surveys';
import type { JSX } from 'preact';
import type { createWatch } from '../story-form/help/create-watch.ts';
import type { HelpPlace } from '../story-form/help/help-place.tsx';
import type { monthInWords } from '../story-form/months-in.ts';
import type { SurveyForm } from './create-survey-form.ts';

/** What a question's answer is shown with. */
export interface AnswerProps<Kind extends QuestionKind = QuestionKind> {
  form: SurveyForm;
  question: QuestionOf<Kind>;
  describedBy: string | undefined;
  isWrong: boolean;
}

/** What shows the questions of some kinds. The first field has the id `answer`. */
export interface Kind {
  css: string;
  Answer(props: AnswerProps<never>): JSX.Element;
}

/** What shows texts, and what looks at them. */
export interface TextKind extends Kind {
  createWatch: typeof createWatch;
  HelpPlace: typeof HelpPlace;
}

/** What shows months, and writes them. */
export interface MonthKind extends Kind {
  monthInWords: typeof monthInWords;
}

/** What was loaded of each file. */
export interface Kinds extends Record<Exclude<KindFile, 'text' | 'month'>, Kind> {
  text: TextKind;
  month: MonthKind;
}

export type KindFile = (typeof FILES)[keyof typeof FILES];

const FILES = {
  choice: 'choice',
  choices: 'choice',
  rating: 'choice',
  consent: 'choice',
  pictures: 'choice',
  scale: 'scale',
  matrix: 'matrix',
  ranking: 'ranking',
  'short-text': 'text',
  'long-text': 'text',
  number: 'number',
  month: 'month',
} as const;

/** The file that shows a kind of question; none where there is nothing to answer. */
export function fileOf(kind: Question['kind'] | undefined): KindFile | undefined {
  return FILES[kind as keyof typeof FILES];
}
