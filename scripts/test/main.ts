import { build } from '../build/build.ts';
import { packageChecks, runChecks, sourceChecks } from '../check/checks.ts';
import { ensureNeeds } from './needs.ts';
import { runVitest } from './vitest-run.ts';

const filters = process.argv.slice(2);
const isWhole = filters.length === 0;

const trouble = await ensureNeeds();
if (trouble !== undefined) {
  console.error(`\n${trouble}\n`);
  process.exit(1);
}

const checks = [
  ...(isWhole ? sourceChecks : []),
  { name: 'build', run: async () => ({ ok: await build({ types: false }), output: '' }) },
  ...(isWhole ? packageChecks : []),
];
const failedChecks = await runChecks(checks);
const tests = await runVitest(filters);

const failed = failedChecks + tests.failed;
console.log(`${checks.length - failedChecks + tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
