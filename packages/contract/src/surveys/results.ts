import * as z from 'zod/mini';
import { Day, Id, Slug } from '../ids.ts';
import { Method } from './kinds.ts';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/** Whether people answered to the end, or stopped before it and sent what they had. */
export const Completion = z.enum(['complete', 'partial']);
export type Completion = z.infer<typeof Completion>;

/** What the results are of. */
export const ResultsQuery = z.object({
  from: z.optional(Day),
  to: z.optional(Day),
  service: z.optional(Slug),
  method: z.optional(Method),
  language: z.optional(z.string()),
  completion: z.optional(Completion),
});
export type ResultsQuery = z.infer<typeof ResultsQuery>;

/** What was answered to one question, and how often. */
export const QuestionResults = z.object({
  question: Slug,
  /**
   * How many were asked, how many of those answered, and how many would rather not say. Who stopped before the end was asked
   * what comes until the last that they answered.
   */
  asked: Count,
  answered: Count,
  declined: Count,
  /**
   * How often each answer was given: by an option's id, `other`, `yes` and `no`, a number, a month as `YYYY-MM`, `row:column`
   * of a matrix, and `option:place` of a ranking. Texts are not counted.
   */
  counts: z.record(z.string(), Count),
});
export type QuestionResults = z.infer<typeof QuestionResults>;

/** A survey's results over all its versions. */
export const SurveyResults = z.object({
  survey: Id,
  responses: Count,
  /** How many of those stopped before the end; absent where nobody did. */
  partial: z.optional(Count),
  questions: z.array(QuestionResults),
});
export type SurveyResults = z.infer<typeof SurveyResults>;
