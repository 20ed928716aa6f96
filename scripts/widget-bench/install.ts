import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { MendableError, mendForNpm } from '../setup/mend.js';

const AT_MOST_MS = 180_000;
// Packages of strangers: none of their programs is run at install, and a registry that is away is soon given up on.
const ARGUMENTS = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', '--loglevel=error'];
const NETWORK = ['--fetch-retries=1', '--fetch-timeout=30000'];

/** Where the packages of other forms are kept between runs: never in this repository. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hearback', 'bench-widget');

function npm(folder: string, packages: readonly string[]): Promise<void> {
  const child = spawn('npm', ['install', ...ARGUMENTS, ...NETWORK, ...packages], {
    cwd: folder,
    shell: process.platform === 'win32',
    timeout: AT_MOST_MS,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((done, fail) => {
    child.on('error', (error) => fail(mendForNpm(error.message)));
    child.on('exit', (code) => (code === 0 ? done() : fail(whyNot(output, packages))));
  });
}

/** What npm said, in plain words, with what to do about it. */
export function whyNot(output: string, packages: readonly string[]): MendableError {
  if (/E404|ETARGET/.test(output)) {
    return new MendableError(
      `the registry has no ${packages.join(' or no ')}`,
      'See which registry is asked with  npm config get registry , or mend the version in scripts/widget-bench/peers.',
    );
  }
  return mendForNpm(output);
}

/** Puts packages into a folder of their own outside the repository, unless they are there from an earlier run. */
export async function installed(name: string, packages: readonly string[]): Promise<string> {
  const folder = join(cacheFolder, name.toLowerCase());
  const stamp = join(folder, 'installed.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await npm(folder, packages);
  writeFileSync(stamp, wanted);
  return folder;
}

/** Every package that npm put into the folder, as `name@version`. */
export function packagesIn(folder: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
  return Object.entries<{ version: string }>(packages).map(
    ([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`,
  );
}
