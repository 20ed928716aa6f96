import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Focus, Point, Seen } from '../visit.ts';
import { deepest, firstFrame, flatParent, scope, within } from './tree.ts';

/** What to look for; a name to be matched comes as its source and flags, as it has to cross into the page. */
interface Wanted {
  role: string;
  name: string | { source: string; flags: string };
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field => element.matches('input, textarea, select');
const nameOf = (element: Element) => computeAccessibleName(element).replace(/\s+/g, ' ').trim();

/** An input of no size, hidden behind its label, is seen and clicked by the label. */
function face(element: Element): Element {
  const { width, height } = element.getBoundingClientRect();
  const isTiny = width < 2 || height < 2 || getComputedStyle(element).opacity === '0';
  return (isTiny && isField(element) && element.labels?.[0]) || element;
}

function isVisible(element: Element): boolean {
  const shown = face(element);
  const { width, height } = shown.getBoundingClientRect();
  return width > 0 && height > 0 && shown.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function isHiddenFromAria(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = flatParent(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return true;
  }
  return false;
}

function answerOf(element: Element): string | boolean | undefined {
  if (!isField(element)) return undefined;
  return element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)
    ? element.checked
    : element.value;
}

function describe(element: Element): Seen {
  return {
    role: getRole(element) ?? '',
    name: nameOf(element),
    text: (element as HTMLElement).innerText ?? '',
    value: answerOf(element),
    isFocused: deepest() === element,
  };
}

function* visible(roles: readonly string[]): Generator<Element> {
  for (const element of within(scope())) {
    if (roles.includes(getRole(element) ?? '') && isVisible(element) && !isHiddenFromAria(element)) yield element;
  }
}

function find({ role, name }: Wanted): Element | undefined {
  const fits =
    typeof name === 'string'
      ? (text: string) => text === name
      : (text: string) => new RegExp(name.source, name.flags).test(text);
  for (const element of visible([role])) if (fits(nameOf(element))) return element;
  return undefined;
}

/** The topmost element at a place, through shadow roots. */
function at({ x, y }: Point): Element | undefined {
  let root: DocumentOrShadowRoot = document;
  let top: Element | undefined;
  for (;;) {
    const next = root.elementFromPoint(x, y) ?? undefined;
    if (!next || next === top) return top;
    top = next;
    if (!next.shadowRoot) return top;
    root = next.shadowRoot;
  }
}

/** What lies over the middle of an element so that a click would miss it. */
function cover(element: Element, middle: Point): string | undefined {
  const top = at(middle);
  const labels = isField(element) ? [...(element.labels ?? [])] : [];
  for (let node = top; node; node = flatParent(node)) {
    if (node === element || labels.includes(node as HTMLLabelElement)) return undefined;
  }
  return top ? top.outerHTML.slice(0, 120) : 'the edge of the viewport';
}

const STILL_FOR_MS = 50;

const whileStill = () => new Promise((done) => setTimeout(done, STILL_FOR_MS));

/**
 * Where to click an element: its middle, once it stands still in the viewport. What comes in beneath a text as it is typed
 * moves what stands below, and a click goes beside it. It is scrolled to once: to scroll again moves it by parts of a pixel.
 */
async function target(wanted: Wanted): Promise<Point | { trouble: string }> {
  const element = find(wanted);
  if (!element) return { trouble: 'is not there' };
  if (element.matches(':disabled, [aria-disabled=true]')) return { trouble: 'is disabled' };
  const shown = face(element);
  shown.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const before = shown.getBoundingClientRect();
  await whileStill();
  const box = shown.getBoundingClientRect();
  if (box.x !== before.x || box.y !== before.y) return { trouble: 'is moving' };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const covered = cover(element, middle);
  return covered ? { trouble: `is covered by ${covered}` } : middle;
}

/**
 * Where in the viewport a place in the first frame is, once it is scrolled to, which a frame of another origin cannot do, and
 * the frame has had the time to take the height of what is new in it.
 */
async function placeInFrame({ x, y }: Point): Promise<Point | undefined> {
  const frame = firstFrame();
  if (!frame) return undefined;
  const depth = () => frame.getBoundingClientRect().top + frame.clientTop + y;
  for (let node = flatParent(frame); node; node = flatParent(node)) {
    node.scrollBy({ top: depth() - innerHeight / 2, behavior: 'instant' });
  }
  for (let last = Number.NaN; last !== depth(); ) {
    last = depth();
    await new Promise((done) => setTimeout(done, 150));
  }
  return { x: frame.getBoundingClientRect().left + frame.clientLeft + x, y: depth() };
}

function isMarked(element: Element): boolean {
  for (let node: Element | undefined = element, steps = 0; node && steps < 3; node = flatParent(node), steps += 1) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
    if ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none') return true;
  }
  return false;
}

function focus(): Focus {
  const element = deepest() ?? document.body;
  const { top, bottom, left, right } = face(element).getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const isInShadow = element.getRootNode() instanceof ShadowRoot;
  return { ...describe(element), isMarked: isMarked(element), isInView, isInShadow };
}

const look = {
  one(wanted: Wanted): Seen | undefined {
    const element = find(wanted);
    return element && describe(element);
  },
  all: (roles: string[]): Seen[] => [...visible(roles)].map(describe),
  target,
  placeInFrame,
  firstFrame,
  focus,
};

// Not exported: the bundler's own exports stumble over a page that has added to Object.prototype. On the document and
// not a global, which the page could tell.
Object.assign(document, { hearbackLook: look });
