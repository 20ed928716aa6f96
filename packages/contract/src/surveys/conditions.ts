import * as z from 'zod/mini';
import { Slug } from '../ids.ts';

const Values = /* @__PURE__ */ z.array(Slug).check(z.minLength(1), z.maxLength(50));
const Amount = /* @__PURE__ */ z.number().check(z.minimum(-1e9), z.maximum(1e9));

/** Whether a question was answered at all; one that was declined was not. */
const AnsweredTest = z.strictObject({ question: Slug, is: z.enum(['answered', 'unanswered']) });

/**
 * Whether an answer is among some options (`other` for one in the author's own words, `declined` for one they would rather
 * not give, `yes` and `no` for a consent); of a question with several answers, whether one of them is. Nothing said is none.
 */
const OptionTest = z.strictObject({
  question: Slug,
  /** Which row of a matrix. */
  row: z.optional(Slug),
  is: z.enum(['one-of', 'none-of']),
  values: Values,
});

const NumberTest = z.strictObject({ question: Slug, is: z.enum(['at-least', 'at-most']), number: Amount });

/** Of a hidden field: what the survey's link or its invitation brought along. */
const GivenTest = z.strictObject({ given: Slug, is: z.enum(['one-of', 'none-of']), values: Values });

const ScoreTest = z.strictObject({ score: Slug, is: z.enum(['at-least', 'at-most']), number: Amount });

/** One thing that may be true of what was answered so far. */
export const Test = z.union([AnsweredTest, OptionTest, NumberTest, GivenTest, ScoreTest]);
export type Test = z.infer<typeof Test>;

const Tests = /* @__PURE__ */ z.array(Test).check(z.minLength(1), z.maxLength(10));

/** What must be true: all of some tests, or any of them. */
export const Condition = z.union([z.strictObject({ all: Tests }), z.strictObject({ any: Tests })]);
export type Condition = z.infer<typeof Condition>;

/** The tests of a condition, whichever way they are joined. */
export function testsOf(condition: Condition): readonly Test[] {
  return 'all' in condition ? condition.all : condition.any;
}
