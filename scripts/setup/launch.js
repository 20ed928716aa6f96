import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.js';
import { MendableError } from './mend.js';
import { runtimeIn } from './runtime.js';

// Plain JavaScript on purpose: these files run on the machine's own Node 20, before anything is installed.

const scripts = fileURLToPath(new URL('..', import.meta.url));
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Prints the help of a script, which needs no set-up.
 * @param {string} name
 */
function printHelp(name) {
  const file = join(scripts, name, 'help.txt');
  if (!existsSync(file)) return false;
  process.stdout.write(readFileSync(file, 'utf8'));
  return true;
}

/**
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
function run(node, args) {
  const child = spawn(node, args, { stdio: 'inherit', cwd: resolve(scripts, '..') });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`Could not start ${node}: ${error.message}`);
      done(1);
    });
    child.on('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 1)));
  });
}

/**
 * Runs `scripts/<name>/main.ts` on the Node that the project brings along, after installing what is missing.
 * @param {string} name
 */
export async function launch(name) {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h') && printHelp(name)) return;
  const root = resolve(scripts, '..');
  try {
    await installPackages(root);
    const node = runtimeIn(root);
    process.exitCode = await run(node, ['--conditions=source', join(scripts, name, 'main.ts'), ...args]);
  } catch (error) {
    if (!(error instanceof MendableError)) throw error;
    console.error(`\n${error.message}\n\n${error.mend}\n`);
    process.exitCode = 1;
  }
}
