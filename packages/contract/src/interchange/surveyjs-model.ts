import * as z from 'zod/mini';

// What is read of a survey in SurveyJS's JSON (https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey).

/** Words, or words by language. */
const Said = z.union([z.string(), z.record(z.string(), z.string())]);
export type Said = z.infer<typeof Said>;

const Value = z.union([z.string(), z.number(), z.boolean()]);

/** An answer: its value alone, or with its words. */
const Named = z.object({ value: Value, text: z.optional(Said) });
export type JsItem = z.infer<typeof Value> | z.infer<typeof Named>;
/** With what else is there, so that it can be named; so are an element and the survey itself. */
const Item: z.ZodMiniType<JsItem> = z.union([Value, z.looseObject(Named.shape)]);

const flag = z.optional(z.boolean());
const number = z.optional(z.number());
const said = z.optional(Said);

const flat = z.object({
  type: z.optional(z.string()),
  name: z.optional(z.string()),
  title: said,
  description: said,
  html: said,
  isRequired: flag,
  visibleIf: z.optional(z.string()),
  visible: flag,
  requiredIf: z.optional(z.string()),
  readOnly: flag,
  defaultValue: z.optional(z.unknown()),
  validators: z.optional(z.array(z.unknown())),
  choices: z.optional(z.array(Item)),
  choicesByUrl: z.optional(z.unknown()),
  choicesOrder: z.optional(z.string()),
  hasOther: flag,
  showOtherItem: flag,
  hasNone: flag,
  showNoneItem: flag,
  noneText: said,
  minSelectedChoices: number,
  maxSelectedChoices: number,
  multiSelect: flag,
  inputType: z.optional(z.string()),
  maxLength: number,
  min: z.optional(z.union([z.number(), z.string()])),
  max: z.optional(z.union([z.number(), z.string()])),
  rateMin: number,
  rateMax: number,
  rateValues: z.optional(z.array(Item)),
  minRateDescription: said,
  maxRateDescription: said,
  labelTrue: said,
  labelFalse: said,
  // Of a table the lists of them; of a text their number.
  columns: z.optional(z.unknown()),
  rows: z.optional(z.unknown()),
  items: z.optional(z.array(z.looseObject({ name: z.string(), title: said }))),
});

export type JsElement = z.infer<typeof flat> & {
  elements?: JsElement[] | undefined;
  questions?: JsElement[] | undefined;
};

const Element: z.ZodMiniType<JsElement> = z.looseObject({
  ...flat.shape,
  get elements() {
    return z.optional(z.array(Element));
  },
  get questions() {
    return z.optional(z.array(Element));
  },
});

/** What a list of rows or columns is read by. */
export const JsItems = z.array(Item);

/** A survey in SurveyJS's JSON. */
export const JsSurvey = z.looseObject({
  title: said,
  description: said,
  locale: z.optional(z.string()),
  completedHtml: said,
  calculatedValues: z.optional(z.array(z.unknown())),
  triggers: z.optional(z.array(z.unknown())),
  pages: z.optional(z.array(Element)),
  elements: z.optional(z.array(Element)),
  questions: z.optional(z.array(Element)),
});
export type JsSurvey = z.infer<typeof JsSurvey>;
