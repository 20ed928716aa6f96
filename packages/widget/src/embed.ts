import type { ResumeModule } from './elements/outbox.ts';
import { defineElement } from './embed/define-element.ts';
import { openDialog, showLauncher } from './embed/launcher.ts';
import { load, platform, scriptOrganisation } from './embed/platform.ts';
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
  if (hasWaiting())
    load<ResumeModule>('outbox').then(
      ({ resume }) => resume(platform),
      () => {},
    );
}

if (!window.Hearback) {
  window.Hearback = { open: (organisation = scriptOrganisation) => openDialog(organisation), version: __VERSION__ };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
