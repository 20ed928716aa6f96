import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'rollup';

const compress = promisify(brotliCompress);

/** Writes `<file>.br` beside a file. */
export async function brotliFile(file: string): Promise<void> {
  const text = await readFile(file);
  const packed = await compress(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  await writeFile(`${file}.br`, packed);
}

/** Writes a Brotli copy beside every file of a bundle, so that the server never compresses the same bytes twice. */
export function brotliCopies(): Plugin {
  return {
    name: 'brotli-copies',
    async writeBundle(options, bundle) {
      const folder = options.dir ?? dirname(options.file ?? '.');
      const files = Object.keys(bundle).filter((name) => /\.(js|css|svg|json)$/.test(name));
      await Promise.all(files.map((name) => brotliFile(join(folder, name))));
    },
  };
}
