/**
 * Makes the packages for the stores in `.output/`: for Chrome and Edge, for Firefox, and the sources that Firefox's
 * reviewers ask for. The same sources give the same bytes, on any day and any machine.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { asking } from './build/asking.ts';
import { buildExtension } from './build-extension.ts';

const ROOT = join(import.meta.dirname, '..');

/** The earliest time that a zip can hold, in local time, as zips are: every entry gets it. */
const NO_TIME = new Date(1980, 0, 1);

function zip(folder: string, files: readonly string[], { asks = false } = {}): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) {
    const content = readFileSync(join(folder, file));
    entries[file.replaceAll('\\', '/')] =
      asks && file === 'manifest.json' ? strToU8(asking(content.toString('utf8'))) : content;
  }
  return zipSync(entries, { level: 9, mtime: NO_TIME });
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

/** The sources: what git tracks, whoever owns the checkout; where there is no git, what it would not ignore. */
function sources(): string[] {
  const { status, stdout } = spawnSync('git', ['-c', `safe.directory=${ROOT}`, 'ls-files'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return stdout.trim().split('\n');
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').trim().split('\n');
  const folders = new Set(['.git', ...ignored.map((line) => line.replace(/\/$/, ''))]);
  return readdirSync(ROOT)
    .filter((name) => !folders.has(name) && !name.endsWith('.log'))
    .flatMap((name) =>
      statSync(join(ROOT, name)).isFile()
        ? [name]
        : filesOf(join(ROOT, name)).map((file) => join(name, file)),
    );
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const [chrome, firefox] = [buildExtension('chrome'), buildExtension('firefox')];
for (const [name, bytes] of [
  ['chrome', zip(chrome, filesOf(chrome), { asks: true })],
  ['firefox', zip(firefox, filesOf(firefox), { asks: true })],
  ['sources', zip(ROOT, sources())],
] as const) {
  const path = join(ROOT, '.output', `on-record-${version}-${name}.zip`);
  writeFileSync(path, bytes);
  console.log(`${path}  ${bytes.length} bytes`);
}
