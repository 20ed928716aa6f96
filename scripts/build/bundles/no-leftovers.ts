import { existsSync, globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** Removes what older builds left in a package's `dist` and no source stands behind any more. */
export function noLeftovers(folder: string): Plugin {
  return {
    name: 'no-leftovers',
    async writeBundle() {
      for (const file of globSync('**/*.{js,js.map,d.ts}', { cwd: join(folder, 'dist') })) {
        const source = join(folder, 'src', file.replace(/(\.js|\.js\.map|\.d\.ts)$/, ''));
        if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) await rm(join(folder, 'dist', file));
      }
    },
  };
}
