import * as z from 'zod/mini';

// What is read of a FHIR R4 Questionnaire (https://hl7.org/fhir/R4/questionnaire.html); the rest of one may be there.

/** Where the extensions that FHIR itself defines are. */
const HL7 = 'http://hl7.org/fhir/StructureDefinition/';

export const EXTENSIONS = {
  translation: `${HL7}translation`,
  control: `${HL7}questionnaire-itemControl`,
  least: `${HL7}questionnaire-minOccurs`,
  most: `${HL7}questionnaire-maxOccurs`,
  from: `${HL7}minValue`,
  to: `${HL7}maxValue`,
  unit: `${HL7}questionnaire-unit`,
  alone: `${HL7}questionnaire-optionExclusive`,
  hidden: `${HL7}questionnaire-hidden`,
} as const;

/** The code system of what shows a question (FHIR R4). */
export const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';

/** Our own names of kinds of question, as an item's `code`: FHIR has no ranking, and no rating in words. */
export const KINDS = 'urn:hearback:question-kind';

const Coding = z.object({
  system: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(z.string()),
});
export type FhirCoding = z.infer<typeof Coding> & {
  _display?: { extension?: FhirExtension[] | undefined } | undefined;
  extension?: FhirExtension[] | undefined;
};

export interface FhirExtension {
  url: string;
  extension?: FhirExtension[] | undefined;
  valueCode?: string | undefined;
  valueString?: string | undefined;
  valueMarkdown?: string | undefined;
  valueBoolean?: boolean | undefined;
  valueInteger?: number | undefined;
  valueDecimal?: number | undefined;
  valueDate?: string | undefined;
  valueCoding?: FhirCoding | undefined;
  valueCodeableConcept?: { coding?: FhirCoding[] | undefined; text?: string | undefined } | undefined;
}

/** A text's own extensions, such as its translations. */
const Beside: z.ZodMiniOptional<z.ZodMiniType<{ extension?: FhirExtension[] | undefined }>> = z.optional(
  z.object({
    get extension() {
      return z.optional(z.array(Extension));
    },
  }),
);

const Extension: z.ZodMiniType<FhirExtension> = z.object({
  url: z.string(),
  get extension() {
    return z.optional(z.array(Extension));
  },
  valueCode: z.optional(z.string()),
  valueString: z.optional(z.string()),
  valueMarkdown: z.optional(z.string()),
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.number()),
  valueDecimal: z.optional(z.number()),
  valueDate: z.optional(z.string()),
  valueCoding: z.optional(z.object({ ...Coding.shape, _display: Beside })),
  valueCodeableConcept: z.optional(z.object({ coding: z.optional(z.array(Coding)), text: z.optional(z.string()) })),
});

const option = z.object({
  extension: z.optional(z.array(Extension)),
  valueCoding: z.optional(z.object({ ...Coding.shape, _display: Beside, extension: z.optional(z.array(Extension)) })),
  valueString: z.optional(z.string()),
  _valueString: Beside,
  valueInteger: z.optional(z.number()),
  valueDate: z.optional(z.string()),
  valueTime: z.optional(z.string()),
  valueReference: z.optional(z.object({ display: z.optional(z.string()) })),
  initialSelected: z.optional(z.boolean()),
});
export type FhirAnswerOption = z.infer<typeof option>;

/** With what else is there, so that it can be named. */
const AnswerOption: z.ZodMiniType<FhirAnswerOption> = z.looseObject(option.shape);

const EnableWhen = z.object({
  question: z.string(),
  operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  answerBoolean: z.optional(z.boolean()),
  answerDecimal: z.optional(z.number()),
  answerInteger: z.optional(z.number()),
  answerString: z.optional(z.string()),
  answerCoding: z.optional(Coding),
});
export type FhirEnableWhen = z.infer<typeof EnableWhen>;

const itemTypes = [
  ...['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url'],
  ...['choice', 'open-choice', 'attachment', 'reference', 'quantity'],
] as const;

const flat = z.object({
  linkId: /* @__PURE__ */ z.string().check(z.minLength(1)),
  type: z.enum(itemTypes),
  prefix: z.optional(z.string()),
  text: z.optional(z.string()),
  _text: Beside,
  code: z.optional(z.array(Coding)),
  extension: z.optional(z.array(Extension)),
  required: z.optional(z.boolean()),
  repeats: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  maxLength: z.optional(z.number()),
  enableWhen: z.optional(z.array(EnableWhen)),
  enableBehavior: z.optional(z.enum(['all', 'any'])),
  answerValueSet: z.optional(z.string()),
  answerOption: z.optional(z.array(AnswerOption)),
  initial: z.optional(z.array(z.unknown())),
});

export type FhirItem = z.infer<typeof flat> & { item?: FhirItem[] | undefined };

/** With what else is there, so that it can be named. */
const Item: z.ZodMiniType<FhirItem> = z.looseObject({
  ...flat.shape,
  get item() {
    return z.optional(z.array(Item));
  },
});

/** A code in a list, with its words in other languages. */
const Concept = z.object({
  ...Coding.shape,
  designation: z.optional(z.array(z.object({ language: z.optional(z.string()), value: z.optional(z.string()) }))),
});
export type FhirConcept = z.infer<typeof Concept>;

const Concepts = z.optional(z.array(z.looseObject(Concept.shape)));

/** A list of codes that is inside the Questionnaire itself. */
const ValueSet = z.object({
  resourceType: z.string(),
  id: z.optional(z.string()),
  compose: z.optional(
    z.object({
      include: z.optional(
        z.array(
          z.object({
            system: z.optional(z.string()),
            concept: Concepts,
            filter: z.optional(z.unknown()),
            valueSet: z.optional(z.unknown()),
          }),
        ),
      ),
      exclude: z.optional(z.array(z.unknown())),
    }),
  ),
  expansion: z.optional(z.object({ contains: Concepts })),
});

/** A FHIR R4 Questionnaire. */
export const Questionnaire = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  id: z.optional(z.string()),
  url: z.optional(z.string()),
  version: z.optional(z.string()),
  language: z.optional(z.string()),
  name: z.optional(z.string()),
  title: z.optional(z.string()),
  _title: Beside,
  description: z.optional(z.string()),
  _description: Beside,
  extension: z.optional(z.array(Extension)),
  contained: z.optional(z.array(ValueSet)),
  item: z.optional(z.array(Item)),
});
export type Questionnaire = z.infer<typeof Questionnaire>;
