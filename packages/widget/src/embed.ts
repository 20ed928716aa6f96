import { defineElement } from './embed/define-element.ts';
import { advise, contextIn, fallback, languageOf, load, SETTING, settings, tellLink } from './embed/platform.ts';
import { hasWaiting } from './sending/outbox-mark.ts';

declare global {
  interface Window {
    /** The one global this script adds. */
    Hearback?: { open(organisation?: string): Promise<void>; version: string };
  }
}

const context = () => contextIn(languageOf(document.body));

/**
 * Opens every door of an organisation in a modal dialog, or the form's own page where the code cannot be loaded. Rejects
 * without network, where that page would be lost too.
 */
async function open(organisation = settings.org ?? ''): Promise<void> {
  try {
    const [{ openDialog }, found] = await Promise.all([load('panel'), context()]);
    await openDialog(organisation, found);
  } catch (error) {
    if (!navigator.onLine) throw error;
    location.href = tellLink(organisation);
  }
}

async function sendWaiting(): Promise<void> {
  if (hasWaiting()) (await load('notice')).resume(context);
}

function begin(): void {
  for (const name of Object.keys(settings)) if (!SETTING.test(`${name}=${settings[name]}`)) advise('setting', name);
  const [hasOwn] = (['story', 'stories', 'panel', 'changes', 'survey'] as const).filter(defineElement);
  const organisation = settings.org ?? '';
  let link: HTMLElement | undefined;
  const launch = () =>
    Promise.all([load('launcher'), context()]).then(
      ([{ showLauncher }, found]) => {
        link?.remove();
        showLauncher({ open, context: found });
      },
      () => {
        if (!hasOwn) link ??= document.body.appendChild(fallback(organisation));
        addEventListener('online', launch, { once: true });
      },
    );
  if (organisation) void launch();
  else if (!hasOwn) advise('nothing');
  // Without network it stays on the device until the next visit.
  sendWaiting().catch(() => {});
}

// An element with that id is there under the name too.
if (!window.Hearback?.version) {
  window.Hearback = { open, version: __VERSION__ };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
}
