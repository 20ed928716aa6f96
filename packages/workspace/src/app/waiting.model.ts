import type { Page } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { attempt } from '../ports/failure.ts';

/** Beyond this many, "50+" says enough. */
const COUNTED = 50;

/** How much waits in a list; `hasMore` when that is only the beginning of it. */
export const WaitingModel = createModel((page: (query: { limit: number }) => Promise<Page<unknown>>) => {
  const queue = signal<{ count: number; hasMore: boolean }>();
  return {
    queue,
    async refresh(): Promise<void> {
      const outcome = await attempt(() => page({ limit: COUNTED }));
      if (!outcome.ok) return;
      const { items, next } = outcome.value;
      queue.value = { count: items.length, hasMore: next !== undefined };
    },
  };
});
export type WaitingModel = InstanceType<typeof WaitingModel>;
