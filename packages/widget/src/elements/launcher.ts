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

/** Shows the launcher button, or makes the editor's own links with `data-hearback` open the dialog. */
export function showLauncher(ports: LauncherPorts): void {
  const { settings, words, language, advise } = ports.context;
  const links = document.querySelectorAll<HTMLElement>('[data-hearback]');
  for (const link of links) prepare(link, ports);
  const place = settings.place?.toLowerCase() ?? '';
  if (links.length > 0 || place === 'none') return;
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
  button.className = place;
  button.part.add('button');
  prepare(button, ports);
  root.append(button);
  document.body.append(host);
  if (settings.accent) advise('theme');
}

function prepare(opener: HTMLElement, { open, context }: LauncherPorts): void {
  const { load, look, settings, words, language } = context;
  let note: HTMLElement | undefined;
  opener.onclick = (event) => {
    event.preventDefault();
    open().then(
      () => note?.remove(),
      () => {
        note ??= noteBeside(opener);
        note.lang = language;
        note.textContent = words.launcher.offline;
      },
    );
  };
  // What a click will need is on its way before the finger is up; a failure shows itself at the click.
  opener.onpointerenter = opener.onfocus = () => {
    load('panel').catch(() => {});
    // In a task of its own, as the first request of each kind takes its time on a slow phone.
    if (!('isolate' in settings)) setTimeout(() => look(settings.org ?? '').catch(() => {}));
  };
}

/** Where to say that there is no network. In the page before it is filled, so that a screen reader speaks it. */
function noteBeside(opener: HTMLElement): HTMLElement {
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  opener.after(note);
  return note;
}
