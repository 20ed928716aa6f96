import { signal } from '@preact/signals-core';

/** Asks for what not everybody needs when it is wanted, and gives it when it is there; again where that failed. */
export function lateFor<Part>(load: () => Promise<Part>): () => Part | undefined {
  const found = signal<Part | undefined>(undefined);
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (part) => {
        found.value = part;
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
