import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example = readFileSync(new URL('./example.test.ts', import.meta.url), 'utf8');

it('shows an example that is tested', () => {
  const [, shown] = readme.match(/<!-- example -->\n```ts\n([\s\S]*?)```/) ?? [];
  expect(shown).toBe(example.replace("'./index.ts'", "'@hearback/testing'"));
});
