import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { mendForNpm } from './mend.js';

const HEARTBEAT_MS = 10_000;

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** @param {string} lockfile */
function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

/**
 * Whether what npm last wrote into node_modules is what the lockfile asks for.
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    if (found === undefined) return entry.optional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** The environment for npm, without the project's own Node: `npm ci` deletes that one while it works. */
function environment() {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(delimiter);
  return { ...process.env, PATH: path };
}

/**
 * What npm said, without the places in its own code.
 * @param {string} output
 */
function withoutStack(output) {
  return output
    .split('\n')
    .filter((line) => !/^npm error\s*$|\s{4}at |^npm error (\s|\})|A complete log/.test(line))
    .slice(0, 8)
    .join('\n');
}

/**
 * @param {string} root
 * @returns {Promise<number>} the seconds it took
 */
function npmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn('npm', args, { cwd: root, env: environment(), shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const started = Date.now();
  const heartbeat = setInterval(() => {
    console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} seconds so far`);
  }, HEARTBEAT_MS);
  return new Promise((done, fail) => {
    child.on('error', (error) => {
      clearInterval(heartbeat);
      fail(mendForNpm(error.message));
    });
    child.on('exit', (code) => {
      clearInterval(heartbeat);
      if (code === 0) return done((Date.now() - started) / 1000);
      console.error(withoutStack(output));
      fail(mendForNpm(output));
    });
  });
}

/**
 * Installs the packages that the lockfile names, unless they are there already.
 * @param {string} root
 */
export async function installPackages(root) {
  const stamp = join(root, 'node_modules/.hearback-installed');
  const wanted = hashOf(join(root, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!isInstalled(root)) {
    console.log('Installing packages. The first time takes about a minute.');
    const seconds = await npmCi(root);
    console.log(`Installed in ${Math.round(seconds)} seconds.`);
  }
  writeFileSync(stamp, wanted);
}
