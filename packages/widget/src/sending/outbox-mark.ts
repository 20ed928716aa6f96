/** In storage; and what happens to the document when a mark changes. */
export const MARK = 'hearback:waiting';

/**
 * What waits: a story to be sent or mended, a link that nobody has seen, or either in the frame of an isolated element. In
 * the visit's own storage, a link that was seen in it.
 */
export type Waiting = 'story' | 'link' | 'frame';

// Functions, as even to name them throws where they are forbidden.
export const device = () => localStorage;
export const visit = () => sessionStorage;

/**
 * Whether there is something to send or to tell. A mark in storage and not a look into IndexedDB: opening a database that
 * is not there would make one on every page of the practice. Throws where storage is forbidden altogether.
 */
export function hasWaiting(): boolean {
  return !!(localStorage[MARK] || sessionStorage[MARK]);
}

/** Whether that waits on the device. */
export function isMarked(what: Waiting): boolean {
  return words(device()).includes(what);
}

/** Sets a mark, or takes it away; tells the page around where that listens. */
export function mark(what: Waiting, isWaiting: boolean, place = device): void {
  try {
    const others = words(place()).filter((word) => word !== what);
    const marks = isWaiting ? [...others, what] : others;
    if (marks.length > 0) place().setItem(MARK, marks.join(' '));
    else place().removeItem(MARK);
    document.dispatchEvent(new Event(MARK));
  } catch {
    // Where localStorage is forbidden IndexedDB is too, so nothing would be found at the next visit anyway.
  }
}

const words = (place: Storage): string[] => place.getItem(MARK)?.match(/story|link|frame/g) ?? [];
