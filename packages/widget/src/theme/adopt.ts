import type { MountContext } from '../elements/mount.ts';
import { TOKENS } from './tokens.ts';

/** What nobody misspelt; `advise` knows more that an element may have. */
const ATTRIBUTES = /^(org|survey|limit|doors|isolate|within|id|class|style)$|-/;

/** Begins as ours do, and is none of the places for a shadow root. */
const NEAR_OURS = /^hearback-(?![dln]\w+$)/;

const sheets = new Map<string, CSSStyleSheet>();
/** Safari has it since 17.5: before that the light colours stand in a light page's place. */
const hasLightDark = () => CSS.supports('color', 'light-dark(red,red)');

/** The stylesheet of that text, one for all elements. Constructed sheets need no `unsafe-inline` in the page's policy. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(hasLightDark() ? text : text.replace(/light-dark\((.+?),.+?\)/g, '$1'));
  sheets.set(text, sheet);
  return sheet;
}

/** Gives a shadow root one more stylesheet, where it has not got it yet. */
export function addSheet(root: ShadowRoot, text: string): void {
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheetOf(text)])];
}

/** Looks for what the editor of the page may have misspelt, or coloured so that it is hard to read. */
function check(host: HTMLElement, language: string, advise: MountContext['advise']): void {
  const unknown = [...document.querySelectorAll(':not(:defined)')];
  if (unknown.some(({ localName }) => NEAR_OURS.test(localName))) advise('misspelt');
  for (const { name, value } of host.attributes) {
    // That of a `lang` that it speaks.
    if (!ATTRIBUTES.test(name) && value.slice(0, 2) !== language) advise('attribute', host.localName, name, value);
  }
  const style = getComputedStyle(host);
  if (TOKENS.some((token) => style.getPropertyValue(token))) advise('theme');
}

/** What must not bubble to the page's own listeners: its shortcuts are not meant here. */
const KEYS = ['keydown', 'keypress', 'keyup'];

/** Keeps events of what is ours to ourselves. */
export function keep(types: readonly string[], content: HTMLElement): void {
  for (const type of types) content.addEventListener(type, (event) => event.stopPropagation());
}

type Look = Pick<MountContext, 'words' | 'settings' | 'advise'>;

/** Gives a shadow root its styles, and an element in it that everything else goes into. */
export function adopt(root: ShadowRoot, { words, settings, advise }: Look, ...texts: string[]): HTMLElement {
  root.adoptedStyleSheets = texts.map(sheetOf);
  const host = root.host as HTMLElement;
  const { accent = '' } = settings;
  // One that is no colour would leave white words on nothing.
  if (CSS.supports('color', accent)) host.style.setProperty('--hearback-accent', accent);
  else if (accent) advise('theme');
  check(host, words.language, advise);
  const content = document.createElement('div');
  content.className = 'root';
  // Our words have one language whatever the page has; what people wrote has its own direction.
  content.lang = words.language;
  content.dir = words.direction;
  keep(KEYS, content);
  root.append(content);
  return content;
}
