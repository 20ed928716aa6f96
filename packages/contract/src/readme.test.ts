import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { endpoints } from './endpoints.ts';
import { listed } from './openapi.ts';

const file = new URL('../README.md', import.meta.url);
const [START, END] = ['<!-- endpoints -->\n', '\n<!-- /endpoints -->'];

function table(): string {
  const rows = listed(endpoints).map(([name, { method, path, audience, summary, problems }]) =>
    row([`\`${name}\``, `\`${method} ${path}\``, audience, summary, problems.map((code) => `\`${code}\``).join(', ')]),
  );
  return [row(['name', 'call', 'for', 'what it does', 'problems']), '|---|---|---|---|---|', ...rows].join('\n');
}

function row(cells: string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

// A snapshot, so that `npm test -- packages/contract/src/readme.test.ts --update` writes the table into the README.
it('has the table of endpoints in the README', async () => {
  const readme = readFileSync(file, 'utf8');
  const [before, rest = ''] = readme.split(START);
  const [, after] = rest.split(END);
  expect(after, `The README needs ${START.trim()} and ${END.trim()}`).toBeDefined();
  await expect(`${before}${START}${table()}${END}${after}`).toMatchFileSnapshot('../README.md');
});
