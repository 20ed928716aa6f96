import { expect, vi } from 'vitest';

/** What has just appeared takes the focus a moment later, in a task of its own. */
export function expectFocus(element: () => HTMLElement): Promise<void> {
  return vi.waitFor(() => expect(document.activeElement).toBe(element()));
}
