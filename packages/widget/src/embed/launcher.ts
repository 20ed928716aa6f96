import { words } from './embed.messages.ts';
import css from './launcher.css';
import { load, look, tellLink } from './platform.ts';

/** What the dialog's code hands out. */
export interface DialogModule {
  openDialog(organisation: string): void;
}

/** Shows the launcher button. */
export function showLauncher(organisation: string): void {
  const host = document.createElement('hearback-launcher');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.launch;
  button.part.add('button');
  button.onclick = () => open(organisation);
  // What a click will need is on its way before the finger is up; a failure shows itself at the click.
  button.onpointerenter = button.onfocus = () => {
    void look(organisation);
    load('dialog').catch(() => {});
    load('story').catch(() => {});
  };
  root.append(button);
  document.body.append(host);
}

/** Opens the story form in a modal dialog, or the form's own page where the code cannot be loaded. */
export function open(organisation: string): void {
  load<DialogModule>('dialog').then(
    ({ openDialog }) => openDialog(organisation),
    () => location.assign(tellLink(organisation)),
  );
}
