import type { DraftStorage, KeptDraft } from '../story-form/draft-storage.ts';

/** Keeps a draft in memory alone, to be looked at. */
export function draftsInMemory(kept?: KeptDraft): DraftStorage & { kept: KeptDraft | undefined } {
  return {
    kept,
    read() {
      return this.kept;
    },
    write(draft) {
      this.kept = structuredClone(draft);
      return draft.until ? 'week' : 'visit';
    },
    leave: () => {},
    clear() {
      this.kept = undefined;
    },
  };
}
