import { isEmail } from '@hearback/contract/email';
import { VISIBLE } from '@hearback/contract/visible';
import type { StoryDraft } from '@hearback/sdk/outbox';
import { type Answers, isWriting, LIMITS, type Question } from './answers.ts';

/** A text as the platform keeps it: none where nothing in it can be seen. */
export const kept = (text: string) => (VISIBLE.test(text) ? text.trim() : '');

/** The answers as the platform takes them: what was left empty is left out. */
export function draftOf(organisation: string, answers: Answers, language: string): StoryDraft {
  const given = Object.entries(answers).filter(
    ([, answer]) => (typeof answer === 'string' ? kept(answer) : answer)?.length && answer !== '-',
  );
  return { happened: answers.happened, ...Object.fromEntries(given), organisation, language };
}

/** What is wrong with an answer as it is; `undefined` where it can be sent. A number is by how many characters it is too long. */
export type Wrong = 'missing' | 'wrong' | 'outside' | number;

/** Stories about what ended longer ago are refused by the published rules. */
export const YEARS = 3;

/** More is no answer that the browser had kept, but a clock that is wrong. */
const DAYS_MS = 6e8;

/** The device's day, or that of the platform where the device's clock is wrong by so many milliseconds. */
export const todayBy = (ahead = 0) => new Date(Date.now() + (Math.abs(ahead) > DAYS_MS ? ahead : 0)).toISOString();

export function whatIsWrong(question: Question, answers: Answers, ahead?: number): Wrong | undefined {
  if (isWriting(question)) {
    const text = kept(answers[question]);
    if (question === 'happened' && text === '') return 'missing';
    return Math.max(0, text.length - LIMITS[question]) || undefined;
  }
  if (question === 'visited') return whatIsWrongWithMonth(answers.visited, todayBy(ahead).slice(0, 7));
  const email = kept(answers.email);
  return question === 'email' && email && !isEmail(email) ? 'wrong' : undefined;
}

function whatIsWrongWithMonth(month: string, now: string): Wrong | undefined {
  // Neither a month nor a year was chosen.
  if (!month[1]) return undefined;
  if (!/^\d{4}-\d\d$/.test(month)) return 'wrong';
  const first = `${Number.parseInt(now, 10) - YEARS}${now.slice(4)}`;
  return month > now || month < first ? 'outside' : undefined;
}
