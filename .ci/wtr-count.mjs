// Writes how many unit tests passed, failed and were skipped, and which failed, for the closing lines of `npm test`.
import { mkdirSync, writeFileSync } from 'node:fs';

const count = (suite, into, path) => {
  for (const test of suite?.tests ?? []) {
    into[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (!test.skipped && !test.passed)
      into.failures.push(`${path} ${test.name}\n         ${test.error?.message ?? ''}`);
  }
  for (const inner of suite?.suites ?? []) count(inner, into, `${path} ${inner.name}`);
  return into;
};

export function countReporter(file = '.build/unit.json') {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        count(session.testResults, total, session.testFile);
        // A file that could not be loaded ran none of its tests.
        if (session.passed || session.testResults) continue;
        total.failed++;
        total.failures.push(`${session.testFile} was not run`);
      }
      mkdirSync('.build', { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}
