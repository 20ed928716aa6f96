const SQLITE_AWAY = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|CANTOPEN|READONLY|CORRUPT)/;
// Classes 08 connection, 53 resources, 57P shut-down, 58 system, 25006 read-only, 40 rolled back.
const POSTGRES_AWAY = /^(08...|53...|57P0.|58...|25006|40001|40P01)$/;
const NETWORK_AWAY = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH)$/;
const POOL_AWAY =
  /timeout exceeded when trying to connect|Connection terminated|Client .*is not queryable|connection has been discarded/i;

/** Whether an error means that the database cannot be used now, and that the same call may work later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  const isAway = SQLITE_AWAY.test(code) || POSTGRES_AWAY.test(code) || NETWORK_AWAY.test(code);
  // better-auth wraps what failed in a 500 of its own.
  return isAway || POOL_AWAY.test(error.message) || isUnavailable(error.cause);
}

const NO_ROOM = /^(SQLITE_(FULL|IOERR.*|READONLY.*)|53100|25006)$/;

/** Whether an error means that the database can be read but not written, as on a full disk. */
export function isUnwritable(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && NO_ROOM.test(String(error.code));
}
