import type { endpoints } from '@hearback/contract';
import type { Answers } from './caller.ts';

/** Nothing happens here by itself: the stream says that it is ready, and ends. */
export const news: Answers<typeof endpoints.staff.news> = {
  follow: () => ({ result: { kind: 'ready' } }),
};
