import type { endpoints } from '@hearback/contract';
import { storyInToken } from '../fixtures/receipts.ts';
import { notFound } from '../world/refusal.ts';
import { followedStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { answerEdit } from './edits.ts';

export const receipts: Answers<typeof endpoints.receipts> = {
  follow: ({ params }, { world }) => {
    return { result: followedStory(world, storyBehind(world, params.token)) };
  },
  answer: ({ params, body }, { world }) => {
    const story = storyBehind(world, params.token);
    answerEdit(world, story, body);
    return { result: followedStory(world, story) };
  },
};

function storyBehind(world: World, token: string): KeptStory {
  const story = world.stories.get(storyInToken(token) ?? '');
  if (!story) throw notFound('page for this link');
  return story;
}
