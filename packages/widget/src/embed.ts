import { defineElement } from './embed/define-element.ts';
import { open, showLauncher } from './embed/launcher.ts';
import { loadOutbox, platform, scriptOrganisation } from './embed/platform.ts';
import { hasWaiting } from './outbox-mark.ts';

declare global {
  interface Window {
    /** The one global this script adds. */
    Hearback?: { open(organisation?: string): void; version: string };
  }
}

function begin(): void {
  for (const name of ['story', 'stories', 'panel'] as const) defineElement(name);
  if (scriptOrganisation && !document.querySelector('hearback-story,hearback-stories,hearback-panel')) {
    showLauncher(scriptOrganisation);
  }
  if (!hasWaiting()) return;
  // Without network it stays on the device until the next visit.
  loadOutbox()
    .then(({ resume }) => resume(platform))
    .catch(() => {});
}

if (!window.Hearback) {
  window.Hearback = { open: (organisation = scriptOrganisation) => open(organisation), version: __VERSION__ };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
