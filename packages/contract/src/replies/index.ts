export {
  type AnswerDecided,
  answerEditTroubles,
  answerTroubles,
  checksFor,
  checkTroubles,
  isOnItsWay,
  openAnswerEdit,
  seemsToClaim,
  sentAllows,
  type ToBeSent,
} from './checks.ts';
export { findPersonalIn, personalKindsIn, textsOfChange, textsOfReply } from './personal.ts';
export { findSaidChanges, type SaidChange } from './says-changed.ts';
export { usualReplySettings } from './settings.ts';
export { blanksIn, firstBlank, templateErrors, templateTroubles } from './templates.ts';
