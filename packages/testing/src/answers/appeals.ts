import type { AppealDraft, endpoints, StoryAppeal } from '@hearback/contract';
import { appealTroubles, mayDecideAppeal, openEdit } from '@hearback/contract/moderation';
import { openAnswerEdit } from '@hearback/contract/replies';
import { storyInToken } from '../fixtures/receipts.ts';
import { appealsOf, decisionOn, decisionOnAnswer, settleAppeal, toldToAuthor } from '../world/appeals.ts';
import { answersOf, type KeptAnswer } from '../world/author-answers.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { staffStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { reword } from './edits.ts';
import { makePublic, refuseStale, settle } from './moderation.ts';
import { storyFor } from './story-for.ts';

/** No mail is sent here, so nobody is told of what was decided. */
export const appeals: Answers<Pick<typeof endpoints.staff.moderation, 'decideAppeal'>> = {
  decideAppeal: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.story, action: 'decide-appeal' });
    const open = appealsOf(world, story, staff()).find(({ id }) => id === params.id);
    if (!open) throw notFound('appeal');
    if (open.state !== 'open') throw new Refusal('not-now', 'Somebody has decided on this appeal already.');
    if (!mayDecideAppeal(open)) {
      throw new Refusal('forbidden', 'You made the decision that this is about. Another moderator has to look at it.');
    }
    const errors = appealTroubles(body);
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
    refuseStale(story, body.version);
    const { verdict, note } = body;
    const by = staff().name;
    const state = verdict === 'uphold' ? 'upheld' : 'dismissed';
    if (state === 'upheld') undo(world, story, { by, appeal: open });
    settleAppeal(world, story, { id: open.id, state, by, note });
    world.record(story.id, { kind: `appeal-${state}`, by, detail: note });
    return { result: staffStory(world, story, staff()) };
  },
};

/** What is done where the author was right. */
function undo(world: World, story: KeptStory, { by, appeal }: { by: string; appeal: StoryAppeal }): void {
  const kept = world.authorAnswers.get(appeal.answer?.id ?? '');
  if (kept) {
    undoOnAnswer(world, kept, by);
    return;
  }
  settle(story, story.version);
  if (story.status === 'rejected') makePublic(world, story, by);
  else if (story.status === 'held') {
    Object.assign(story, { status: 'submitted', held: undefined, returned: 'appeal-upheld' });
  } else dropEdit(world, story);
}

function undoOnAnswer(world: World, kept: KeptAnswer, by: string): void {
  const at = world.instant();
  if (kept.state === 'rejected') {
    const none = { rejection: undefined, rejected: undefined };
    Object.assign(kept, { ...none, state: 'published', publishedAt: at });
    world.record(kept.story, { kind: 'answer-published', by });
    return;
  }
  const open = openAnswerEdit(kept.revisions, kept.edited);
  const answer = { answer: 'decline', at } as const;
  kept.revisions = kept.revisions.map((one) => (one.id === open?.id ? { ...one, answer } : one));
  kept.edited = undefined;
}

function dropEdit(world: World, story: KeptStory): void {
  const edit = openEdit(story.revisions);
  const answer = { answer: 'decline', at: world.instant() } as const;
  story.revisions = story.revisions.map((one) => (one.isByAuthor || one.answer ? one : { ...one, answer }));
  if (edit) reword(story, edit.before);
}

/** Takes an author's appeal in; gives their story, and whether it was there already. */
export function appeal(
  world: World,
  { token, id }: { token: string; id: string },
  draft: AppealDraft,
): { story: KeptStory; isRepeat: boolean } {
  const story = world.stories.get(storyInToken(token) ?? '');
  if (!story) throw notFound('page for this link');
  const fingerprint = JSON.stringify([story.id, draft]);
  const all = [...world.stories.values()].flatMap(({ appeals }) => appeals);
  const known = all.find((one) => one.id === id) ?? story.appeals.find(({ decision }) => decision === draft.decision);
  if (known?.fingerprint === fingerprint) return { story, isRepeat: true };
  if (known?.id === id) {
    throw new Refusal('id-used', 'Another appeal has this id. Make a new id and send it again.');
  }
  if (known) {
    throw new Refusal('not-now', 'You have asked us to look at this decision again. Once is enough: we will.');
  }
  const onAnswers = answersOf(world, story.id).flatMap((kept) => decisionOnAnswer(kept) ?? []);
  const seen = onAnswers.find(({ decision }) => decision === draft.decision);
  const decided = seen ?? decisionOn(toldToAuthor(world, story)) ?? onAnswers[0];
  if (!decided) throw new Refusal('not-now', 'There is nothing to appeal against now. The page shows how it stands.');
  if (decided.decision !== draft.decision) {
    const detail = 'We have decided anew since you opened this page. Look at it again, then say what you think.';
    throw new Refusal('stale', detail);
  }
  const at = world.instant();
  story.appeals = [...story.appeals, { id, ...decided, words: draft.words, at, state: 'open', fingerprint }];
  story.appealedAt ??= at;
  world.record(story.id, { kind: 'appealed', by: 'The author', detail: decided.about });
  return { story, isRepeat: false };
}
