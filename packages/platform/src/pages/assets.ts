import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PinnedLoader } from '../tag/tags.ts';

/** Where the build puts what browsers load: beside the bundle, or in `dist` when the sources run. */
export const publicFolder = [new URL('./public/', import.meta.url), new URL('../../dist/public/', import.meta.url)]
  .map((url) => fileURLToPath(url))
  .find((folder) => existsSync(folder));

/** The addresses of a part's built files, by what they are; none before the first build. */
export function builtFiles(part: 'pages' | 'workspace'): Record<string, string> {
  const manifest = publicFolder && `${publicFolder}${part}/manifest.json`;
  if (!manifest || !existsSync(manifest)) return {};
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `/${part}/${file}`]));
}

/** The loader of this build for tags that name one version; none before the first build. */
export function pinnedLoader(): PinnedLoader | undefined {
  const manifest = publicFolder && `${publicFolder}embed.json`;
  return manifest && existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : undefined;
}
