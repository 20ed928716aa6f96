import type { SurveyDefinition } from '../surveys/survey.ts';
import type { FhirItem, Questionnaire } from './fhir-model.ts';
import { EXTENSIONS } from './fhir-model.ts';
import { saidAs } from './fhir-texts.ts';
import type { Loss } from './losses.ts';
import { itemOf } from './to-fhir-item.ts';

/** What a Questionnaire says of a survey beside its questions. */
export interface Published {
  /** Where the survey is, as its canonical address. */
  url: string;
  version: number;
  state: 'draft' | 'open' | 'closed';
}

const statuses = { draft: 'draft', open: 'active', closed: 'retired' } as const;

/**
 * A survey as a FHIR R4 Questionnaire, beside what that does not say. Hidden fields are hidden items; kinds that FHIR does not
 * have stand as the nearest it has, with ours in the item's `code`. Source: https://hl7.org/fhir/R4/questionnaire.html.
 */
export function questionnaireFrom(
  survey: SurveyDefinition,
  { url, version, state }: Published,
): { questionnaire: Questionnaire; losses: readonly Loss[] } {
  const [first = ''] = survey.languages;
  const items = survey.questions.map((question) => itemOf(question, survey));
  const whole: Loss[] = [
    ...(survey.thanks ? [{ code: 'thanks' as const }] : []),
    ...(survey.scores?.length ? [{ code: 'scores' as const }] : []),
  ];
  return {
    questionnaire: {
      resourceType: 'Questionnaire',
      url,
      version: String(version),
      language: first,
      ...saidAs('title', survey.title, first),
      status: statuses[state],
      ...(survey.introduction && saidAs('description', survey.introduction, first)),
      item: [...(survey.hidden ?? []).map(hiddenItem), ...items.map(({ item }) => item)],
    },
    losses: [...whole, ...items.flatMap(({ losses }) => losses)],
  };
}

const hiddenItem = (name: string): FhirItem => ({
  linkId: name,
  type: 'string',
  extension: [{ url: EXTENSIONS.hidden, valueBoolean: true }],
});
