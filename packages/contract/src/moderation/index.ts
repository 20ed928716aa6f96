import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { StoryAction } from '../staff.ts';
import type { StoryStatus } from '../story.ts';
import type { HoldDraft } from './hold.ts';
import { changedFields, openEdit } from './open-edit.ts';
import type { EditAnswerDraft, Revision, RevisionDraft, StoryWords } from './revision.ts';

export { appealsAllow, appealTroubles, mayDecideAppeal, openAppeal } from './appealing.ts';
export {
  type CountedEvent,
  countedKinds,
  type Deeds,
  deedsIn,
  howPublished,
  monthsBetween,
  type Publication,
  shownFigures,
  together,
} from './counting.ts';
export { difference, type Piece } from './difference.ts';
export { withFollowingTitle } from './following-title.ts';
export { changedFields, openEdit, type WordField, wordFields } from './open-edit.ts';
export { mayBeSoCritical, waitsForModerator } from './rating.ts';
export { REJECTION_OPEN_MINUTES, rejectionAllows, rejectionOpenUntil, toldEvents } from './rejecting.ts';
export {
  isReported,
  lastReportDay,
  openReport,
  type Reportable,
  reportsAllow,
  reportTroubles,
  usualReportDays,
} from './reporting.ts';

export {
  askedTimes,
  nextSentOn,
  nobodyToSee,
  rerouteTroubles,
  sentOnTroubles,
  usualEditDays,
  usualRerouteDays,
} from './rerouting.ts';
export { cannotNow } from './standing.ts';

/** The words alone, of anything that has them. */
export function wordsOf({ title, happened, good, better }: StoryWords): StoryWords {
  return { title, happened, good, better };
}

/** What is wrong with an edit beyond its shape: it changes nothing, or does not say why. */
export function editTroubles(current: StoryWords, draft: RevisionDraft): FieldError[] {
  const isChanged = changedFields(current, draft).length > 0;
  const unchanged = isChanged
    ? []
    : [fieldError('/happened', 'required', 'Change something before you save the edit.')];
  const isExplained = draft.reason !== 'other' || draft.note !== undefined;
  return isExplained ? unchanged : [...unchanged, fieldError('/note', 'required', 'Say why you edit it.')];
}

/** What is wrong with holding a story beyond its shape. */
export function holdTroubles({ reason, note }: HoldDraft): FieldError[] {
  return reason === 'other' && note === undefined ? [fieldError('/note', 'required', 'Say why you hold it.')] : [];
}

/** What is wrong with an author's answer beyond its shape. */
export function answerTroubles(current: StoryWords, { answer, words }: EditAnswerDraft): FieldError[] {
  if (answer !== 'change') return [];
  const isChanged = words && changedFields(current, words).length > 0;
  return isChanged ? [] : [fieldError('/words/happened', 'required', 'Change something, or choose another answer.')];
}

/** Whether an author may see an edit and answer it: while they are asked, and once it is public. */
export function isAuthorShown(status: StoryStatus): boolean {
  return status === 'with-author' || status === 'published';
}

/** Whether something can be done with a story as far as its edits go. */
export function editsAllow(action: StoryAction, revisions: readonly Revision[]): boolean {
  return action !== 'ask-author' || openEdit(revisions) !== undefined;
}
