import type { Answer, Answers } from '@hearback/contract/surveys';
import { kept } from '../story-form/sendable.ts';

/** Answers as they are given, also while they cannot be sent: a text may be empty, what was taken back is undefined. */
export type GivenAnswers = Readonly<Record<string, Answer | undefined>>;

/** The answers as the platform takes them: texts without space around, and nothing where there is nothing. */
export function said(answers: GivenAnswers): Answers {
  const entries = Object.entries(answers).map(([id, answer]) => [
    id,
    typeof answer === 'string' ? kept(answer) : answer,
  ]);
  return Object.fromEntries(entries.filter(([, answer]) => answer !== undefined && answer !== ''));
}
