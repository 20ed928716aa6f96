import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const run = (script: string, ...options: string[]) => {
  const file = resolve(import.meta.dirname, '..', script, 'main.ts');
  return spawnSync(process.execPath, ['--conditions=source', file, ...options], { encoding: 'utf8' });
};

it.each(['demo-data', 'bench', 'size', 'postgres', 'fault-drill', 'build', 'start'])(
  'an option that %s does not know is answered with a mend, not with a stack',
  (script) => {
    const { status, stderr } = run(script, '--bogus');
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain("Unknown option '--bogus'");
    expect(stderr).toContain(`node scripts/${script} --help`);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

it('a number of stories that is none is answered so too', () => {
  const { status, stderr } = run('demo-data', '--stories', 'many');
  expect(status).toBe(2);
  expect(stderr).toContain('--stories takes a whole number, 0 or more.');
  expect(stderr).not.toMatch(/^\s+at /m);
});
