/** What goes to the stores. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');

function makePackages(env: Record<string, string> = {}): Record<string, string> {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/zip.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    zips.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(OUTPUT, name)))
        .digest('hex'),
    ]),
  );
}

let packages: Record<string, string>;

beforeAll(() => {
  packages = makePackages();
}, 300_000);

const unzipped = (kind: string) => {
  const name = Object.keys(packages).find((file) => file.includes(kind)) ?? '';
  return unzipSync(readFileSync(join(OUTPUT, name)));
};

it('are the same bytes when made again, in another time zone', { timeout: 300_000 }, () => {
  expect(makePackages({ TZ: 'Asia/Tokyo' })).toEqual(packages);
});

it('are one for each browser, and the sources', () => {
  expect(Object.keys(packages)).toHaveLength(3);
  for (const kind of ['chrome', 'firefox']) {
    const files = unzipped(kind);
    expect(JSON.parse(strFromU8(files['manifest.json'] as Uint8Array)).manifest_version).toBe(3);
  }
  const sources = Object.keys(unzipped('sources'));
  expect(sources).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'README.md', 'wxt.config.ts']),
  );
  expect(sources.filter((name) => /node_modules|\.output/.test(name))).toEqual([]);
});

it('carry the licence of every package in them', () => {
  const notices = strFromU8(unzipped('chrome')['NOTICES.txt'] as Uint8Array);
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of ['preact', 'idb', '@mozilla/readability']) {
    expect(dependencies).toHaveProperty([name]);
    expect(notices).toContain(`\n${name} `);
  }
  expect(notices).toContain('Apache License');
});

it('pass Firefox’s own linter without a finding', { timeout: 300_000 }, () => {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const source = join(OUTPUT, 'firefox-mv3');
  const { stdout } = spawnSync(
    process.execPath,
    [webExt, 'lint', '--source-dir', source, '--output', 'json'],
    {
      encoding: 'utf8',
    },
  );
  const { summary, errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
  expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
});

it.each(['chrome', 'firefox'])('demand no site: the reader of %s is asked', (kind) => {
  const manifest = JSON.parse(strFromU8(unzipped(kind)['manifest.json'] as Uint8Array));
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toHaveLength(2);
});
