import type { submitStory } from '@hearback/contract';
import { receiptParser } from './parsers.ts';

/**
 * The part of `submitStory` that sending needs. Written out because the whole would bring the schema of the story, which
 * only the platform reads, into every page. A test holds the two together.
 */
export const sendStory = {
  method: 'PUT',
  path: '/v1/stories/{id}',
  result: receiptParser,
} satisfies Pick<typeof submitStory, 'method' | 'path'> & { result: unknown };
