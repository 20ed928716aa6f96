import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { badArrows } from './arrows.ts';

const root = resolve(import.meta.dirname, '../..');

/** How one check went; the output says what to mend. */
export interface Outcome {
  ok: boolean;
  output: string;
}

export interface Check {
  name: string;
  run(): Promise<Outcome>;
}

function program(file: string, args: string[], cwd = root): Promise<Outcome> {
  const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], { cwd });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('exit', (code) => done({ ok: code === 0, output: output.trim() }));
  });
}

async function arrows(): Promise<Outcome> {
  const bad = badArrows(root);
  return { ok: bad.length === 0, output: bad.map(({ file, line, reason }) => `${file}:${line}  ${reason}`).join('\n') };
}

/** Formatting and lint, types, directions of imports, and code that nobody uses. */
export const sourceChecks: Check[] = [
  { name: 'biome', run: () => program('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']) },
  { name: 'types', run: () => program('typescript/bin/tsc', ['-b']) },
  { name: 'arrows', run: arrows },
  { name: 'knip', run: () => program('knip/bin/knip.js', ['--no-progress', '--no-config-hints']) },
];

/** Whether the packages for the registry can be used by those who install them. */
export const packageChecks: Check[] = ['contract', 'sdk', 'testing']
  .filter((name) => existsSync(join(root, 'packages', name, 'src/index.ts')))
  .flatMap((name) => {
    const folder = join(root, 'packages', name);
    return [
      { name: `publint ${name}`, run: () => program('publint/src/cli.js', ['--strict'], folder) },
      {
        name: `types of ${name}`,
        run: () => program('@arethetypeswrong/cli/dist/index.js', ['--pack', '--profile', 'esm-only'], folder),
      },
    ];
  });

/** Runs checks one after the other and prints how each went; returns how many failed. */
export async function runChecks(checks: readonly Check[]): Promise<number> {
  let failed = 0;
  for (const { name, run } of checks) {
    const started = performance.now();
    const { ok, output } = await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(20)} ${seconds} s`);
    if (ok) continue;
    failed += 1;
    console.error(`${output}\n`);
  }
  return failed;
}
