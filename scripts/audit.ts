/**
 * `npm run audit`: whether a known weakness is in what ships. Exits with 1 if so, and with 2 where the registry can't
 * say, as mirrors often can't: then nothing was checked. For that reason it is no part of the tests.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Report {
  metadata?: { vulnerabilities: { total: number }; dependencies: { prod: number } };
  vulnerabilities?: Record<string, { severity: string; range: string }>;
  message?: string;
  error?: { summary?: string };
}

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = parsed(stdout);
if (!report.metadata) {
  const why = report.message ?? report.error?.summary ?? stderr.trim();
  console.error(`Nothing was checked: the registry gave no answer to an audit.\n${why}`);
  process.exitCode = 2;
} else {
  const { vulnerabilities, dependencies } = report.metadata;
  console.log(`${vulnerabilities.total} known weaknesses in ${dependencies.prod} packages that ship`);
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {})) {
    console.log(`${severity}  ${name} ${range}`);
  }
  process.exitCode = vulnerabilities.total > 0 ? 1 : 0;
}

function parsed(text: string): Report {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
