import { Receipt, type submitStory } from '@hearback/contract';

/**
 * The part of `submitStory` that sending needs. Written out because the whole would bring the schema of the story, which
 * only the platform reads, into every page: 1 KB of zod. A test holds the two together.
 */
export const sendStory = {
  method: 'PUT',
  path: '/v1/stories/{id}',
  result: Receipt,
} satisfies Pick<typeof submitStory, 'method' | 'path' | 'result'>;
