import { signal } from '@preact/signals-core';
import type { MountContext } from '../elements/mount.ts';
import type { Rare } from '../elements/rare.ts';
import { addSheet } from '../theme/adopt.ts';

/** Asks for what few people see when it is wanted, and gives it when it is there. */
export function rareFor(root: ShadowRoot, { load, language }: MountContext): () => Rare | undefined {
  const found = signal<Rare | undefined>(undefined);
  let isAsked = false;
  return () => {
    if (!isAsked) {
      isAsked = true;
      Promise.all([load('rare'), load(`rare-words-${language}`)]).then(
        ([{ rare }, { words }]) => {
          addSheet(root, rare.css);
          found.value = { ...rare, words };
        },
        () => {
          isAsked = false;
        },
      );
    }
    return found.value;
  };
}
