import type { endpoints } from '@hearback/contract';
import { storyInToken } from '../fixtures/receipts.ts';
import { differenceOf, isLinked, keepDifference } from '../world/behind.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { followedStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import { appeal } from './appeals.ts';
import { answerAnswerEdit, answerReply } from './author-answers.ts';
import type { Answers } from './caller.ts';
import { answerEdit } from './edits.ts';
import { answerReroute } from './reroutes.ts';

export const receipts: Answers<typeof endpoints.receipts> = {
  follow: ({ params }, { world }) => {
    return { result: followedStory(world, storyBehind(world, params.token)) };
  },
  answer: ({ params, body }, { world }) => {
    const story = storyBehind(world, params.token);
    answerEdit(world, story, body);
    return { result: followedStory(world, story) };
  },
  answerReroute: ({ params, body }, { world }) => {
    const story = storyBehind(world, params.token);
    answerReroute(world, story, body);
    return { result: followedStory(world, story) };
  },
  judgeReply: ({ params: { token, id }, body }, { world }) => {
    const story = world.stories.get(storyInToken(token) ?? '');
    if (!story || world.replies.get(id)?.story !== story.id) throw notFound('reply for this link');
    const said = world.helpful.get(id);
    if (said?.helpful !== body.helpful || said.words !== body.words) {
      world.helpful.set(id, body);
      world.record(story.id, { kind: 'helpful-told', by: 'The author', detail: body.helpful });
    }
    return { result: followedStory(world, story) };
  },
  answerReply: ({ params, body }, { world }) => {
    const { story, isRepeat } = answerReply(world, params, body);
    return { result: followedStory(world, story), isRepeat };
  },
  appeal: ({ params, body }, { world }) => {
    const { story, isRepeat } = appeal(world, params, body);
    return { result: followedStory(world, story), isRepeat };
  },
  answerAnswerEdit: ({ params, body }, { world }) => {
    return { result: followedStory(world, answerAnswerEdit(world, params, body)) };
  },
  judge: ({ params: { token, id }, body: { difference } }, { world }) => {
    const story = world.stories.get(storyInToken(token) ?? '');
    const change = world.changes.get(id)?.change;
    const isOwn = change?.story === story?.id;
    if (!story || !change || !(isOwn || isLinked(world, story.id, id))) throw notFound('change for this link');
    if (change.status !== 'done') {
      throw new Refusal('not-now', 'This change is not done, so there is nothing to say of it yet.');
    }
    if (differenceOf(world, story.id, change) !== difference) {
      keepDifference(world, { story: story.id, change, difference });
      world.record(story.id, { kind: 'difference-told', by: 'The author', detail: `${change.what}: ${difference}` });
    }
    return { result: followedStory(world, story) };
  },
};

function storyBehind(world: World, token: string): KeptStory {
  const story = world.stories.get(storyInToken(token) ?? '');
  if (!story) throw notFound('page for this link');
  return story;
}
