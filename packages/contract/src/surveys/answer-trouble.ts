import type { Answer, OtherAnswer } from './answers.ts';
import { isAnswered, isDeclined } from './holds.ts';
import { longestOf } from './longest.ts';
import type { Question, QuestionKind, QuestionOf } from './questions.ts';

/** Why an answer cannot be taken; the words are in the message files. */
export type AnswerTrouble =
  | 'required'
  | 'wrong-kind'
  | 'not-an-option'
  | 'too-few'
  | 'too-many'
  | 'stands-alone'
  | 'too-long'
  | 'too-low'
  | 'too-high'
  | 'not-whole'
  | 'too-early'
  | 'too-late';

type Judge<Kind extends QuestionKind> = (question: QuestionOf<Kind>, answer: Answer) => AnswerTrouble | undefined;

/** From 1900 to 2099, like whatever somebody writes down: a year that is half typed is 0002. */
const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;
/** What is wrong with an answer to a question that was asked; nothing where it can be taken. */
export function answerTrouble(question: Question, answer: Answer | undefined): AnswerTrouble | undefined {
  if (isDeclined(answer)) return question.canDecline ? undefined : 'not-an-option';
  if (answer === undefined || !isAnswered(answer)) return needsAnswer(question) ? 'required' : undefined;
  return (judges[question.kind] as Judge<QuestionKind>)(question, answer);
}

function needsAnswer({ isRequired, kind }: Question): boolean {
  return !!isRequired && kind !== 'information';
}

const judges: { [Kind in QuestionKind]: Judge<Kind> } = {
  choice: (question, answer) => (Array.isArray(answer) ? 'wrong-kind' : optionTrouble(question, answer)),
  rating: ({ options }, answer) => optionTrouble({ options }, answer),
  choices: (question, answer) => listTrouble(question, answer) ?? aloneTrouble(question, answer as unknown[]),
  pictures: (question, answer) => listTrouble({ most: 1, ...question }, answer),
  ranking: ({ options }, answer) => listTrouble({ options, least: options.length, most: options.length }, answer),
  matrix: matrixTrouble,
  scale: ({ from, to }, answer) => numberTrouble({ from, to, isWhole: true }, answer),
  number: numberTrouble,
  'short-text': textTrouble,
  'long-text': textTrouble,
  month: monthTrouble,
  consent({ isRequired }, answer) {
    if (typeof answer !== 'boolean') return 'wrong-kind';
    return isRequired && !answer ? 'required' : undefined;
  },
  information: () => 'wrong-kind',
};

interface Offered {
  options: readonly { id: string }[];
  hasOther?: boolean | undefined;
  least?: number | undefined;
  most?: number | undefined;
}

function optionTrouble({ options, hasOther }: Offered, answer: unknown): AnswerTrouble | undefined {
  if (typeof answer === 'object' && answer !== null && 'other' in answer) {
    return hasOther && (answer as OtherAnswer).other ? undefined : 'not-an-option';
  }
  if (typeof answer !== 'string') return 'wrong-kind';
  return options.some(({ id }) => id === answer) ? undefined : 'not-an-option';
}

function listTrouble(offered: Offered, answer: Answer): AnswerTrouble | undefined {
  if (!Array.isArray(answer)) return 'wrong-kind';
  const trouble = answer.map((one) => optionTrouble(offered, one)).find(Boolean);
  if (trouble) return trouble;
  const different = new Set(answer.map((one) => (typeof one === 'string' ? one : 'other')));
  if (different.size < answer.length) return 'not-an-option';
  if (answer.length < (offered.least ?? 0)) return 'too-few';
  return answer.length > (offered.most ?? Number.POSITIVE_INFINITY) ? 'too-many' : undefined;
}

function aloneTrouble({ alone = [] }: QuestionOf<'choices'>, answer: readonly unknown[]): AnswerTrouble | undefined {
  return answer.length > 1 && answer.some((one) => alone.includes(one as string)) ? 'stands-alone' : undefined;
}

function matrixTrouble({ rows, columns, isRequired }: QuestionOf<'matrix'>, answer: Answer): AnswerTrouble | undefined {
  if (typeof answer !== 'object' || Array.isArray(answer) || !('rows' in answer)) return 'wrong-kind';
  const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);
  const said = Object.entries(answer.rows);
  if (!said.every(([row, column]) => has(rows, row) && has(columns, column))) return 'not-an-option';
  return isRequired && said.length < rows.length ? 'too-few' : undefined;
}

function numberTrouble(
  { from, to, isWhole }: { from?: number | undefined; to?: number | undefined; isWhole?: boolean | undefined },
  answer: Answer,
): AnswerTrouble | undefined {
  if (typeof answer !== 'number') return 'wrong-kind';
  if (isWhole && !Number.isInteger(answer)) return 'not-whole';
  if (from !== undefined && answer < from) return 'too-low';
  return to !== undefined && answer > to ? 'too-high' : undefined;
}

function textTrouble(
  question: QuestionOf<'short-text'> | QuestionOf<'long-text'>,
  answer: Answer,
): AnswerTrouble | undefined {
  if (typeof answer !== 'string') return 'wrong-kind';
  return answer.length > longestOf(question) ? 'too-long' : undefined;
}

function monthTrouble({ from, to }: QuestionOf<'month'>, answer: Answer): AnswerTrouble | undefined {
  if (typeof answer !== 'string' || !MONTH.test(answer)) return 'wrong-kind';
  if (from !== undefined && answer < from) return 'too-early';
  return to !== undefined && answer > to ? 'too-late' : undefined;
}
