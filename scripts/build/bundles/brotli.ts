import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'rollup';

const compress = promisify(brotliCompress);

/** Ways to write how far back a repetition lies. Which is shortest is not known before: half a per cent hangs on it. */
const waysWith = (directs: readonly number[]) =>
  [0, 1, 2, 3].flatMap((postfix) => directs.map((direct) => ({ postfix, direct })));
const WAYS = waysWith([0, 15]);
/** For small files, where each byte is a larger part, and which take no time. */
const MORE_WAYS = waysWith([0, 1, 2, 3, 4, 6, 8, 10, 12, 15]);
/** Characters of a file that all ways are tried for, unless it says otherwise. */
const SMALL = 10_000;

/** Writes `<file>.br` beside a file. */
export async function brotliFile(file: string, small = SMALL): Promise<void> {
  const text = await readFile(file);
  const packed = await Promise.all(
    (text.length < small ? MORE_WAYS : WAYS).map(({ postfix, direct }) =>
      compress(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
          [constants.BROTLI_PARAM_NDIRECT]: direct << postfix,
        },
      }),
    ),
  );
  const smallest = packed.reduce((best, one) => (one.length < best.length ? one : best));
  await writeFile(`${file}.br`, smallest);
}

/** Writes a Brotli copy beside every file of a bundle, so that the server never compresses the same bytes twice. */
export function brotliCopies(small = SMALL): Plugin {
  return {
    name: 'brotli-copies',
    async writeBundle(options, bundle) {
      const folder = options.dir ?? dirname(options.file ?? '.');
      const files = Object.keys(bundle).filter((name) => /\.(js|css|svg|json)$/.test(name));
      await Promise.all(files.map((name) => brotliFile(join(folder, name), small)));
    },
  };
}
