// One-time links to surveys. Of no use to whoever answers one: a form never loads this.
export { batchErrors } from './batch-errors.ts';
export { type ListTrouble, type ReadList, readInvitees, tellingInvitees } from './invitees.ts';
export { type AlikeLinks, countsOfLinks } from './link-counts.ts';
