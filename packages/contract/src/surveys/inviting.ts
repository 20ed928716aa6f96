// One-time links to surveys, what is typed in for others, and what is asked after a story. Of no use to whoever answers one: a form never loads this.
export { AFTER_STORY, AFTER_STORY_DAYS, AFTER_STORY_QUESTIONS, afterStoryErrors } from './after-story.ts';
export { batchErrors } from './batch-errors.ts';
export { type ListTrouble, type ReadList, readInvitees, tellingInvitees } from './invitees.ts';
export { type AlikeLinks, countsOfLinks } from './link-counts.ts';
export { isAnythingOnPaper, notByColleagues, paperDayErrors, paperErrors, sentMethodErrors } from './paper-errors.ts';
export { PICTURES_WAITING, pictureErrors, picturesIn, picturesWaitingWords } from './picture-errors.ts';
export { fieldsFrom, type Posted, postedAnswer, valuesOf } from './posted-answer.ts';
