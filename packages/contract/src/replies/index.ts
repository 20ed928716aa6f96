export { checksFor, checkTroubles, isOnItsWay, repliesAllow, type ToBeSent } from './checks.ts';
export { usualReplySettings } from './settings.ts';
