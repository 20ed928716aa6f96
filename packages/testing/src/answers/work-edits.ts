import type { AskedWorkEdit, WorkEdit, WorkEditAnswerDraft, WorkEditDraft, WorkWords } from '@hearback/contract';
import { askedTimes, usualEditDays } from '@hearback/contract/moderation';
import {
  isWorkEditAnswered,
  openWorkEdit,
  workEditAnswerTroubles,
  workEditTroubles,
  workWordsOf,
} from '@hearback/contract/work-stories';
import { makeId } from '../fixtures/ids.ts';
import { mustBeRight, Refusal } from '../world/refusal.ts';
import type { KeptWorkStory } from '../world/work-stories.ts';
import type { StaffAccount, World } from '../world/world.ts';

interface Editing {
  by: StaffAccount;
  story: KeptWorkStory;
  id: string;
  draft: WorkEditDraft;
}

/** Asks the author of a story of staff about other words; gives whether that is new. */
export function editWorkStory(world: World, { by, story, id, draft }: Editing): boolean {
  const fingerprint = JSON.stringify([story.id, by.id, draft]);
  const known = world.edits.get(id);
  if (known === fingerprint) return false;
  if (known) throw new Refusal('id-used', 'Another edit has this id. Make a new id and send it again.');
  if (story.version !== draft.version) throw movedOn();
  if (story.status !== 'submitted')
    throw new Refusal('not-now', 'It does not wait to be read, so it cannot be edited.');
  mustBeRight(workEditTroubles(story.submission, draft));
  const at = world.instant();
  const words = { before: workWordsOf(story.submission), after: workWordsOf(draft) };
  const { reason, note } = draft;
  const edit = { id, by: by.name, isByAuthor: false, at, ...words, reason, note };
  const askedUntil = askedTimes(at, usualEditDays).end;
  move(world, story, { status: 'with-author', askedUntil, edits: [...story.edits, edit] });
  world.edits.set(id, fingerprint);
  return true;
}

/** Takes back the edit that an author is asked about. */
export function takeWorkEditBack(world: World, story: KeptWorkStory, version: number): void {
  if (story.version !== version) throw movedOn();
  if (story.status !== 'with-author') throw new Refusal('not-now', 'Its author is not asked about an edit.');
  const ended = { how: 'taken-back', at: world.instant() } as const;
  const open = openWorkEdit(story.edits);
  const edits = story.edits.map((one) => (one === open ? { ...one, ended } : one));
  move(world, story, { status: 'submitted', askedUntil: undefined, edits });
}

/** Does what an author says to an edit. */
export function answerWorkEdit(world: World, story: KeptWorkStory, draft: WorkEditAnswerDraft): void {
  const edit = story.status === 'with-author' ? openWorkEdit(story.edits) : undefined;
  if (isWorkEditAnswered(story.edits, draft)) return;
  if (!edit) {
    throw new Refusal(
      'not-now',
      'There is no change of ours to answer any more. The page shows how your story stands.',
    );
  }
  if (edit.id !== draft.edit) {
    throw new Refusal('stale', 'Your story has moved on since you opened this page. Look at it again, then answer.');
  }
  mustBeRight(workEditAnswerTroubles(edit.after, draft));
  const at = world.instant();
  const { answer, words } = draft;
  const answered = story.edits.map((one) => (one === edit ? { ...one, answer: { answer, at } } : one));
  const own = answer === 'change' && words ? [ownEdit(world, { edit, words, at })] : [];
  const to = answer === 'decline' ? edit.before : (own[0]?.after ?? edit.after);
  const { happened, good, better } = to;
  const submission = { ...story.submission, happened, good, better };
  move(world, story, { status: 'submitted', askedUntil: undefined, submission, edits: [...answered, ...own] });
}

function ownEdit(world: World, { edit, words, at }: { edit: WorkEdit; words: WorkWords; at: string }): WorkEdit {
  const id = makeId(0xf0000 + world.edits.size);
  world.edits.set(id, '');
  return { id, by: 'The author', isByAuthor: true, at, before: edit.after, after: workWordsOf(words) };
}

/** What the author of a story is asked about. */
export function askedEdit({
  status,
  edits,
  askedUntil: until,
}: Pick<KeptWorkStory, 'status' | 'edits' | 'askedUntil'>): AskedWorkEdit | undefined {
  const open = status === 'with-author' ? openWorkEdit(edits) : undefined;
  if (!open?.reason || !until) return undefined;
  const { id, before, after, reason, note } = open;
  return { id, before, after, reason, note, until };
}

function move(world: World, story: KeptWorkStory, to: Partial<KeptWorkStory>): void {
  world.workStories.set(story.id, { ...story, ...to, version: story.version + 1 });
}

/** Somebody else was first. */
export function movedOn(): Refusal {
  return new Refusal('stale', 'Somebody else has decided on it in the meantime. Look at it again.');
}
