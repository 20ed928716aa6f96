const MARK = 'hearback:waiting';

/**
 * Whether an earlier visit left something to send. A mark in localStorage and not a look into IndexedDB: opening a
 * database that is not there would make one on every page of the practice. Throws where storage is forbidden altogether.
 */
export function hasWaiting(): boolean {
  return !!localStorage.getItem(MARK);
}

/** Sets the mark, or takes it away when nothing is left. */
export function markWaiting(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage.setItem(MARK, '1');
    else localStorage.removeItem(MARK);
  } catch {
    // Where localStorage is forbidden IndexedDB is too, so nothing would be found at the next visit anyway.
  }
}
