export { answerTroubles, checksFor, checkTroubles, isOnItsWay, sentAllows, type ToBeSent } from './checks.ts';
export { usualReplySettings } from './settings.ts';
export { blanksIn, firstBlank, templateErrors, templateTroubles } from './templates.ts';
