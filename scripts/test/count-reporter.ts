import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** How many tests went which way. */
export interface Counts {
  passed: number;
  failed: number;
}

function countIn(modules: readonly TestModule[]): Counts {
  const counts = { passed: 0, failed: 0 };
  for (const module of modules) {
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    counts.passed += tests.filter((test) => test.result().state === 'passed').length;
    // A file that cannot be read has no test that could fail.
    counts.failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
  }
  return counts;
}

/** Writes the counts to the file that HEARBACK_TEST_COUNTS names, and prints nothing. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env.HEARBACK_TEST_COUNTS;
    if (file !== undefined) writeFileSync(file, JSON.stringify(countIn(modules)));
  }
}
