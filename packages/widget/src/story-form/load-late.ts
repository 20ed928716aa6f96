import { signal } from '@preact/signals-core';
import type { FurtherRules, Rare } from './late.ts';

/** Asks for what not everybody needs when it is wanted, and gives it when it is there; null, and again, where that failed. */
function lateFor<Part>(load: () => Promise<Part>): () => Part | null | undefined {
  const found = signal<Part | null | undefined>(undefined);
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (part) => {
        found.value = part;
      },
      () => {
        found.value = null;
        isAsked = false;
        addEventListener('online', ask, { once: true });
      },
    );
  };
  return () => {
    ask();
    return found.value;
  };
}

/** What only some need, each to be asked for by itself. */
export const laterFor = (load: (name: 'further-rules') => Promise<FurtherRules>, loadRare: () => Promise<Rare>) => ({
  loadRare: lateFor(loadRare),
  loadFurther: lateFor(() => load('further-rules')),
});
