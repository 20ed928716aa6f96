import css from '../dialog/dialog.css';
import { words } from '../dialog/dialog.messages.ts';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import { emit } from './mount.ts';

const dialogs = new Map<string, HTMLDialogElement>();

/** Opens the story form of an organisation in a modal dialog, which keeps what was typed when it is closed. */
export function openDialog(organisation: string): void {
  const dialog = dialogs.get(organisation) ?? makeDialog(organisation);
  dialogs.set(organisation, dialog);
  // In a task of its own: showing lays the page out, which on a slow phone takes as long as all before it.
  setTimeout(() => {
    if (dialog.open) return;
    dialog.showModal();
    emit(dialog, 'open', { organisation });
  });
}

function makeDialog(organisation: string): HTMLDialogElement {
  const host = document.createElement('hearback-dialog');
  const root = host.attachShadow({ mode: 'open' });
  adopt(root, theme, css);
  const dialog = document.createElement('dialog');
  dialog.part.add('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.addEventListener('close', () => emit(dialog, 'close', { organisation }));
  const story = document.createElement('hearback-story');
  story.setAttribute('org', organisation);
  dialog.append(titleBar(dialog), story);
  root.append(dialog);
  document.body.append(host);
  return dialog;
}

function titleBar(dialog: HTMLDialogElement): HTMLElement {
  const bar = document.createElement('div');
  const title = document.createElement('p');
  title.id = 'title';
  title.textContent = words.title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'link';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  bar.append(title, close);
  return bar;
}
