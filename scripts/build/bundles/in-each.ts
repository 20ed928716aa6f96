import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** Rollup takes the same file under another name for another module; the end is what other plugins go by. */
const APART = '?apart.ts';

/** Puts what `name` imports into each file that asks for it by that name: smaller than what sharing it would bring. */
export function inEach(name: string): Plugin {
  return {
    name: 'in-each',
    async resolveId(source, importer) {
      if (source !== name) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}${APART}`;
    },
    load: (id) => (id.endsWith(APART) ? readFile(id.slice(0, -APART.length), 'utf8') : null),
  };
}
