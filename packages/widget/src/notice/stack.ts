import type { MountContext } from '../elements/mount.ts';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import css from './notice.css';
import { inForm, standIn } from './stand-in.ts';

interface Stack {
  /** Whether this is a page of ours in a frame. */
  isFramed: boolean;
  host: HTMLElement;
  content: HTMLElement;
}

let stack: Stack | undefined;

/** Where the boxes stand, one over the other. */
export function stackIn(context: MountContext): Element {
  stack ??= makeStack(context);
  if (!stack.host.isConnected) stand(stack);
  return stack.content;
}

function makeStack(context: MountContext): Stack {
  const host = document.createElement('hearback-notice');
  const content = adopt(host.attachShadow({ mode: 'open' }), context, theme, css);
  content.classList.add('stack');
  const made = { host, content, isFramed: parent !== self && location.origin === context.platform };
  // A form that came later, or that began anew and has emptied its place.
  document.addEventListener('hearback:open', () => {
    if (content.firstChild && !(host.isConnected && host.matches('.by-form'))) stand(made);
  });
  return made;
}

/** In a frame of ours above all else; on a page at its form, or above the button. */
function stand({ host, content, isFramed }: Stack): void {
  if (isFramed) return void document.body.prepend(host);
  const isByForm = standIn(host);
  content.classList.toggle('over', !isByForm);
  // Out of the way of a page that lays out what stands in its body.
  host.style.position = isByForm ? '' : 'absolute';
}

/** Takes a box away, and with the last one their place; whoever was in it goes on with the next one, or in the form. */
export function remove(box: Element): void {
  const isIn = box.matches(':focus-within');
  box.remove();
  if (!stack?.content.firstChild) stack?.host.remove();
  if (isIn) (stack?.content.querySelector<HTMLElement>('a, button') ?? inForm())?.focus();
}
