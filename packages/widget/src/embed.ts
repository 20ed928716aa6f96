import { defineElement, type Name } from './embed/define-element.ts';
import { advise, contextIn, fallback, load, SETTING, settings, tellLink } from './embed/platform.ts';
import { hasWaiting } from './sending/outbox-mark.ts';

declare global {
  interface Window {
    /** The one global this script adds. */
    Hearback?: { open(organisation?: string): Promise<void>; version: string };
  }
}

/**
 * Opens every door of an organisation in a modal dialog, or the form's own page where the code cannot be loaded. Rejects
 * without network, where that page would be lost too.
 */
async function open(organisation = settings.org ?? ''): Promise<void> {
  try {
    const [panel, found] = await Promise.all([load('panel'), contextIn()]);
    await panel.openDialog(organisation, found);
  } catch (error) {
    if (!navigator.onLine) throw error;
    location.href = tellLink(organisation);
  }
}

async function sendWaiting(): Promise<void> {
  try {
    if (hasWaiting()) await (await load('notice')).resume(contextIn);
  } catch {
    // Without network it stays on the device until it is back, or the next visit.
  }
}

function begin(): void {
  for (const [name, value] of Object.entries(settings)) if (!SETTING.test(`${name}=${value}`)) advise('setting', name);
  const [hasOwn] = ('story stories panel changes survey enquiry'.split(' ') as Name[]).filter(defineElement);
  const organisation = settings.org ?? '';
  let link: HTMLElement | undefined;
  const launch = () =>
    Promise.all([load('launcher'), contextIn()]).then(
      ([launcher, found]) => {
        link?.remove();
        launcher.showLauncher({ open, context: found });
      },
      () => {
        if (!hasOwn) link ??= document.body.appendChild(fallback(organisation));
        addEventListener('online', launch, { once: true });
      },
    );
  if (organisation) void launch();
  else if (!hasOwn) advise('nothing');
  void sendWaiting();
  // What another tab has left since: its own can no longer send it where it was closed.
  addEventListener('online', sendWaiting);
}

// An element with that id is there under the name too.
if (!window.Hearback?.version) {
  window.Hearback = { open, version: __VERSION__ };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
}
