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
  'happened',
  'service',
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

/** How many characters an answer may have (contract, `StoryTold`). */
export const LIMITS = { happened: 20_000, good: 5000, better: 5000 } as const;

/** Whether a field is answered in the author's own words. */
export function isWriting(field: string): field is Writing {
  return field in LIMITS;
}
