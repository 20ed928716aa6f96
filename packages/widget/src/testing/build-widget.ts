import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RollupOptions, rollup } from 'rollup';

const CONFIG = resolve(import.meta.dirname, '../../../../rollup.config.mjs');

async function buildInto(folder: string): Promise<void> {
  const { default: configs }: { default: RollupOptions[] } = await import(pathToFileURL(CONFIG).href);
  for (const config of configs) {
    const output = config.output && !Array.isArray(config.output) ? config.output : {};
    const isElements = output.dir?.replaceAll('\\', '/').endsWith('public/widget');
    if (!isElements && !/(embed|frame)\.js$/.test(output.file ?? '')) continue;
    const bundle = await rollup(config);
    const { dir: _dir, file: _file, ...rest } = output;
    await bundle.write(
      isElements
        ? { ...rest, dir: join(folder, 'widget') }
        : { ...rest, file: join(folder, basename(output.file ?? '')) },
    );
  }
}

/**
 * The folder with embed.js, frame.js and the elements as they are shipped, built once in a run of tests; nothing may be
 * written into it.
 */
export async function buildWidget(): Promise<string> {
  const folder = process.env.HEARBACK_TEST_BUNDLES ?? (await mkdtemp(join(tmpdir(), 'hearback-widget-')));
  // The last that is made.
  if (!existsSync(join(folder, 'frame.js'))) await buildInto(folder);
  return folder;
}
