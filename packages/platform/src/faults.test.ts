import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The rows of the table: what goes wrong, and where the test of it is. */
const rows = [...read('decisions/2026-11-26-faults.md').matchAll(/^\| (.+) \| .+ \| `(.+)` \| (.+) \|$/gm)].map(
  ([, fault = '', file = '', title = '']) => ({ fault, file, title }),
);

it.each(rows)('a test shows what happens at: $fault', ({ file, title }) => {
  expect(read(file)).toContain(`'${title}'`);
});

it('reads every row', () => {
  expect(rows).toHaveLength(23);
});
