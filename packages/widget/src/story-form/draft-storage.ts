import type { Identity } from '@hearback/sdk/outbox';
import type { Answers } from './answers.ts';

/** A form in progress, as it is kept. */
export interface KeptDraft {
  answers: Answers;
  step: string;
  /** Made at the first key: the same draft sent again, from another tab or after a reload, is then the same story. */
  identity?: Identity | undefined;
  /** Until when it may be kept, in milliseconds since 1970; for the visit alone where absent. */
  until?: number | undefined;
}

/** Where a form in progress is kept. */
export interface DraftStorage {
  read(): KeptDraft | undefined;
  /** Whether it could be kept. */
  write(draft: KeptDraft): boolean;
  clear(): void;
}

/**
 * Keeps drafts for the visit (`sessionStorage`), as the device may be a shared one; on the device (`localStorage`) where
 * the author asked for that. Where storage is forbidden or full nothing is kept, and the form works all the same.
 */
export function draftStorage(organisation: string, now = Date.now): DraftStorage {
  const key = `hearback:draft:story:${organisation}`;
  const clear = () => {
    for (const place of [device, visit]) attempt(() => place().removeItem(key));
  };
  const readFrom = (place: () => Storage): KeptDraft | undefined =>
    attempt(() => JSON.parse(place().getItem(key) ?? 'null')) ?? undefined;
  return {
    clear,
    read() {
      const kept = readFrom(device);
      if (kept?.until && kept.until > now()) return kept;
      if (kept) attempt(() => device().removeItem(key));
      return readFrom(visit);
    },
    write(draft) {
      const [place, other] = draft.until ? [device, visit] : [visit, device];
      attempt(() => other().removeItem(key));
      return !!attempt(() => [place().setItem(key, JSON.stringify(draft))]);
    },
  };
}

// Functions, as even to name them throws where they are forbidden.
const visit = () => sessionStorage;
const device = () => localStorage;

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
