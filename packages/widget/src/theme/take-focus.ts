/**
 * A ref that gives the focus to what has just appeared. One function for all, as Preact calls a new one each time.
 * In a task of its own: it lays the page out, which on a slow phone takes as long as the rendering before it.
 */
export function takeFocus(element: HTMLElement | null): void {
  setTimeout(() => element?.focus());
}
