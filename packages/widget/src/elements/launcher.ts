import css from '../launcher/launcher.css';
import type { MountContext } from './mount.ts';

interface LauncherPorts {
  /** Rejects without network. */
  open(organisation?: string): Promise<void>;
  context: MountContext;
}

/** What this file hands out: it is loaded by embed.js, never imported. */
export interface LauncherModule {
  showLauncher(ports: LauncherPorts): void;
}

/** The page's own ways in, which need no button beside them. */
const OWN = 'hearback-story,hearback-stories,hearback-panel';

/** Makes the editor's own links with `data-hearback` open the dialog, whenever they come; where there are none, a button. */
export function showLauncher(ports: LauncherPorts): void {
  if (!canStyle()) {
    document.body.append(plainLink(ports.context));
    return;
  }
  const openFrom = opening(ports);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLElement>('[data-hearback]');
    // With one of these keys the browser opens the link in another tab or window, or keeps it.
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) openFrom(link, event);
  });
  for (const link of document.querySelectorAll<HTMLElement>('[data-hearback]')) warm(link, ports.context);
  check(ports.context);
  if (ports.context.settings.place?.toLowerCase() !== 'none') keep(makeHost(ports, openFrom), ports.context);
}

/** Safari can since 16.4: before that nothing of ours could be shown. */
function canStyle(): boolean {
  try {
    return !!new CSSStyleSheet();
  } catch {
    return false;
  }
}

function plainLink({ platform, settings, words, language }: MountContext): HTMLElement {
  const link = document.createElement('a');
  const textContent = settings.button || words.launcher.label;
  return Object.assign(link, {
    href: `${platform}/tell/${settings.org}?lang=${language}`,
    lang: language,
    textContent,
  });
}

/** Looks for what nothing else on a page with a button would find. */
function check({ settings, platform, advise }: MountContext): void {
  const unknown = [...document.querySelectorAll(':not(:defined)')];
  if (unknown.some(({ localName }) => localName.startsWith('hearback-'))) advise('misspelt');
  for (const { src, dataset } of document.scripts) {
    const isSecond = src.startsWith(`${platform}/embed`) && dataset.org && dataset.org !== settings.org;
    if (isSecond) advise('second', dataset.org ?? '');
  }
}

/** Puts the button into the page, and again where a page that navigates in itself has thrown it away with its body. */
function keep(host: HTMLElement, { settings, advise }: MountContext): void {
  const show = () => {
    observer.observe(document.documentElement, { childList: true });
    observer.observe(document.body, { childList: true });
    // A link of the editor's is one too, but where they say a place for the button beside it.
    if (host.isConnected || document.querySelector(settings.place ? OWN : `${OWN},[data-hearback]`)) return;
    // The copy that a page's cache has of the body is empty.
    document.querySelector('hearback-launcher')?.remove();
    document.body.append(host);
    if (settings.accent) advise('theme');
  };
  // In a task of its own: a page that takes away what it does not know would else never come to an end.
  const observer = new MutationObserver(() => setTimeout(show));
  show();
}

function makeHost({ context }: LauncherPorts, openFrom: ReturnType<typeof opening>): HTMLElement {
  const { settings, words, language } = context;
  const host = document.createElement('hearback-launcher');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // As `adopt` does, which would bring all that the other parts share to every page with a button.
  sheet.replaceSync(CSS.supports('color', 'light-dark(red,red)') ? css : css.replace(/light-dark\((.+?),.+?\)/g, '$1'));
  root.adoptedStyleSheets = [sheet];
  // A colour that is none would leave white words on nothing.
  if (settings.accent && CSS.supports('color', settings.accent)) {
    host.style.setProperty('--hearback-accent', settings.accent);
    // One colour for light and dark keeps the text on it that the editor has seen.
    if (!settings.accent.startsWith('light-dark')) host.style.colorScheme = 'light';
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = language;
  button.textContent = settings.button || words.launcher.label;
  button.className = settings.place?.toLowerCase() ?? '';
  button.part = 'button';
  button.onclick = (event) => openFrom(button, event);
  warm(button, context);
  root.append(button);
  // The page's shortcuts are not meant here, and what it does with keys would keep them from the button.
  button.onkeydown = button.onkeypress = button.onkeyup = (event) => event.stopPropagation();
  return host;
}

/** Opens the dialog at a click; where there is no network, says so beside what was clicked. */
function opening({ open, context: { words, language } }: LauncherPorts) {
  let note: HTMLElement | undefined;
  return (opener: HTMLElement, event: Event) => {
    event.preventDefault();
    open().then(
      () => note?.remove(),
      () => {
        note ??= document.createElement('p');
        note.role = 'status';
        // In the page before it is filled, so that a screen reader speaks it.
        note.textContent = '';
        opener.after(note);
        note.lang = language;
        note.textContent = words.launcher.offline;
      },
    );
  };
}

/** What a click will need is on its way before the finger is up; a failure shows itself at the click. */
function warm(opener: HTMLElement, { load, look, settings }: MountContext): void {
  const fetchAhead = () => {
    load('panel').catch(() => {});
    // In a task of its own, as the first request of each kind takes its time on a slow phone.
    if (!('isolate' in settings)) setTimeout(() => look(settings.org ?? '').catch(() => {}));
  };
  opener.addEventListener('pointerenter', fetchAhead);
  opener.addEventListener('focus', fetchAhead);
}
