import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { badArrows } from './arrows.ts';

function treeOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'hearback-arrows-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const reasons = (files: Record<string, string>) =>
  badArrows(treeOf(files)).map(({ file, line, reason }) => `${file}:${line} ${reason}`);

it('refuses a widget that imports the platform, and says why', () => {
  const text = "import { render } from 'preact';\nimport { store } from '@hearback/platform/stories';\n";
  expect(reasons({ 'packages/widget/src/form/form.tsx': text })).toEqual([
    'packages/widget/src/form/form.tsx:2 widget may not import platform: the widget reaches the platform over HTTP alone, through the sdk.',
  ]);
});

it.each([
  ['a relative path', "export { store } from '../../platform/src/store.ts';"],
  ['a type', "import type { Store } from '@hearback/platform';"],
  ['a late import', "const store = await import('@hearback/platform');"],
  ['several lines', "import {\n  one,\n  two,\n} from '@hearback/platform';"],
  ['an import for its effects', "import '@hearback/platform';"],
])('sees through %s', (_how, text) => {
  expect(reasons({ 'packages/workspace/src/main.ts': text })).toHaveLength(1);
});

it('refuses Node in a package for browsers, but not in its tests', () => {
  const text = "import { readFileSync } from 'node:fs';";
  expect(reasons({ 'packages/sdk/src/client.ts': text, 'packages/sdk/src/client.test.ts': text })).toEqual([
    'packages/sdk/src/client.ts:1 sdk runs in browsers, which have no node:fs.',
  ]);
});

it('refuses a package that nobody has given a place', () => {
  expect(reasons({ 'packages/extra/src/index.ts': "import '@hearback/sdk';" })).toHaveLength(1);
});

it('allows the arrows of the design, registry packages and what is only written in a comment', () => {
  expect(
    reasons({
      'packages/sdk/src/index.ts': "import { endpoints } from '@hearback/contract';\nimport ky from 'ky';",
      'packages/widget/src/a.ts': "// import '@hearback/platform'\n/* from '@hearback/platform' */\nimport './b.ts';",
    }),
  ).toEqual([]);
});

it('finds nothing in this repository', () => {
  expect(badArrows(resolve(import.meta.dirname, '../..'))).toEqual([]);
});
