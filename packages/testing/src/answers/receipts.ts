import type { endpoints } from '@hearback/contract';
import { storyInToken } from '../fixtures/receipts.ts';
import { notFound } from '../world/refusal.ts';
import { followedStory } from '../world/views.ts';
import type { Answers } from './caller.ts';

export const receipts: Answers<typeof endpoints.receipts> = {
  follow: ({ params }, { world }) => {
    const story = world.stories.get(storyInToken(params.token) ?? '');
    if (!story) throw notFound('page for this link');
    return { result: followedStory(world, story) };
  },
};
