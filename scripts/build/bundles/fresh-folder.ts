import { rm } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** Empties a folder of hashed files before new ones are written, so that none of an older build is left in it. */
export function freshFolder(): Plugin {
  return {
    name: 'fresh-folder',
    async renderStart(options) {
      if (options.dir !== undefined) await rm(options.dir, { recursive: true, force: true });
    },
  };
}
