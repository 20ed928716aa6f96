import type { StoryDraft } from '@hearback/sdk/outbox';

/** What the author has answered so far. Texts as typed, also while they are not valid. */
export interface Answers {
  service?: string;
  happened: string;
  good: string;
  better: string;
  feelings: NonNullable<StoryDraft['feelings']>;
  relation?: NonNullable<StoryDraft['relation']>;
  experience?: NonNullable<StoryDraft['experience']>;
  email: string;
}

/** A question: its name is the field's own. */
export type Question = keyof Answers;

export const noAnswers: Answers = { happened: '', good: '', better: '', feelings: [], email: '' };

const ORDER: readonly Question[] = [
  'service',
  'happened',
  'good',
  'better',
  'feelings',
  'relation',
  'experience',
  'email',
];

/** The questions of a form, in order. Which service is asked only where there are some. */
export function questionsFor(services: readonly unknown[]): Question[] {
  return ORDER.filter((question) => question !== 'service' || services.length > 0);
}

/** The answers as the platform takes them: what was left empty is left out. */
export function draftOf(organisation: string, answers: Answers, language: string): StoryDraft {
  const given = Object.entries(answers).filter(
    ([, answer]) => (typeof answer === 'string' ? answer.trim() : answer)?.length,
  );
  return { happened: answers.happened, ...Object.fromEntries(given), organisation, language };
}

/** Enough to catch a slip; the platform reads the address properly. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether an answer can be sent. */
export function isAcceptable(question: Question, answers: Answers): boolean {
  if (question === 'happened') return answers.happened.trim() !== '';
  return question !== 'email' || answers.email.trim() === '' || EMAIL.test(answers.email.trim());
}
