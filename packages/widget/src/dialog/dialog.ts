import { emit, type MountContext } from '../elements/mount.ts';
import { adopt } from '../theme/adopt.ts';
import { ownTask } from '../theme/own-task.ts';
import theme from '../theme/theme.css';
import css from './dialog.css';

type DialogContext = Pick<MountContext, 'words' | 'settings' | 'advise'>;

/** Comes with the panel that it shows. */
export interface DialogModule {
  openDialog(organisation: string, context: DialogContext): Promise<void>;
}

const dialogs = new Map<string, HTMLDialogElement>();

/** Opens an organisation's panel in a modal dialog, which keeps what was typed when it is closed. */
export async function openDialog(organisation: string, context: DialogContext): Promise<void> {
  const kept = dialogs.get(organisation);
  // A page that renders itself anew may have thrown ours away.
  const dialog = kept?.isConnected ? kept : makeDialog(organisation, context);
  dialogs.set(organisation, dialog);
  // Each in a task of its own, as on a slow phone it takes its time: finding the styles and fonts that the dialog will be
  // shown in, showing it, filling it.
  await ownTask();
  dialog.getBoundingClientRect();
  await ownTask();
  if (dialog.open) return;
  dialog.showModal();
  emit(dialog, 'open', { organisation });
  await ownTask();
  if (dialog !== kept) dialog.append(makePanel(organisation, context));
}

function makeDialog(organisation: string, context: DialogContext): HTMLDialogElement {
  const host = document.createElement('hearback-dialog');
  const root = host.attachShadow({ mode: 'open' });
  const content = adopt(root, context, theme, css);
  const dialog = document.createElement('dialog');
  dialog.part = 'dialog';
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.onclose = () => emit(dialog, 'close', { organisation });
  dialog.append(titleBar(dialog, context.words));
  content.append(dialog);
  document.body.append(host);
  return dialog;
}

function makePanel(organisation: string, { words, settings }: DialogContext): HTMLElement {
  const panel = document.createElement('hearback-panel');
  panel.setAttribute('within', 'dialog');
  panel.setAttribute('lang', words.language);
  if ('isolate' in settings) panel.setAttribute('isolate', '');
  panel.setAttribute('org', organisation);
  return panel;
}

function titleBar(dialog: HTMLDialogElement, { dialog: words }: MountContext['words']): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'title';
  const title = document.createElement('p');
  title.id = 'title';
  title.textContent = words.title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'link';
  close.textContent = words.close;
  close.onclick = () => dialog.close();
  bar.append(title, close);
  return bar;
}
