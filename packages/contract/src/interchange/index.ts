// Surveys to and from other programs' files. Of no use to whoever answers one: a form never loads this.
export type { Questionnaire } from './fhir-model.ts';
export { fromQuestionnaire } from './from-fhir.ts';
export { fromSurveyJs } from './from-surveyjs.ts';
export type { Imported } from './imported.ts';
export { type Loss, type LossCode, lossInWords } from './losses.ts';
export { surveyFromFile } from './read-survey.ts';
export { questionnaireFrom } from './to-fhir.ts';
export {
  type FhirAnswer,
  type FhirResponseItem,
  type KeptAnswers,
  type QuestionnaireResponse,
  questionnaireResponseFrom,
} from './to-fhir-response.ts';
