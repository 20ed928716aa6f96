import { asJson, type Identity } from '@hearback/sdk/outbox';
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
  /** Leaves its place to another form of the page. */
  leave(): void;
}

/** The places of the forms on this page: two of one organisation would else overwrite one another. */
const places = new Set<string>();
/** What the device would not keep, for as long as the page is open. */
const inPage: Record<string, KeptDraft | undefined> = {};

/**
 * Keeps drafts for the visit (`sessionStorage`), as the device may be a shared one; on the device (`localStorage`) where
 * the author asked for that. Where storage is forbidden or full nothing is kept, and the form works all the same.
 */
export function draftStorage(organisation: string, host: Element, now = Date.now): DraftStorage {
  // In a frame, the page's own id tells which of the frames it is.
  let key = `hearback:draft:story:${organisation}${document.documentElement.id}`;
  // By its order in the page, as after a reload the one that is near enough to begin first may be another one.
  let before = [...document.querySelectorAll(`hearback-story[org="${organisation}"]`)].indexOf(host);
  while (before-- > 0) key += '+';
  while (places.has(key)) key += '+';
  places.add(key);
  /** What the device keeps may be another tab's, whose author alone chose that and alone can end it. */
  let isOnDevice = false;
  const remove = (place: () => Storage) => attempt((): undefined => void place().removeItem(key));
  const leaveDevice = () => {
    if (isOnDevice) remove(device);
    isOnDevice = false;
  };
  const readFrom = (place: () => Storage): KeptDraft | undefined =>
    attempt(() => JSON.parse(place().getItem(key) as string)) ?? undefined;
  return {
    leave: () => void places.delete(key),
    clear() {
      inPage[key] = undefined;
      remove(visit);
      leaveDevice();
    },
    read() {
      let kept = readFrom(device);
      if (kept && !(Number(kept.until) > now())) kept = remove(device);
      const own = inPage[key] ?? readFrom(visit);
      isOnDevice = !own && !!kept;
      return own ?? kept;
    },
    write(draft) {
      if (draft.until) remove(visit);
      else leaveDevice();
      isOnDevice = !!draft.until;
      const isKept = !!attempt(() => [(isOnDevice ? device : visit)().setItem(key, asJson(draft))]);
      inPage[key] = isKept ? undefined : draft;
      return isKept;
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
