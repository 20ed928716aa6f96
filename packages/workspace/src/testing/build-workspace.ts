import { existsSync } from 'node:fs';
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

async function buildInto(folder: string): Promise<void> {
  const { default: configs }: { default: RollupOptions[] } = await import(pathToFileURL(CONFIG).href);
  for (const config of configs) {
    const output = config.output && !Array.isArray(config.output) ? config.output : {};
    if (!output.dir?.replaceAll('\\', '/').endsWith('public/workspace')) continue;
    const bundle = await rollup(config);
    await bundle.write({ ...output, dir: folder });
    await bundle.close();
  }
}

/** The workspace as it is shipped, built once in a run of tests; nothing may be written into its folder. */
export async function buildWorkspace(): Promise<BuiltWorkspace> {
  const bundles = process.env.HEARBACK_TEST_BUNDLES ?? (await mkdtemp(join(tmpdir(), 'hearback-workspace-')));
  const folder = join(bundles, 'workspace');
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) await buildInto(folder);
  const { js, css }: { js: string; css: string } = JSON.parse(await readFile(manifest, 'utf8'));
  return { folder, js, css };
}
