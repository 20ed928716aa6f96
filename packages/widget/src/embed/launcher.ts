import { emit } from '../elements/mount.ts';
import { words } from './embed.messages.ts';
import css from './launcher.css';
import { load, look } from './platform.ts';

/** Where the button and the dialogs stand: made when the first of them is needed. */
let stage: { host: HTMLElement; root: ShadowRoot } | undefined;

/** Shows the launcher button. */
export function showLauncher(organisation: string): void {
  stage = shadowHost();
  const launch = button(words.launch, 'launch', () => openDialog(organisation));
  launch.part.add('button');
  const warm = () => {
    void look(organisation);
    // A failure here shows itself again, with a way out, when the dialog is opened.
    load('story').catch(() => {});
  };
  launch.addEventListener('pointerenter', warm, { once: true });
  launch.addEventListener('focus', warm, { once: true });
  stage.root.append(launch);
}

const dialogs = new Map<string, HTMLDialogElement>();

/** Opens the story form in a modal dialog. A dialog once opened keeps what was typed in it. */
export function openDialog(organisation: string): void {
  stage ??= shadowHost();
  const { host, root } = stage;
  const dialog = dialogs.get(organisation) ?? makeDialog(organisation, host);
  if (!dialogs.has(organisation)) root.append(dialog);
  dialogs.set(organisation, dialog);
  if (!dialog.open) dialog.showModal();
}

function makeDialog(organisation: string, host: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.part.add('dialog');
  const story = document.createElement('hearback-story');
  story.setAttribute('org', organisation);
  const title = document.createElement('p');
  title.id = 'title';
  title.textContent = words.dialog;
  const bar = document.createElement('div');
  bar.append(
    title,
    button(words.close, 'close', () => dialog.close()),
  );
  dialog.append(bar, story);
  dialog.addEventListener('close', () => emit(host, 'close', { organisation }));
  return dialog;
}

function shadowHost() {
  const host = document.createElement('hearback-launcher');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  return { host, root };
}

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
