import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';
import { brotliFile } from './brotli.ts';

/**
 * Writes a script once more under a name that holds a hash of it, for tags that name one version for good, and
 * `<name>.json` with that name and the hash by which a browser checks what it got.
 */
export function pinnedCopy(name: string): Plugin {
  return {
    name: 'pinned-copy',
    async writeBundle({ file = '' }) {
      const folder = dirname(file);
      const script = await readFile(file);
      const hash = createHash('sha256').update(script).digest('hex').slice(0, 16);
      const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
      const js = `${name}-${hash}.js`;
      for (const old of globSync(`${name}-*.js{,.br}`, { cwd: folder })) await rm(join(folder, old));
      await writeFile(join(folder, js), script);
      await brotliFile(join(folder, js));
      await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ js, integrity })}\n`);
    },
  };
}
