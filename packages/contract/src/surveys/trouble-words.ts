import type { AnswerTrouble } from './answer-trouble.ts';
import type { Answer } from './answers.ts';
import { longestOf } from './longest.ts';
import type { Question } from './questions.ts';

/** What to do about an answer that cannot be taken, in one language. */
export interface TroubleWords {
  choose: string;
  write: string;
  agree: string;
  eachRow: string;
  eachPlace: string;
  month: string;
  number: string;
  whole: string;
  again: string;
  alone: string;
  least(count: number): string;
  most(count: number): string;
  shorter(count: number): string;
  atLeast(number: number): string;
  atMost(number: number): string;
  notBefore(month: string): string;
  notAfter(month: string): string;
}

interface Wrong {
  question: Question;
  trouble: AnswerTrouble;
  answer: Answer | undefined;
}

/** How to mend an answer, in plain words. `month` writes a month as it is read. */
export function mendOf(
  { question, trouble, answer }: Wrong,
  words: TroubleWords,
  month: (stored: string) => string,
): string {
  const { from, to, least = 1, most = 1 } = question as Limits;
  switch (trouble) {
    case 'required':
      return required(question, words);
    case 'too-few':
      return question.kind === 'choices' || question.kind === 'pictures'
        ? words.least(least)
        : required(question, words);
    case 'too-many':
      return question.kind === 'ranking' ? words.eachPlace : words.most(most);
    case 'stands-alone':
      return words.alone;
    case 'too-long':
      return words.shorter(String(answer).length - longestOf(question));
    case 'too-low':
      return words.atLeast(Number(from));
    case 'too-high':
      return words.atMost(Number(to));
    case 'too-early':
      return words.notBefore(month(String(from)));
    case 'too-late':
      return words.notAfter(month(String(to)));
    case 'not-whole':
      return words.whole;
    default:
      return wrong(question, answer, words);
  }
}

interface Limits {
  from?: number | string;
  to?: number | string;
  least?: number;
  most?: number;
}

function required({ kind }: Question, words: TroubleWords): string {
  if (kind === 'short-text' || kind === 'long-text') return words.write;
  if (kind === 'consent') return words.agree;
  if (kind === 'matrix') return words.eachRow;
  if (kind === 'ranking') return words.eachPlace;
  if (kind === 'month') return words.month;
  return kind === 'number' ? words.number : words.choose;
}

function wrong({ kind }: Question, answer: Answer | undefined, words: TroubleWords): string {
  // Something else was chosen, and not said.
  if ([answer].flat().some((one) => typeof one === 'object' && 'other' in one && !one.other)) return words.write;
  if (kind === 'ranking') return words.eachPlace;
  if (kind === 'month') return words.month;
  return kind === 'number' ? words.number : words.again;
}
