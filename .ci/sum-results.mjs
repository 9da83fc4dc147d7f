// Prints one plain line for Vitest's JSON report: "N passed, N failed". A test file that could not run is a failure, and
// so is a test skipped because there is no Firefox: what hasn't been tried there hasn't been tested.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8') || '{}');
const broken = (report.testResults ?? []).filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
);
const untried = (report.testResults ?? [])
  .filter((file) => file.name.includes('/tests/firefox/'))
  .flatMap((file) => file.assertionResults.filter(({ status }) => status === 'skipped'));
const passed = report.numPassedTests ?? 0;
const failed = (report.numFailedTests ?? 0) + broken.length + untried.length + (report.testResults ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
