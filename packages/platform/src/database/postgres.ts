import { PostgresDialect } from 'kysely';
import pg from 'pg';

const CONNECTIONS = 10;
const INT8 = 20;

/** PostgreSQL 15 or newer, or an engine that speaks its protocol. */
export function postgresDialect(url: string, onError: (error: Error) => void): PostgresDialect {
  // count(*) and sum() come as 64-bit text; ours stay far below 2^53.
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: 5000, types });
  // A server that goes away breaks idle connections; without a listener that would end the process.
  pool.on('error', onError);
  // Nor does the pool listen to a connection that somebody holds between two statements of a transaction.
  pool.on('connect', (client) => client.on('error', onError));
  return new PostgresDialect({ pool });
}
