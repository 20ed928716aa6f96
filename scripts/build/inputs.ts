import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PATTERNS = [
  'packages/*/src/**/*.*',
  'packages/*/{package,tsconfig}.json',
  'scripts/build/**/*.ts',
  '{package,package-lock,tsconfig}.json',
  'rollup.config.mjs',
];
const IS_TEST = /\.(test|examples)\.tsx?$/;

/** One hash over everything that a build depends on. */
export function hashOfInputs(root: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(PATTERNS, { cwd: root }).sort()) {
    if (IS_TEST.test(file)) continue;
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether the last build was made from exactly these inputs and is still there. */
export function isBuilt(root: string, hash: string): boolean {
  const stamp = join(root, 'packages/platform/dist/.built-from');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) return false;
  return globSync('packages/{contract,sdk}', { cwd: root }).every((name) => existsSync(join(root, name, 'dist')));
}

export function markBuilt(root: string, hash: string): void {
  const folder = join(root, 'packages/platform/dist');
  if (existsSync(folder)) writeFileSync(join(folder, '.built-from'), hash);
}
