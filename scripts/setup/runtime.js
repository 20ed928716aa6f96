import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { MendableError } from './mend.js';

const bundled = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/.bin/node';

/**
 * The Node that the project runs on: the one it installs, or the machine's own where that is new enough.
 * Always by its path, because a shell remembers the `node` that it found first.
 * @param {string} root
 */
export function runtimeIn(root) {
  const own = join(root, bundled);
  if (existsSync(own)) return own;
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  throw new MendableError(
    `The project's own Node is missing, and this machine's (${process.version}) is too old for it.`,
    'npm was probably told to skip install scripts. Run  npm ci --ignore-scripts=false  and then the command again,\n' +
      'or install Node 24 from https://nodejs.org.',
  );
}
