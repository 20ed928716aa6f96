import type { SentChangeOfStory } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** Beyond this many, each is with its story. */
const SHOWN = 20;

/** What was said of changes at one's organisations and is not public yet. */
export const SentChangesModel = createModel(({ api }: Pick<Ports, 'api'>) => {
  const shown = signal<{ items: SentChangeOfStory[]; hasMore: boolean }>({ items: [], hasMore: false });
  return {
    shown,
    async load(): Promise<void> {
      const outcome = await attempt(() => api.sentChanges.page({ limit: SHOWN }));
      if (!outcome.ok) return;
      const { items, next } = outcome.value;
      shown.value = { items, hasMore: next !== undefined };
    },
  };
});
