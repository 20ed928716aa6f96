import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { Answer, Answers, OtherAnswer } from './answers.ts';
import type { SurveyDefinition } from './survey.ts';
import type { WrittenAnswer, WrittenDecision } from './written.ts';

/** What stands in the place of words that were taken out. */
export const TAKEN_OUT = '[…]';

/** What somebody wrote in their own words, by question: a text, or what they said beside the options. */
export function writtenIn(
  { questions }: Pick<SurveyDefinition, 'questions'>,
  answers: Answers,
): { question: string; text: string }[] {
  return questions.flatMap(({ id, kind }) => {
    const answer = answers[id];
    const text = kind === 'short-text' || kind === 'long-text' ? String(answer ?? '') : otherIn(answer);
    return text.trim() === '' || isDeclining(answer) ? [] : [{ question: id, text }];
  });
}

/**
 * Answers without the words that may not be shown: `shown` has what may be read, by question. Of the questions in `withheld`
 * nothing is to be told but that something was written.
 */
export function shownAnswers(
  definition: Pick<SurveyDefinition, 'questions'>,
  answers: Answers,
  shown: ReadonlyMap<string, string>,
): { answers: Answers; withheld: string[] } {
  const written = writtenIn(definition, answers);
  const replaced = written.map(({ question }) => {
    const text = shown.get(question) ?? TAKEN_OUT;
    return [question, withText(answers[question] as Answer, text)] as const;
  });
  const withheld = written.map(({ question }) => question).filter((question) => !shown.has(question));
  return { answers: { ...answers, ...Object.fromEntries(replaced) }, withheld };
}

function withText(answer: Answer, text: string): Answer {
  if (typeof answer === 'string') return text;
  if (Array.isArray(answer)) return answer.map((one) => (typeof one === 'string' ? one : { other: text }));
  return { other: text };
}

function otherIn(answer: Answer | undefined): string {
  const others = [answer].flat().filter((one): one is OtherAnswer => typeof one === 'object' && 'other' in one);
  return others.map(({ other }) => other).join('\n');
}

function isDeclining(answer: Answer | undefined): boolean {
  return typeof answer === 'object' && 'declined' in answer;
}

const bare = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * Whether a text is another one with words taken out and nothing put in: its parts between the marks stand in the other, in
 * this order. Spaces count for nothing.
 */
export function isCutFrom(text: string, cut: string): boolean {
  const whole = bare(text);
  const parts = bare(cut)
    .split(TAKEN_OUT)
    .map((part) => part.trim());
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return first === whole;
  if (!whole.startsWith(first) || !whole.endsWith(last) || parts.every((part) => part === '')) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = whole.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= whole.length - last.length;
}

/** A text without some parts of it, each given by where it begins and ends; one mark for those that touch. */
export function withoutParts(text: string, parts: readonly { start: number; end: number }[]): string {
  let [cut, from] = ['', 0];
  for (const { start, end } of [...parts].sort((one, other) => one.start - other.start)) {
    if (end <= from) continue;
    const isJoined = start <= from && cut.endsWith(TAKEN_OUT);
    if (!isJoined) cut += text.slice(from, start) + TAKEN_OUT;
    from = end;
  }
  return cut + text.slice(from);
}

/** Why a decision cannot stand. */
export function writtenDecisionErrors(
  { verdict, text: cut }: WrittenDecision,
  { text, mayBeShown }: Pick<WrittenAnswer, 'text' | 'mayBeShown'>,
): FieldError[] {
  if (verdict === 'show' && !mayBeShown) {
    return [fieldError('/verdict', 'not-an-option', 'What staff wrote is shown to nobody. Keep it back.')];
  }
  if (cut === undefined || (verdict === 'show' && isCutFrom(text, cut))) return [];
  const mend =
    verdict === 'show'
      ? `Words can only be taken out: put ${TAKEN_OUT} in the place of each part, and leave the others as they are.`
      : 'Leave this out: nothing of it is shown.';
  return [fieldError('/text', 'wrong-kind', mend)];
}
