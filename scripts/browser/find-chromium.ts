/** Makes sure of a Chromium that can load extensions, however bare the machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
  ['/Applications', join(homedir(), 'Applications')].map(
    (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
  ),
);

export class NoBrowserError extends Error {}

/**
 * The path of a Chromium or Chrome: `CHROME_PATH` if set, else an installed one, else Playwright's own download, else
 * (as root on Debian and its kin) the distribution's package.
 *
 * @throws NoBrowserError with one sentence that says what to install.
 */
export function ensureChromium(say: (line: string) => void = (line) => console.error(line)): string {
  return (
    findChromium() ??
    downloaded(say) ??
    packaged('chromium', say, findChromium) ??
    fail(
      'No Chromium found: install one (Debian, Ubuntu: "sudo apt install chromium") or set CHROME_PATH to it.',
    )
  );
}

/** The path of an installed Chromium or Chrome that starts, or null. Installs nothing. */
export function findChromium(): string | null {
  const wanted = process.env.CHROME_PATH;
  if (wanted) return starts(wanted) ? wanted : fail(`CHROME_PATH is "${wanted}", which does not start.`);
  const onPath = COMMANDS.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)),
  );
  return [...onPath, ...APPLICATIONS, chromium.executablePath()].find(starts) ?? null;
}

/**
 * Installs a Debian package when root, and looks again.
 *
 * @returns what `find` finds afterwards; null if this isn't root on a machine with apt, or the package doesn't exist.
 */
export function packaged<T>(name: string, say: (line: string) => void, find: () => T | null): T | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say(`Installing the package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ]) {
    if (spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status !== 0) return null;
  }
  return find();
}

/** A path is no proof: a distribution may leave a stub, a download may lack system libraries. */
export function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], {
        encoding: 'utf8',
        timeout: 20_000,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    return false;
  }
}

function downloaded(say: (line: string) => void): string | null {
  say('No Chromium found, downloading one …');
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 10 * 60_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  });
  const path = chromium.executablePath();
  return starts(path) ? path : null;
}

function fail(sentence: string): never {
  throw new NoBrowserError(sentence);
}
