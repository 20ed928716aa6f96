import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage } from '../stage/stage.ts';
import { files, readme, withBlocks } from './blocks.ts';
import { lots } from './further-share.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('the README', () => {
  it.each(files)('%s has its made parts as they would be made now; if not, run: node scripts/readme', (file) => {
    expect(withBlocks(readme(file))).toBe(readme(file));
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const named = [...readme().matchAll(/npm (?:run )?(start|test|bench|size|check|build)\b/g)].map(([, name]) => name);
    for (const name of named) expect(scripts).toHaveProperty(String(name));
  });

  it('shows the tag that the example practice has pasted', () => {
    const page = readFileSync(resolve(root, 'examples/practice-page/index.html'), 'utf8');
    const tag = readme().match(/<!-- tag -->\n```html\n(.*?)\n```/s)?.[1] ?? 'no tag';
    const inside = page.replaceAll(/\n +/g, '\n');
    expect(inside).toContain(tag.replaceAll('https://feedback.example.org', 'http://localhost:8080'));
  });
});

// Each costs its author 4.7 KB more on what may be a slow phone.
it.each(lots)('the finders’ further rules are loaded for one in ten at most of $name', ({ stories, either }) => {
  expect(stories).toBeGreaterThan(100);
  expect(either).toBeGreaterThan(0);
  expect(either / stories).toBeLessThanOrEqual(0.1);
});

describe('the README’s example for programs', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage();
  });

  afterAll(() => stage?.stop());

  it('tells a story and reads the published ones on a running platform', async () => {
    const program = resolve(root, 'examples/node-client/tell-and-read.ts');
    const { stdout } = await run(process.execPath, ['--conditions=source', program], {
      env: { ...process.env, HEARBACK_URL: stage.platform.url },
    });
    const [first = '', ...stories] = stdout.trim().split('\n');
    expect(first).toMatch(/^Follow it here: http:\S+\/a\/[\w-]{44}$/);
    expect(stories).toHaveLength(17);
    for (const line of stories) expect(line).toMatch(/ · replies: \d+$/);
    const followed = await fetch(first.replace('Follow it here: ', ''));
    expect(await followed.text()).toContain('I could not tell from the website how to book.');
  });
});
