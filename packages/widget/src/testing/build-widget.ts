import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RollupOptions, rollup } from 'rollup';

const CONFIG = resolve(import.meta.dirname, '../../../../rollup.config.mjs');

/** Builds embed.js and the elements as they are shipped, into a temporary folder; returns the folder. */
export async function buildWidget(): Promise<string> {
  const { default: configs }: { default: RollupOptions[] } = await import(pathToFileURL(CONFIG).href);
  const folder = await mkdtemp(join(tmpdir(), 'hearback-widget-'));
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
  return folder;
}
