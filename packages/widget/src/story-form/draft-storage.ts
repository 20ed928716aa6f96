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
  /** What the device keeps may be another tab's, whose author alone chose that and alone can end it. */
  let isOnDevice = false;
  const remove = (place: () => Storage) => attempt((): undefined => void place().removeItem(key));
  const leaveDevice = () => {
    if (isOnDevice) remove(device);
    isOnDevice = false;
  };
  const readFrom = (place: () => Storage): KeptDraft | undefined =>
    attempt(() => JSON.parse(place().getItem(key) ?? 'null')) ?? undefined;
  return {
    clear() {
      remove(visit);
      leaveDevice();
    },
    read() {
      let kept = readFrom(device);
      if (kept && !(Number(kept.until) > now())) kept = remove(device);
      const own = readFrom(visit);
      isOnDevice = !own && !!kept;
      return own ?? kept;
    },
    write(draft) {
      if (draft.until) remove(visit);
      else leaveDevice();
      isOnDevice = !!draft.until;
      return !!attempt(() => [(isOnDevice ? device : visit)().setItem(key, JSON.stringify(draft))]);
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
