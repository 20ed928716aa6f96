import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is, by one of its names, on the path or at one of the usual places. */
function program(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(existsSync);
}

export const firefoxPath = () =>
  program(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
export const webkitDriverPath = () => program(['WebKitWebDriver']);
export const xvfbPath = () => program(['Xvfb']);

/** WebKitGTK is for Linux and the like; Safari's own driver shows its window and cannot be given a profile. */
export const hasWebkit = process.platform !== 'darwin' && process.platform !== 'win32';
