import { BadConfiguration, type Config } from './config.ts';

const LEAST_NODE = 22;

/** Refuses a Node that the embedded database crashes on without a word (better-sqlite3 13 needs 22). */
export function refuseOldNode(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= LEAST_NODE) return;
  const mend = 'In a clone, "npm run hearback" uses the Node that comes with it.';
  throw new BadConfiguration(`Hearback needs Node ${LEAST_NODE} or newer; this is ${version}. ${mend}`);
}

/** A failure to start that a setting explains, in words that say the mend; anything else as it is. */
export function explained(error: unknown, { port, host, dataFolder, databaseUrl }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return new BadConfiguration(`PORT: something else listens on ${port}. Choose another.`);
  if (code === 'EACCES')
    return new BadConfiguration(`PORT, HEARBACK_DATA: this account may not use ${port} or ${dataFolder}.`);
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && !databaseUrl)) {
    return new BadConfiguration(`HOST: this machine has no address ${host}. Use 127.0.0.1 or 0.0.0.0.`);
  }
  if (databaseUrl && /^(ECONN|ENOTFOUND|ETIMEDOUT|28|3D)/.test(code)) {
    return new BadConfiguration(
      `DATABASE_URL: the database does not let us in (${code}). Check address, name and password.`,
    );
  }
  if (/^(EEXIST|ENOTDIR|ENOENT|EROFS|SQLITE_CANTOPEN|SQLITE_NOTADB)/.test(code)) {
    return new BadConfiguration(
      `HEARBACK_DATA: ${dataFolder} cannot hold the database (${code}). Give a folder we can write in.`,
    );
  }
  return error;
}
