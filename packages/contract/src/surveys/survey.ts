import * as z from 'zod/mini';
import { Slug } from '../ids.ts';
import { plainText } from '../text.ts';
import { Question } from './questions.ts';
import { SurveyLanguage, Texts } from './texts.ts';

/** What an answer adds to a score: points by option, or a number as often as `times` says. */
const ScorePart = z.union([
  z.strictObject({ question: Slug, points: z.record(Slug, z.number()) }),
  z.strictObject({ question: Slug, times: z.number() }),
]);

/** A number that is worked out from answers. */
export const Score = z.strictObject({
  id: Slug,
  name: plainText(100),
  parts: /* @__PURE__ */ z.array(ScorePart).check(z.minLength(1), z.maxLength(100)),
});
export type Score = z.infer<typeof Score>;

/** More than these nobody answers, and no page shows. */
export const surveyLimits = { questions: 100, hidden: 20, scores: 10, languages: 20 } as const;

const definition = z.strictObject({
  /** The first has all words; others may lack some. */
  languages: /* @__PURE__ */ z.array(SurveyLanguage).check(z.minLength(1), z.maxLength(surveyLimits.languages)),
  title: Texts,
  introduction: z.optional(Texts),
  /** What is said once it is sent. */
  thanks: z.optional(Texts),
  questions: /* @__PURE__ */ z.array(Question).check(z.minLength(1), z.maxLength(surveyLimits.questions)),
  /** Names of what a link or an invitation may bring along; nobody sees them. */
  hidden: z.optional(/* @__PURE__ */ z.array(Slug).check(z.maxLength(surveyLimits.hidden))),
  scores: z.optional(/* @__PURE__ */ z.array(Score).check(z.maxLength(surveyLimits.scores))),
});

/** What a survey asks, in one version of it. */
export type SurveyDefinition = z.infer<typeof definition>;
// By its name: spelt out in every endpoint it is more than the compiler writes down.
export const SurveyDefinition: z.ZodMiniType<SurveyDefinition, SurveyDefinition> = definition;
