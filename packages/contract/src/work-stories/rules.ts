import { fieldError } from '../field-errors.ts';
import { changedFields } from '../moderation/open-edit.ts';
import type { FieldError } from '../problems.ts';
import type { WorkDoorDraft } from './door.ts';
import type { WorkEdit, WorkEditAnswerDraft, WorkEditDraft, WorkWords } from './edit.ts';
import type { WorkDecision } from './work-story.ts';

/** What is wrong with a decision beyond its shape. */
export function workDecisionTroubles({ verdict, reason }: WorkDecision): FieldError[] {
  return verdict === 'reject' && reason === undefined
    ? [fieldError('/reason', 'required', 'Say which rule it does not keep to.')]
    : [];
}

/** What is wrong with how a door is to be, beyond its shape. */
export function workDoorTroubles({ isOpen, speakUp }: WorkDoorDraft): FieldError[] {
  return isOpen && speakUp === undefined
    ? [fieldError('/speakUp', 'required', 'Say where else your staff can turn before you open the page.')]
    : [];
}

/** The words alone, of anything that has them. */
export function workWordsOf({ happened, good, better }: WorkWords): WorkWords {
  return { happened, good, better };
}

/** What is wrong with an edit beyond its shape: it changes nothing, or does not say why. */
export function workEditTroubles(current: WorkWords, draft: WorkEditDraft): FieldError[] {
  const isChanged = changedFields(workWordsOf(current), workWordsOf(draft)).length > 0;
  const isExplained = draft.reason !== 'other' || draft.note !== undefined;
  return [
    ...(isChanged ? [] : [fieldError('/happened', 'required', 'Change something before you send the edit.')]),
    ...(isExplained ? [] : [fieldError('/note', 'required', 'Say why you edit it.')]),
  ];
}

/** What is wrong with an author's answer to an edit beyond its shape. */
export function workEditAnswerTroubles(edited: WorkWords, { answer, words }: WorkEditAnswerDraft): FieldError[] {
  if (answer !== 'change') return [];
  const isChanged = words && changedFields(edited, words).length > 0;
  return isChanged ? [] : [fieldError('/words/happened', 'required', 'Change something, or choose another answer.')];
}

/** The edit that an author is asked about; `undefined` where there is none. */
export function openWorkEdit(edits: readonly WorkEdit[]): WorkEdit | undefined {
  return edits.findLast(({ isByAuthor, answer, ended }) => !isByAuthor && !answer && !ended);
}

/** Whether just this is what an author said to an edit. */
export function isWorkEditAnswered(edits: readonly WorkEdit[], { edit, answer, words }: WorkEditAnswerDraft): boolean {
  const place = edits.findIndex(({ id }) => id === edit);
  if (edits[place]?.answer?.answer !== answer) return false;
  const own = edits[place + 1];
  return (
    answer !== 'change' || (own !== undefined && words !== undefined && changedFields(own.after, words).length === 0)
  );
}
