import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RollupOptions, rollup } from 'rollup';

const CONFIG = resolve(import.meta.dirname, '../../../../rollup.config.mjs');

/** The workspace's files as they are shipped. */
export interface BuiltWorkspace {
  folder: string;
  js: string;
  css: string;
}

/** Builds the workspace as it is shipped, into a temporary folder. */
export async function buildWorkspace(): Promise<BuiltWorkspace> {
  const { default: configs }: { default: RollupOptions[] } = await import(pathToFileURL(CONFIG).href);
  const folder = join(await mkdtemp(join(tmpdir(), 'hearback-workspace-')), 'workspace');
  for (const config of configs) {
    const output = config.output && !Array.isArray(config.output) ? config.output : {};
    if (!output.dir?.replaceAll('\\', '/').endsWith('public/workspace')) continue;
    const bundle = await rollup(config);
    await bundle.write({ ...output, dir: folder });
    await bundle.close();
  }
  const manifest: { js: string; css: string } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return { folder, ...manifest };
}
