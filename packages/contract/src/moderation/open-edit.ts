import type { OpenEdit, Revision, StoryWords } from './revision.ts';

/** The fields of a story that can be edited, in the order they are read. */
export const wordFields = ['title', 'happened', 'good', 'better'] as const satisfies readonly (keyof StoryWords)[];
export type WordField = (typeof wordFields)[number];

/** Which fields two wordings differ in. */
export function changedFields(before: Partial<StoryWords>, after: Partial<StoryWords>): WordField[] {
  return wordFields.filter((field) => (before[field] ?? '') !== (after[field] ?? ''));
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
