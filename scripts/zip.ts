/**
 * Makes the packages for the stores in `.output/`: for Chrome and Edge, for Firefox, and the sources that Firefox's
 * reviewers ask for. The same sources give the same bytes, on any day and any machine.
 */
import { execFileSync } from 'node:child_process';
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

const tracked = (): string[] =>
  execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const [chrome, firefox] = [buildExtension('chrome'), buildExtension('firefox')];
for (const [name, bytes] of [
  ['chrome', zip(chrome, filesOf(chrome), { asks: true })],
  ['firefox', zip(firefox, filesOf(firefox), { asks: true })],
  ['sources', zip(ROOT, tracked())],
] as const) {
  const path = join(ROOT, '.output', `on-record-${version}-${name}.zip`);
  writeFileSync(path, bytes);
  console.log(`${path}  ${bytes.length} bytes`);
}
