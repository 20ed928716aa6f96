import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** How many tests went which way. */
export interface Counts {
  passed: number;
  failed: number;
}

function countsIn(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Runs vitest with its own words on the screen. */
export async function runVitest(filters: string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-tests-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--config', 'scripts/test/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, ...args, `--outputFile.json=${report}`, ...filters], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  const counts = countsIn(report);
  rmSync(folder, { recursive: true });
  // An error outside any test fails the run without failing a test.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
