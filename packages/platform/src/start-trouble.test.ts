import { describe, expect, it } from 'vitest';
import { BadConfiguration, readConfig } from './config.ts';
import { explained, refuseOldNode } from './start-trouble.ts';

const embedded = readConfig({ HEARBACK_DEMO: '1' });
const postgres = readConfig({ HEARBACK_DEMO: '1', DATABASE_URL: 'postgres://nobody:secret@localhost/none' });
const failing = (code: string) => Object.assign(new Error('told by the system'), { code });

describe('starting', () => {
  it('is refused on a Node that the embedded database crashes on', () => {
    expect(() => refuseOldNode('20.20.2')).toThrow(/Node 22 or newer; this is 20\.20\.2/);
    expect(() => refuseOldNode('24.21.0')).not.toThrow();
  });

  it.each([
    ['EADDRINUSE', embedded, /^PORT/],
    ['EADDRNOTAVAIL', embedded, /^HOST/],
    ['ENOTFOUND', embedded, /^HOST/],
    ['EEXIST', embedded, /^HEARBACK_DATA/],
    ['SQLITE_NOTADB', embedded, /^HEARBACK_DATA/],
    ['ECONNREFUSED', postgres, /^DATABASE_URL/],
    ['28P01', postgres, /^DATABASE_URL/],
  ])('that fails with %s names the setting and its mend', (code, config, words) => {
    const error = explained(failing(code), config);
    expect(error).toBeInstanceOf(BadConfiguration);
    expect(String((error as Error).message)).toMatch(words);
    expect(String((error as Error).message)).not.toContain('secret');
  });

  it('that fails for another reason is told as it is', () => {
    const error = failing('ERR_SOMETHING');
    expect(explained(error, embedded)).toBe(error);
  });
});
