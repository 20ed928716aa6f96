import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { endpoints } from './endpoints.ts';
import { figureRows } from './labelled/figures.ts';
import { listed } from './openapi.ts';

const file = new URL('../README.md', import.meta.url);

const endpointRows = () => [
  ['name', 'call', 'for', 'what it does', 'problems'],
  ...listed(endpoints).map(([name, { method, path, audience, summary, problems }]) => [
    `\`${name}\``,
    `\`${method} ${path}\``,
    audience,
    summary,
    problems.map((code) => `\`${code}\``).join(', '),
  ]),
];

function table([heading = [], ...rows]: string[][]): string {
  return [row(heading), `|${'---|'.repeat(heading.length)}`, ...rows.map(row)].join('\n');
}

function row(cells: string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

function withBlock(readme: string, name: string, block: string): string {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [before, rest = ''] = readme.split(start);
  const [, after] = rest.split(end);
  expect(after, `The README needs ${start.trim()} and ${end.trim()}`).toBeDefined();
  return `${before}${start}${block}${end}${after}`;
}

// A snapshot, so that `npm test -- packages/contract/src/readme.test.ts --update` writes the tables into the README.
// One test for all of them, since each snapshot writes the whole file.
it('has the endpoints and the finders’ figures in the README', async () => {
  const withEndpoints = withBlock(readFileSync(file, 'utf8'), 'endpoints', table(endpointRows()));
  await expect(withBlock(withEndpoints, 'figures', table(figureRows()))).toMatchFileSnapshot('../README.md');
});
