/** What a single key does. */
export type KeyAction = 'search' | 'next' | 'previous' | 'back' | 'help';

const actions: Readonly<Record<string, KeyAction>> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  u: 'back',
  '?': 'help',
};

/** A key as the browser tells of it. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  defaultPrevented: boolean;
}

/** What a key does; nothing with another key held down, or while a word is being put together. */
export function actionOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
  isComposing,
  defaultPrevented,
}: PressedKey): KeyAction | undefined {
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return undefined;
  return actions[key];
}

/** Whether keys that are pressed here are somebody's writing, or the choice of an option by its first letter. */
export function isWriting(element: Element | null): boolean {
  if (!element) return false;
  const isField = element.matches(
    'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])',
  );
  return isField || element.closest('[contenteditable]') !== null;
}

/** Where the focus goes from a row: the next or the previous one, the first where it is on none; it stays at an end. */
export function stepIn(rows: readonly Element[], from: Element | null, by: 1 | -1): number {
  const at = rows.findIndex((row) => row === from || (from !== null && row.parentElement?.contains(from)));
  return at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1);
}
