import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
// Chromium calls home at its start; on a closed network it then waits for answers that never come.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where this machine's Chromium is, or undefined when it has none. */
export function chromiumPath(): string | undefined {
  const given = process.env.HEARBACK_CHROMIUM;
  if (given !== undefined && given !== '') return given;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(existsSync);
}

function launchOptions(more: readonly string[] = []): { executablePath: string; args: string[] } {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine.');
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: [...(isRoot ? ['--no-sandbox'] : []), ...QUIET, ...more] };
}

/** Starts a headless Chromium that speaks to nobody but the pages it is sent to. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(launchOptions(more));
}

/** The same on a profile's folder, which may hold settings that a fresh profile cannot be given. */
export async function launchChromiumProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launchOptions(), ...options });
}
