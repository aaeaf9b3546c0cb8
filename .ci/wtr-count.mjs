// Writes how many unit tests passed, failed and were skipped, for the closing line of `npm test`.
import { mkdirSync, writeFileSync } from 'node:fs';

const count = (suite, into) => {
  for (const test of suite?.tests ?? [])
    into[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, into);
  return into;
};

export function countReporter(file = '.build/unit.json') {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        count(session.testResults, total);
        // A file that could not be loaded ran none of its tests.
        if (!session.passed && !session.testResults) total.failed++;
      }
      mkdirSync('.build', { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}
