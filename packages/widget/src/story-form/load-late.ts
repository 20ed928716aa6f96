import { signal } from '@preact/signals-core';
import type { PersonalData, Rare } from './late.ts';

/** Asks for what not everybody needs when it is wanted, and gives it when it is there; again where that failed. */
function lateFor<Part>(load: () => Promise<Part>): () => Part | undefined {
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

/** What only some need, each to be asked for by itself. */
export const laterFor = (load: (name: 'personal-data') => Promise<PersonalData>, loadRare: () => Promise<Rare>) => ({
  loadRare: lateFor(loadRare),
  loadPersonalData: lateFor(() => load('personal-data')),
});
