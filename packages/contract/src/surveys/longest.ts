import type { Question } from './questions.ts';

/** Of texts without a limit of their own. */
const longest = { 'short-text': 200, 'long-text': 5000 } as const;

/** How many characters an answer to a text question may have. */
export function longestOf(question: Question): number {
  return 'longest' in question && question.longest ? question.longest : longest[question.kind as keyof typeof longest];
}
