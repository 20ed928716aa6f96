import { addSheet, adopt, keep } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import type { MountContext } from './mount.ts';

/** The second click of a double click lands on the page that the first one led to, and would answer it. */
function dropRepeat(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * What must not bubble to the page's own listeners, as no key does: what is typed, composed, copied, pasted or dragged. All that
 * UI Events, Input Events, Clipboard and HTML's drag and drop have with keys or text in it,
 * and what browsers have beside them.
 */
const PRIVATE_EVENTS = [
  ...['beforeinput', 'input', 'textInput', 'change'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
];

/** The card that a form stands in, where nothing that is typed is heard by the page around. */
export function formCard(root: ShadowRoot, context: MountContext, ...css: string[]): HTMLElement {
  const content = adopt(root, context, theme, ...css);
  content.className = root.host.hasAttribute('within') ? 'root' : 'root card';
  content.part = 'card';
  content.addEventListener('click', dropRepeat, true);
  keep(PRIVATE_EVENTS, content);
  return content;
}

/** A part of a form with its words, once its styles are there too. */
export async function withWords<Part extends { css: string }, Words>(
  root: ShadowRoot,
  ...asked: [Promise<Part>, Promise<{ words: Words }>]
) {
  const [part, { words }] = await Promise.all(asked);
  addSheet(root, part.css);
  return { ...part, words };
}
