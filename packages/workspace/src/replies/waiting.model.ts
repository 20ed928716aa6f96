import { createModel, signal } from '@preact/signals';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** Beyond this many, "50+" says enough. */
const COUNTED = 50;

/** How much waits to be checked; `hasMore` when that is only the beginning of them. */
export const WaitingModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const queue = signal<{ count: number; hasMore: boolean }>();
  return {
    queue,
    async refresh(): Promise<void> {
      const outcome = await attempt(() => api.toCheck.page({ limit: COUNTED }));
      if (!outcome.ok) return;
      const { items, next } = outcome.value;
      queue.value = { count: items.length, hasMore: next !== undefined };
    },
  };
});
export type WaitingModel = InstanceType<typeof WaitingModel>;
