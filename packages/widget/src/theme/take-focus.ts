/**
 * A ref that gives the focus to what has just appeared. One function for all, as Preact calls a new one each time.
 * At once, so that a key still held down when its page went is let go in ours: the page around would hear it.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/**
 * The same for what was not led to by a key of ours. In a task of its own: it lays the page out, which on a slow phone
 * takes as long as the rendering before it.
 */
export function takeFocusSoon(element: HTMLElement | null): void {
  setTimeout(takeFocus, 0, element);
}
