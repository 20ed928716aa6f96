import type { endpoints } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';
import { mustSee } from './staff-surveys.ts';

/** Nothing happens here by itself: the stream says that it is ready, and ends. */
export const news: Answers<typeof endpoints.staff.news> = {
  follow: ({ query: { survey } }, { world, staff }) => {
    if (survey !== undefined && mustSee(world, staff(), survey).kind === 'staff') {
      throw new Refusal('not-now', 'What staff answered is told once their survey is closed.');
    }
    return { result: { kind: 'ready' } };
  },
};
