import { expect, vi } from 'vitest';

/** For what `takeFocusSoon` gives the focus to. Everything else has it at once, and is asked for without waiting. */
export function expectFocus(element: () => HTMLElement): Promise<void> {
  return vi.waitFor(() => expect(document.activeElement).toBe(element()));
}
