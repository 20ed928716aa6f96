import * as z from 'zod/mini';
import { Month, Slug } from '../ids.ts';
import { Condition } from './conditions.ts';
import { Texts } from './texts.ts';

/** Where to go on once a question is passed: another question further on, or the end. */
export const Jump = z.strictObject({
  /** Always, where it is left out. */
  if: z.optional(Condition),
  to: Slug,
});
export type Jump = z.infer<typeof Jump>;

/** The place a jump leads to where the survey is over. */
export const END = 'end';

/** One answer that may be chosen. */
export const Option = z.strictObject({ id: Slug, text: Texts });
export type Option = z.infer<typeof Option>;

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0), z.maximum(50));
const Amount = /* @__PURE__ */ z.number().check(z.minimum(-1e9), z.maximum(1e9));
const Flag = z.optional(z.boolean());
const Options = /* @__PURE__ */ z.array(Option).check(z.minLength(2), z.maxLength(50));

/** What every question has. */
const common = {
  id: Slug,
  text: Texts,
  help: z.optional(Texts),
  /** Nobody goes on without an answer; one they would rather not give counts as one. */
  isRequired: Flag,
  /** "Prefer not to say" is offered. */
  canDecline: Flag,
  /** Asked only where this is true of what was answered before. */
  showIf: z.optional(Condition),
  /** The first that holds decides; without one the next question follows. */
  next: z.optional(/* @__PURE__ */ z.array(Jump).check(z.maxLength(10))),
};

const chosen = {
  options: Options,
  /** The options are shown in an order of chance, the same for one author all the while. */
  isShuffled: Flag,
};

/** One of several options. */
const Choice = z.strictObject({ ...common, kind: z.literal('choice'), ...chosen, hasOther: Flag });

/** Any of several options. */
const Choices = z.strictObject({
  ...common,
  kind: z.literal('choices'),
  ...chosen,
  hasOther: Flag,
  /** Fewest and most that may be chosen. */
  least: z.optional(Count),
  most: z.optional(Count),
  /** Options that stand alone, as "None of these": with one of them no other can be chosen. */
  alone: z.optional(z.array(Slug)),
});

/** A whole number between two ends, each with words. */
const Scale = z.strictObject({
  ...common,
  kind: z.literal('scale'),
  from: /* @__PURE__ */ z.number().check(z.int(), z.minimum(0), z.maximum(1)),
  to: /* @__PURE__ */ z.number().check(z.int(), z.minimum(2), z.maximum(10)),
  low: z.optional(Texts),
  high: z.optional(Texts),
});

/** One of several words in an order, from the best to the worst, as the answers of the Friends and Family Test. */
const Rating = z.strictObject({ ...common, kind: z.literal('rating'), options: Options });

/** One column for each row. */
const Matrix = z.strictObject({
  ...common,
  kind: z.literal('matrix'),
  rows: /* @__PURE__ */ z.array(Option).check(z.minLength(1), z.maxLength(20)),
  columns: /* @__PURE__ */ z.array(Option).check(z.minLength(2), z.maxLength(10)),
});

/** Options put into an order, the first one first. */
const Ranking = z.strictObject({
  ...common,
  kind: z.literal('ranking'),
  options: /* @__PURE__ */ z.array(Option).check(z.minLength(2), z.maxLength(10)),
  isShuffled: Flag,
});

const ShortText = z.strictObject({
  ...common,
  kind: z.literal('short-text'),
  /** In characters. */
  longest: z.optional(/* @__PURE__ */ z.number().check(z.int(), z.minimum(1), z.maximum(500))),
});

const LongText = z.strictObject({
  ...common,
  kind: z.literal('long-text'),
  longest: z.optional(/* @__PURE__ */ z.number().check(z.int(), z.minimum(1), z.maximum(20_000))),
});

const NumberQuestion = z.strictObject({
  ...common,
  kind: z.literal('number'),
  from: z.optional(Amount),
  to: z.optional(Amount),
  isWhole: Flag,
  /** What is counted, as "minutes". */
  unit: z.optional(Texts),
});

/** A month and a year; never a day, which points at a person. */
const MonthQuestion = z.strictObject({
  ...common,
  kind: z.literal('month'),
  from: z.optional(Month),
  to: z.optional(Month),
});

/** Agreement to something, which is said in the question. Where it is required, only yes is an answer. */
const Consent = z.strictObject({ ...common, kind: z.literal('consent') });

/** Words alone; there is nothing to answer. */
const Information = z.strictObject({ ...common, kind: z.literal('information') });

const Pixels = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1), z.maximum(1600));

/** A picture as it was made anew: where it is on the platform, and its size in pixels. */
export const SurveyPicture = z.strictObject({
  path: /* @__PURE__ */ z.string().check(z.regex(/^\/pictures\/[\w-]{22}\.webp$/)),
  width: Pixels,
  height: Pixels,
});
export type SurveyPicture = z.infer<typeof SurveyPicture>;

/** A picture that may be chosen, with what it shows in words. */
const PictureOption = z.strictObject({ id: Slug, text: Texts, picture: z.optional(SurveyPicture) });

/** One or more pictures. */
const Pictures = z.strictObject({
  ...common,
  kind: z.literal('pictures'),
  options: /* @__PURE__ */ z.array(PictureOption).check(z.minLength(2), z.maxLength(12)),
  isShuffled: Flag,
  least: z.optional(Count),
  most: z.optional(Count),
});

/** A question of a survey, by its kind. */
export const Question = z.discriminatedUnion('kind', [
  Choice,
  Choices,
  Scale,
  Rating,
  Matrix,
  Ranking,
  ShortText,
  LongText,
  NumberQuestion,
  MonthQuestion,
  Consent,
  Information,
  Pictures,
]);
export type Question = z.infer<typeof Question>;
export type QuestionKind = Question['kind'];

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;
