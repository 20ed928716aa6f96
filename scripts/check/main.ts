import { build } from '../build/build.ts';
import { packageChecks, runChecks, sourceChecks } from './checks.ts';

const checks = [
  ...sourceChecks,
  { name: 'build', run: async () => ({ ok: await build({ types: false }), output: '' }) },
  ...packageChecks,
];
const failed = await runChecks(checks);
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
