import { describe, expect, it } from 'vitest';
import { isUnavailable } from './unavailable.ts';

const withCode = (code: string) => Object.assign(new Error('It went away.'), { code });

describe('the database cannot be used now', () => {
  it.each([
    // As `pg`, its pool and Kysely say it of a connection that ended in the middle of work; none of them has a code.
    'Connection terminated',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Postgres connection has been discarded',
  ])('where the driver says: %s', (message) => {
    expect(isUnavailable(new Error(message))).toBe(true);
    expect(isUnavailable(new Error('It failed.', { cause: new Error(message) }))).toBe(true);
  });

  it.each(['57P01', '08006', '53300', 'ECONNRESET', 'SQLITE_FULL', 'SQLITE_BUSY'])('where its code is %s', (code) => {
    expect(isUnavailable(withCode(code))).toBe(true);
  });

  it.each([withCode('23505'), withCode('SQLITE_CONSTRAINT'), new Error('The story is not queryable'), 'away'])(
    'but not for what is a fault of ours: %s',
    (error) => {
      expect(isUnavailable(error)).toBe(false);
    },
  );
});
