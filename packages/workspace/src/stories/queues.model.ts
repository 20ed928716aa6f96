import type { StaffStoryFilter } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { isQueue } from './lists.ts';

/** How many stories wait in a queue; `hasMore` when that is only the beginning of them. */
export interface QueueCount {
  count: number;
  hasMore: boolean;
}

/** Beyond this many, "50+" says enough, and one short list is all that is fetched. */
const COUNTED = 50;

/** How many stories wait in each queue. */
export const QueuesModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const counts = signal<Partial<Record<StaffStoryFilter, QueueCount>>>({});
  return {
    counts,
    async refresh(lists: readonly StaffStoryFilter[]): Promise<void> {
      await Promise.all(
        lists.filter(isQueue).map(async (show) => {
          const outcome = await attempt(() => api.stories.page({ show, limit: COUNTED }));
          if (!outcome.ok) return;
          const { items, next } = outcome.value;
          counts.value = { ...counts.value, [show]: { count: items.length, hasMore: next !== undefined } };
        }),
      );
    },
  };
});
export type QueuesModel = InstanceType<typeof QueuesModel>;
