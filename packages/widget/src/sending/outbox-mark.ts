/** In storage; and what happens to the document when a mark changes. */
export const MARK = 'hearback:waiting';

// Functions, as even to name them throws where they are forbidden.
export const device = () => localStorage;
export const visit = () => sessionStorage;

/**
 * Whether there is something to send or to tell. A mark in storage and not a look into IndexedDB: opening a database that
 * is not there would make one on every page of the practice. Throws where storage is forbidden altogether.
 */
export function hasWaiting(): boolean {
  // The name itself twice: named once it would be 5 bytes more of embed.js.
  return !!(localStorage['hearback:waiting'] || sessionStorage['hearback:waiting']);
}

/**
 * What waits: `story` for what is to be sent or mended, `frame` for that in the frame of an isolated element, and each link
 * that nobody has seen (`kept-links.ts`). In the visit's own storage, the links that were seen in it.
 */
export const marksIn = (place: () => Storage): string[] =>
  place()
    .getItem(MARK)
    ?.match(/\S{2,}/g) ?? [];

/** Sets a mark, or takes it away; tells the page around where that listens. Whether that went. */
export function mark(what: string, isWaiting: boolean, place = device): boolean {
  try {
    const others = marksIn(place).filter((one) => one !== what);
    if (isWaiting) others.push(what);
    if (others[0]) place().setItem(MARK, others.join(' '));
    else place().removeItem(MARK);
    document.dispatchEvent(new Event(MARK));
    return true;
  } catch {
    // Full, or refused: the next visit would not know.
    return false;
  }
}
