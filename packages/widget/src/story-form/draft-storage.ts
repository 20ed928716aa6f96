import type { Identity } from '@hearback/sdk/outbox';
import type { Answers } from './answers.ts';

/** A form in progress, as it is kept for the visit. */
export interface KeptDraft {
  answers: Answers;
  step: string;
  /** Once it was sent: sending it again after a reload is then the same story. */
  identity?: Identity | undefined;
}

/** Where a form in progress is kept. */
export interface DraftStorage {
  read(): KeptDraft | undefined;
  write(draft: KeptDraft): void;
  clear(): void;
}

/** Keeps drafts for the visit only (`sessionStorage`): the device may be a shared one. Works without where forbidden. */
export function visitStorage(organisation: string): DraftStorage {
  const key = `hearback:draft:${organisation}`;
  return {
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined),
    write: (draft) => attempt(() => sessionStorage.setItem(key, JSON.stringify(draft))),
    clear: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
