// Makes every bundle of rollup.config.mjs. One that cannot be made does not keep the others from being made.
import { relative, resolve } from 'node:path';
import { type MergedRollupOptions, rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const root = resolve(import.meta.dirname, '../..');

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = 'frame' in error && typeof error.frame === 'string' ? `\n${error.frame}` : '';
  return error.message + frame;
}

function nameOf({ input }: MergedRollupOptions): string {
  return Object.values(typeof input === 'string' ? [input] : (input ?? {}))
    .map((file) => relative(root, file))
    .join(', ');
}

async function bundle(options: MergedRollupOptions): Promise<void> {
  const made = await rollup(options);
  for (const output of options.output) await made.write(output);
  await made.close();
}

const { options, warnings } = await loadConfigFile(resolve(root, 'rollup.config.mjs'), { logLevel: 'warn' });
for (const one of options) {
  try {
    await bundle(one);
  } catch (error) {
    console.error(`${nameOf(one)}: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}
warnings.flush();
