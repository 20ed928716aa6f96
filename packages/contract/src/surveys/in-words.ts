import type { Answer, OtherAnswer } from './answers.ts';
import { isDeclined } from './holds.ts';
import type { Question } from './questions.ts';
import { type Texts, textIn } from './texts.ts';

/** In which language a survey is read: the one it is read in, and the survey's first for words that this one lacks. */
export interface Reading {
  language: string;
  first: string;
}

/** Words that every answer needs in the language it is read in. */
export interface AnswerWords {
  declined: string;
  yes: string;
  no: string;
  /** A month as it is read; it is stored as `YYYY-MM`. */
  month(stored: string): string;
}

/** An answer as the person who gave it reads it again; empty where there is none. */
export function answerInWords(
  question: Question,
  answer: Answer | undefined,
  { words, ...reading }: Reading & { words: AnswerWords },
): string {
  if (answer === undefined) return '';
  if (isDeclined(answer)) return words.declined;
  const read = (texts: Texts | undefined) => (texts ? textIn(texts, reading.language, reading.first) : '');
  const chosen = (one: string | OtherAnswer, options: readonly { id: string; text: Texts }[]) =>
    typeof one === 'string' ? read(options.find(({ id }) => id === one)?.text) : one.other;
  if (question.kind === 'matrix') {
    const said = typeof answer === 'object' && 'rows' in answer ? answer.rows : {};
    const rows = question.rows.filter(({ id }) => said[id] !== undefined);
    return rows.map(({ id, text }) => `${read(text)}: ${chosen(said[id] ?? '', question.columns)}`).join('\n');
  }
  if ('options' in question) {
    const names = ([answer].flat() as (string | OtherAnswer)[]).map((one) => chosen(one, question.options));
    const isRanking = question.kind === 'ranking';
    return names.map((name, place) => (isRanking ? `${place + 1}. ${name}` : name)).join(isRanking ? '\n' : ', ');
  }
  if (question.kind === 'month') return words.month(String(answer));
  if (question.kind === 'consent') return answer === true ? words.yes : words.no;
  return [String(answer), question.kind === 'number' ? read(question.unit) : ''].filter(Boolean).join(' ');
}
