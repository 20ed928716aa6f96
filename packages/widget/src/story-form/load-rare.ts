import { signal } from '@preact/signals-core';
import type { Rare } from '../elements/rare.ts';

/** Asks for what few people see when it is wanted, and gives it when it is there; again where that failed. */
export function rareFor(load: () => Promise<Rare>): () => Rare | undefined {
  const found = signal<Rare | undefined>(undefined);
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (rare) => {
        found.value = rare;
      },
      () => {
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
