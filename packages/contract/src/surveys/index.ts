// The rules of surveys, without the schemas: what a form loads to lead through one.
export { alwaysOpenErrors } from './always-open.ts';
export { type AnswerTrouble, answerTrouble } from './answer-trouble.ts';
export type { Answer, Answers, Declined, Given, MatrixAnswer, OtherAnswer } from './answers.ts';
export type { AnswersOf, AnswerTo } from './answers-of.ts';
export { type Condition, type Test, testsOf } from './conditions.ts';
export { namesOfCounts, resultsFrom, type Tally, talliesOf } from './counting.ts';
export { definitionErrors } from './definition-errors.ts';
export {
  type DefinitionTrouble,
  type DefinitionTroubleCode,
  definitionTroubles,
  optionLists,
  valuesOf,
} from './definition-trouble.ts';
export { everyKindSurvey } from './every-kind.ts';
export { FFT_QUESTION, friendsAndFamilyTest } from './friends-and-family.ts';
export { chosenIn, isAnswered, isDeclined } from './holds.ts';
export { type AnswerWords, answerInWords, type Reading } from './in-words.ts';
export { longestOf } from './longest.ts';
export { numberIn } from './number-in.ts';
export { optionsInOrder } from './order.ts';
export { answersOnPath, type Path, pathThrough } from './path.ts';
export {
  END,
  type Jump,
  type Option,
  type Question,
  type QuestionKind,
  type QuestionOf,
  type SurveyPicture,
} from './questions.ts';
export { responseErrors, sentErrors } from './response-errors.ts';
export {
  isAnythingSaid,
  paperTroubles,
  partialTroubles,
  type ResponseTrouble,
  responseTroubles,
  troubleSoFar,
} from './response-trouble.ts';
export type { Scores } from './scores.ts';
export { positiveShare, type Share, shareOf } from './shares.ts';
export { speakUp, speakUpIn } from './speak-up.ts';
export { staffQuotaErrors } from './staff-quota.ts';
export { FEWEST, inFives } from './suppression.ts';
export { type Score, type SurveyDefinition, surveyLimits } from './survey.ts';
export { notTaking, notTakingWords } from './taking.ts';
export { TEST_RUN_VERSION, type TestRunAsked, type TestRunTold } from './test-run.ts';
export { type Texts, textIn } from './texts.ts';
export { mendOf, type TroubleWords } from './trouble-words.ts';
export { voiceOf } from './voice-of.ts';
