import type { Parsed } from '../field-errors.ts';
import { fromQuestionnaire } from './from-fhir.ts';
import { fromSurveyJs } from './from-surveyjs.ts';
import { type Imported, refused } from './imported.ts';

/** The most that is read of a file, in characters: far more than 100 questions in 20 languages. */
const MOST = 5_000_000;

/** A survey from the text of a file: a FHIR R4 Questionnaire, or SurveyJS's JSON. */
export function surveyFromFile(text: string): Parsed<Imported> {
  if (text.length > MOST) return refused('This file is larger than any survey. Choose the survey alone.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('This file is not JSON. Choose a FHIR Questionnaire or a survey of SurveyJS, saved as .json.');
  }
  const isSurveyJs = typeof value === 'object' && value !== null && !('resourceType' in value) && hasElements(value);
  return isSurveyJs ? fromSurveyJs(value) : fromQuestionnaire(value);
}

const hasElements = (value: object): boolean => ['pages', 'elements', 'questions'].some((name) => name in value);
