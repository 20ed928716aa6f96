import type { EditAnswerDraft, endpoints, OpenEdit, PersonalDataKind, StoryWords } from '@hearback/contract';
import { PersonalDataKind as Kinds } from '@hearback/contract';
import {
  answerTroubles,
  askedTimes,
  changedFields,
  editsAllow,
  editTroubles,
  isAuthorShown,
  openEdit,
  usualEditDays,
  withFollowingTitle,
  wordsOf,
} from '@hearback/contract/moderation';
import { findPersonalData } from '@hearback/contract/personal-data';
import { makeId } from '../fixtures/ids.ts';
import { overtakeAppeals } from '../world/appeals.ts';
import { moveChangesOn } from '../world/behind.ts';
import { Refusal } from '../world/refusal.ts';
import { staffStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { refuseStale, settle } from './moderation.ts';
import { settleReport } from './reports.ts';
import { storyFor } from './story-for.ts';

const MEND = 'Mend the fields that are named, then send it again.';
const kinds = { accept: 'author-agreed', decline: 'author-declined', change: 'author-changed' } as const;

export const edits: Answers<Pick<typeof endpoints.staff.moderation, 'edit' | 'ask' | 'endAsking'>> = {
  edit: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.story, action: 'edit' });
    const fingerprint = JSON.stringify([story.id, body]);
    const known = world.edits.get(params.id);
    if (known === fingerprint) return { result: staffStory(world, story, staff()), isRepeat: true };
    if (known) throw new Refusal('id-used', 'Another edit has this id. Make a new id and send it again.');
    refuseStale(story, body.version);
    const errors = editTroubles(story, body);
    if (errors.length > 0) throw new Refusal('invalid', MEND, errors);
    settle(story, body.version);
    const { reason, note } = body;
    const before = wordsOf(story);
    const after = withFollowingTitle(before, wordsOf(body));
    story.revisions.push({
      ...{ id: params.id, number: story.revisions.length + 1, by: staff().name, isByAuthor: false },
      ...{ at: world.instant(), before, after, reason, note },
    });
    reword(story, after);
    world.edits.set(params.id, fingerprint);
    world.record(story.id, { kind: 'edited', by: staff().name, detail: reason });
    return { result: staffStory(world, story, staff()) };
  },
  ask: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'ask-author' });
    if (!editsAllow('ask-author', story.revisions)) {
      throw new Refusal('not-now', 'There is no edit to ask about. Edit the story first, or publish it as it is.');
    }
    settle(story, body.version);
    const askedAt = world.instant();
    const asked = { askedAt, askedUntil: askedTimes(askedAt, usualEditDays).end };
    Object.assign(story, { ...asked, status: 'with-author', returned: undefined });
    world.record(story.id, { kind: 'author-asked', by: staff().name });
    return { result: staffStory(world, story, staff()) };
  },
  endAsking: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'end-asking' });
    settle(story, body.version);
    const ended = { askedAt: undefined, askedUntil: undefined, reroute: undefined };
    Object.assign(story, { ...ended, status: 'submitted', returned: 'asking-ended' });
    overtakeAppeals(world, story, { by: staff().name });
    world.record(story.id, { kind: 'asking-ended', by: staff().name });
    return { result: staffStory(world, story, staff()) };
  },
};

/** Does what a story's author says to its edit; once. Throws `not-now`, `stale` or `invalid`. */
export function answerEdit(world: World, story: KeptStory, draft: EditAnswerDraft): void {
  const edit = isAuthorShown(story.status) && !story.reroute ? openEdit(story.revisions) : undefined;
  if (!edit && isSaid(story, draft)) return;
  if (!edit) {
    const detail = 'There is no change of ours to answer any more. The page shows how your story stands.';
    throw new Refusal('not-now', detail);
  }
  if (story.version !== draft.version) {
    const detail = 'Your story has moved on since you opened this page. Look at it again, then answer.';
    throw new Refusal('stale', detail);
  }
  const errors = answerTroubles(edit.after, draft);
  if (errors.length > 0) throw new Refusal('invalid', MEND, errors);
  story.version += 1;
  const isTakenDown = story.status === 'published' && draft.answer !== 'accept';
  takeAnswer(world, { story, edit, draft });
  world.record(story.id, { kind: kinds[draft.answer], by: 'The author' });
  overtakeAppeals(world, story, { by: 'The author' });
  if (isTakenDown) settleReport(world, story, { state: 'overtaken', by: 'The author' });
  if (!isTakenDown) return;
  moveChangesOn(world, story.id);
  world.record(story.id, { kind: 'taken-down', by: 'The author' });
}

/** Whether just this is what the author said to the last edit. */
function isSaid({ revisions }: KeptStory, { answer, words }: EditAnswerDraft): boolean {
  if (revisions.findLast(({ isByAuthor }) => !isByAuthor)?.answer?.answer !== answer) return false;
  const own = revisions.at(-1);
  if (answer !== 'change') return true;
  return (
    own?.isByAuthor === true &&
    words !== undefined &&
    changedFields(own.after, withFollowingTitle(own.before, wordsOf(words))).length === 0
  );
}

function takeAnswer(
  world: World,
  { story, edit, draft: { answer, words } }: { story: KeptStory; edit: OpenEdit; draft: EditAnswerDraft },
): void {
  const at = world.instant();
  story.revisions = story.revisions.map((one) =>
    one.isByAuthor || one.answer ? one : { ...one, answer: { answer, at } },
  );
  if (answer === 'decline') reword(story, edit.before);
  if (answer === 'change' && words) {
    const number = story.revisions.length + 1;
    const own = { id: makeId(0xf0000 + world.edits.size), number, by: 'The author', isByAuthor: true, at };
    world.edits.set(own.id, '');
    const after = withFollowingTitle(edit.after, wordsOf(words));
    story.revisions.push({ ...own, before: edit.after, after });
    reword(story, after);
  }
  if (story.status === 'published' && answer === 'accept') return;
  const moved = { publishedAt: undefined, askedAt: undefined, askedUntil: undefined, clock: undefined };
  Object.assign(story, { ...moved, status: 'submitted', returned: kinds[answer] });
}

/** Puts other words in a story's place, with what the finder finds in them. */
export function reword(story: KeptStory, words: StoryWords): void {
  const texts = [words.title, words.happened, words.good ?? '', words.better ?? ''];
  const found = new Set<PersonalDataKind>(texts.flatMap(findPersonalData).map(({ kind }) => kind));
  const personalData = Kinds.options.filter((kind) => found.has(kind));
  Object.assign(story, wordsOf(words), { personalData: personalData.length > 0 ? personalData : undefined });
}
