import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { StoryAction } from '../staff.ts';
import type { StoryStatus } from '../story.ts';
import type { HoldDraft } from './hold.ts';
import type { EditAnswerDraft, OpenEdit, Revision, RevisionDraft, StoryWords } from './revision.ts';

export { difference, type Piece } from './difference.ts';

/** The fields of a story that can be edited, in the order they are read. */
export const wordFields = ['title', 'happened', 'good', 'better'] as const satisfies readonly (keyof StoryWords)[];
export type WordField = (typeof wordFields)[number];

/** The words alone, of anything that has them. */
export function wordsOf({ title, happened, good, better }: StoryWords): StoryWords {
  return { title, happened, good, better };
}

/** Which fields two wordings differ in. */
export function changedFields(before: StoryWords, after: StoryWords): WordField[] {
  return wordFields.filter((field) => (before[field] ?? '') !== (after[field] ?? ''));
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

/** The edit that the author has not answered yet; `undefined` where there is none, or where it was taken back. */
export function openEdit(revisions: readonly Revision[]): OpenEdit | undefined {
  const open = revisions.filter(({ isByAuthor, answer }) => !isByAuthor && !answer);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last || changedFields(first.before, last.after).length === 0) return undefined;
  return {
    before: first.before,
    after: last.after,
    reasons: open.map(({ reason, note }) => ({ reason, note })),
  };
}

/** Whether an author may see an edit and answer it: while they are asked, and once it is public. */
export function isAuthorShown(status: StoryStatus): boolean {
  return status === 'with-author' || status === 'published';
}

/** Whether something can be done with a story as far as its edits go. */
export function editsAllow(action: StoryAction, revisions: readonly Revision[]): boolean {
  return action !== 'ask-author' || openEdit(revisions) !== undefined;
}
