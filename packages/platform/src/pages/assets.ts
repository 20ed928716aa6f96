import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
