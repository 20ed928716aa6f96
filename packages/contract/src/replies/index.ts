export {
  type AnswerDecided,
  answerEditTroubles,
  answerTroubles,
  checksFor,
  checkTroubles,
  isOnItsWay,
  openAnswerEdit,
  sentAllows,
  type ToBeSent,
} from './checks.ts';
export { usualReplySettings } from './settings.ts';
export { blanksIn, firstBlank, templateErrors, templateTroubles } from './templates.ts';
