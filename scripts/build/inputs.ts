import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const patterns = (packages: string) => [
  `packages/${packages}/src/**/*.*`,
  `packages/${packages}/{package,tsconfig}.json`,
  'scripts/build/**/*.ts',
  '{package,package-lock,tsconfig}.json',
  'rollup.config.mjs',
  'examples/theme-page/themes.json',
];
const IS_TEST = /\.(test|examples)\.tsx?$/;

/** One hash over everything that a build depends on; or over what a bundle of those packages alone does, as a glob. */
export function hashOfInputs(root: string, packages = '*'): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns(packages), { cwd: root }).sort()) {
    if (IS_TEST.test(file)) continue;
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** What a build makes: scripts and styles to run, or declarations for type checkers. */
export type Product = 'bundles' | 'declarations';

const stampOf = (root: string, product: Product) => join(root, `packages/platform/dist/.${product}-built-from`);

/** Whether the last build was made from exactly these inputs and is still there. */
export function isBuilt(root: string, hash: string, product: Product): boolean {
  const stamp = stampOf(root, product);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) return false;
  return globSync('packages/{contract,sdk}', { cwd: root }).every((name) => existsSync(join(root, name, 'dist')));
}

/** Remembers what a build was made from. */
export function markBuilt(root: string, hash: string, product: Product): void {
  const stamp = stampOf(root, product);
  if (existsSync(dirname(stamp))) writeFileSync(stamp, hash);
}
