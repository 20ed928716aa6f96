/** A failure that the person at the keyboard can mend: what went wrong, and what to do about it. */
export class MendableError extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} mend what to do
   */
  constructor(message, mend) {
    super(message);
    this.name = 'MendableError';
    this.mend = mend;
  }
}

const NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network|proxy/i;
const REGISTRY = /E404|E401|E403|ENEEDAUTH/;
const PERMISSION = /EACCES|EPERM|permission denied/i;
const UNMATCHED = /EUSAGE|in sync/;
const DISK = /ENOSPC|no space left/i;
const COMPILER = /node-gyp|gyp ERR/i;

/**
 * Says in plain words why npm could not install, and what to do.
 * @param {string} output what npm printed
 */
export function mendForNpm(output) {
  if (UNMATCHED.test(output)) {
    return new MendableError(
      'package-lock.json does not fit the package.json files.',
      'Dependencies were changed without the lockfile. Run  npm install , which mends it, and then the command again.',
    );
  }
  if (DISK.test(output)) return new MendableError('The disk is full.', 'Free about 1 GB and run the command again.');
  if (PERMISSION.test(output))
    return new MendableError(
      'npm may not write to this folder.',
      'The folder, or node_modules in it, belongs to someone else (often after a run with sudo).\n' +
        'Make it yours, for instance with  sudo chown -R "$USER" .  and run the command again.',
    );
  if (REGISTRY.test(output))
    return new MendableError(
      'The npm registry answered, but refused a package.',
      'See which registry is asked with  npm config get registry , sign in to it if it needs that, and run again.',
    );
  if (NETWORK.test(output))
    return new MendableError(
      'npm could not reach its registry.',
      'Check the network connection (and  npm config get registry ,  npm config get proxy ), then run the command again.\n' +
        'Nothing is lost: it goes on from here.',
    );
  if (COMPILER.test(output))
    return new MendableError(
      'A package could not be built on this machine.',
      'It has no ready-made build of better-sqlite3 for your system. Install a C++ compiler and Python 3, and run again.',
    );
  return new MendableError('npm ci failed.', 'Its own words are above. Mend what they name and run the command again.');
}
