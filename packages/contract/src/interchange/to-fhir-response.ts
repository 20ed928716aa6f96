import type { Answer } from '../surveys/answers.ts';
import type { Method } from '../surveys/kinds.ts';
import { pathThrough } from '../surveys/path.ts';
import type { Question, QuestionOf } from '../surveys/questions.ts';
import type { SurveyResponse } from '../surveys/response.ts';
import type { SurveyDefinition } from '../surveys/survey.ts';
import { type Texts, textIn } from '../surveys/texts.ts';
import type { FhirCoding, FhirExtension } from './fhir-model.ts';

/** One answer of a FHIR R4 QuestionnaireResponse. */
export interface FhirAnswer {
  valueBoolean?: boolean;
  valueDecimal?: number;
  valueInteger?: number;
  valueDate?: string;
  valueString?: string;
  valueCoding?: FhirCoding;
}

/** What was answered to one item of a Questionnaire. */
export interface FhirResponseItem {
  linkId: string;
  text?: string;
  answer?: FhirAnswer[];
  item?: FhirResponseItem[];
  extension?: FhirExtension[];
}

/** A FHIR R4 QuestionnaireResponse of somebody who is not named. */
export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  id: string;
  meta: { tag: FhirCoding[] };
  language: string;
  /** The canonical address of its Questionnaire, with the version. */
  questionnaire: string;
  /** `stopped`: answered in part, and left (https://hl7.org/fhir/R4/valueset-questionnaire-answers-status.html). */
  status: 'completed' | 'stopped';
  authored: string;
  item: FhirResponseItem[];
}

/** Of organisations (NHS England's identifier system for ODS codes), and our own of how and about what it was answered. */
export const TAGS = {
  organisation: 'https://fhir.nhs.uk/Id/ods-organization-code',
  method: 'urn:hearback:method',
  service: 'urn:hearback:service',
} as const;

/** Why there is no answer (FHIR R4). */
export const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** A response as it was kept. */
export interface KeptAnswers
  extends Pick<SurveyResponse, 'answers' | 'given' | 'language' | 'version' | 'service' | 'isPartial'> {
  id: string;
  method: Method;
  receivedAt: string;
  /** The questions whose texts are there and not told. */
  withheld?: readonly string[];
}

/**
 * A response as a FHIR R4 QuestionnaireResponse to the Questionnaire that `questionnaireFrom` makes of the same survey: its link
 * ids, its codes, and the words that were shown. Nobody is named: there is no subject, author or source. Source:
 * https://hl7.org/fhir/R4/questionnaireresponse.html.
 */
export function questionnaireResponseFrom(
  survey: SurveyDefinition,
  { id, answers, given = {}, withheld = [], language, version, service, method, receivedAt, isPartial }: KeptAnswers,
  { url, organisation }: { url: string; organisation: string },
): QuestionnaireResponse {
  const [first = ''] = survey.languages;
  const words = (texts: Texts) => textIn(texts, language, first);
  const asked = pathThrough(survey, answers, given).questions;
  const hidden = (survey.hidden ?? []).filter((name) => given[name] !== undefined);
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    meta: {
      tag: [
        { system: TAGS.organisation, code: organisation },
        { system: TAGS.method, code: method },
        ...(service === undefined ? [] : [{ system: TAGS.service, code: service }]),
      ],
    },
    language,
    questionnaire: `${url}|${version}`,
    status: isPartial ? 'stopped' : 'completed',
    authored: receivedAt,
    item: [
      ...hidden.map((name) => ({ linkId: name, answer: [{ valueString: given[name] ?? '' }] })),
      ...asked.flatMap((question) =>
        isWithheld(question, withheld) ? [masked(question, words)] : itemOf(question, answers[question.id], words),
      ),
    ],
  };
}

type Words = (texts: Texts) => string;

/** Beside options the others that were chosen are told all the same. */
function isWithheld({ id, kind }: Question, withheld: readonly string[]): boolean {
  return (kind === 'short-text' || kind === 'long-text') && withheld.includes(id);
}

function masked({ id, text }: Question, words: Words): FhirResponseItem {
  return { linkId: id, text: words(text), extension: [{ url: ABSENT, valueCode: 'masked' }] };
}

function itemOf(question: Question, answer: Answer | undefined, words: Words): FhirResponseItem[] {
  const about = { linkId: question.id, text: words(question.text) };
  if (answer === undefined) return [];
  if (typeof answer === 'object' && 'declined' in answer) {
    return [{ ...about, extension: [{ url: ABSENT, valueCode: 'asked-declined' }] }];
  }
  if (question.kind === 'matrix') return [{ ...about, item: rowsOf(question, answer, words) }];
  const answers = (Array.isArray(answer) ? answer : [answer]).map((one) => answerOf(question, one, words));
  // What has no answer in it has no item either.
  return answers.length > 0 ? [{ ...about, answer: answers }] : [];
}

function rowsOf({ id, rows, columns }: QuestionOf<'matrix'>, answer: Answer, words: Words): FhirResponseItem[] {
  const said = typeof answer === 'object' && 'rows' in answer ? answer.rows : {};
  return rows.flatMap((row) => {
    const column = columns.find((one) => one.id === said[row.id]);
    const chosen = column && { valueCoding: { code: column.id, display: words(column.text) } };
    return chosen ? [{ linkId: `${id}/${row.id}`, text: words(row.text), answer: [chosen] }] : [];
  });
}

function answerOf(question: Question, answer: Answer, words: Words): FhirAnswer {
  if (typeof answer === 'boolean') return { valueBoolean: answer };
  if (typeof answer === 'number') {
    const isWhole = question.kind === 'scale' || (question.kind === 'number' && question.isWhole);
    return isWhole ? { valueInteger: answer } : { valueDecimal: answer };
  }
  if (typeof answer === 'object') return { valueString: 'other' in answer ? answer.other : '' };
  if (question.kind === 'month') return { valueDate: answer };
  const option = 'options' in question ? question.options.find(({ id }) => id === answer) : undefined;
  return option ? { valueCoding: { code: option.id, display: words(option.text) } } : { valueString: answer };
}
