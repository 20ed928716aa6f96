import type { StoryDraft } from '@hearback/sdk/outbox';

/** What the author has answered so far. Texts as typed, also while they are not valid. */
export interface Answers {
  service?: string;
  happened: string;
  goodTags: NonNullable<StoryDraft['goodTags']>;
  good: string;
  betterTags: NonNullable<StoryDraft['betterTags']>;
  better: string;
  feelings: NonNullable<StoryDraft['feelings']>;
  /** `YYYY-MM`, either part of it empty while it is being chosen. */
  visited: string;
  relation?: NonNullable<StoryDraft['relation']>;
  age?: NonNullable<StoryDraft['age']>;
  experience?: NonNullable<StoryDraft['experience']>;
  email: string;
}

/** A question: its name is the field's own. */
export type Question = Exclude<keyof Answers, 'goodTags' | 'betterTags'>;

/** The questions that are answered in the author's own words. */
export type Writing = 'happened' | 'good' | 'better';

export const noAnswers: Answers = {
  happened: '',
  goodTags: [],
  good: '',
  betterTags: [],
  better: '',
  feelings: [],
  visited: '',
  email: '',
};

const ORDER: readonly Question[] = [
  'service',
  'happened',
  'good',
  'better',
  'feelings',
  'visited',
  'relation',
  'age',
  'experience',
  'email',
];

/** The questions of a form, in order. Which service is asked only where there are some. */
export function questionsFor(services: readonly unknown[]): Question[] {
  return ORDER.filter((question) => question !== 'service' || services.length > 0);
}

/** The fields of the answers that a question asks for. */
export function fieldsOf(question: Question): (keyof Answers)[] {
  return question === 'good' || question === 'better' ? [`${question}Tags`, question] : [question];
}

/** Whether anything was answered to a question. */
export function isAnswered(question: Question, answers: Answers): boolean {
  return fieldsOf(question).some((field) => answers[field]?.length && answers[field] !== '-');
}

/** The answers as the platform takes them: what was left empty is left out. */
export function draftOf(organisation: string, answers: Answers, language: string): StoryDraft {
  const given = Object.entries(answers).filter(
    ([, answer]) => (typeof answer === 'string' ? answer.trim() : answer)?.length && answer !== '-',
  );
  return { happened: answers.happened, ...Object.fromEntries(given), organisation, language };
}

/** Enough to catch a slip; the platform reads the address properly. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MONTH = /^\d{4}-\d\d$/;

/** How many characters an answer may have (contract, `StoryTold`). */
export const LIMITS = { happened: 20_000, good: 5000, better: 5000 } as const;

/** What is wrong with an answer as it is; `undefined` where it can be sent. */
export type Wrong = 'missing' | 'too-long' | 'wrong' | 'future';

export function whatIsWrong(question: Question, answers: Answers, today = new Date()): Wrong | undefined {
  if (isWriting(question)) {
    const text = answers[question].trim();
    if (question === 'happened' && text === '') return 'missing';
    return text.length > LIMITS[question] ? 'too-long' : undefined;
  }
  if (question === 'visited') return whatIsWrongWithMonth(answers.visited, today);
  const email = answers.email.trim();
  return question === 'email' && email && !EMAIL.test(email) ? 'wrong' : undefined;
}

function whatIsWrongWithMonth(month: string, today: Date): Wrong | undefined {
  if (month === '' || month === '-') return undefined;
  if (!MONTH.test(month)) return 'wrong';
  return month > today.toISOString().slice(0, 7) ? 'future' : undefined;
}

/** Whether a field is answered in the author's own words. */
export function isWriting(field: string): field is Writing {
  return field in LIMITS;
}
