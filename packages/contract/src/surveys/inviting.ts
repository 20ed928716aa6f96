// One-time links to surveys, and what is typed in for others. Of no use to whoever answers one: a form never loads this.
export { batchErrors } from './batch-errors.ts';
export { type ListTrouble, type ReadList, readInvitees, tellingInvitees } from './invitees.ts';
export { type AlikeLinks, countsOfLinks } from './link-counts.ts';
export { notByColleagues, paperDayErrors, sentMethodErrors } from './paper-errors.ts';
export { fieldsFrom, type Posted, postedAnswer, valuesOf } from './posted-answer.ts';
