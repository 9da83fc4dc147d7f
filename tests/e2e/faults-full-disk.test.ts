/** The disk is full for real: the browser's profile is on a small file system of its own, which only root can make. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QuotationRow } from '../../lib/log/rows.ts';
import { articlePage, highlights, openArticle, savedTexts } from './support/article-page.ts';
import { launchExtension, type RunningExtension, type Served, serve } from './support/extension.ts';
import { ask, storedRows } from './support/wire.ts';

const disk = await mkdtemp(join(tmpdir(), 'on-record-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk]).status === 0;
if (!isMounted) console.warn('No small file system can be made here: the test of a full disk is skipped.');

const FULL = 'The disk is full: nothing more can be saved until there is room.';
const story = (name: string) =>
  articlePage(
    `<p>“We will not sell ${name},” Ada Vale said on Monday. Bo Finch said: “Nobody asked for ${name}.”</p>`,
  );

let pages: Served;
let extension: RunningExtension;

beforeAll(async () => {
  if (isMounted)
    [extension, pages] = await Promise.all([launchExtension({ profile: join(disk, 'profile') }), serve()]);
});

afterAll(async () => {
  await extension?.close();
  await pages?.close();
  if (isMounted) spawnSync('umount', ['--lazy', disk]);
  await rmdir(disk);
});

/** Writes a file until not a byte more fits. */
function fill(): void {
  const file = openSync(join(disk, 'filler'), 'a');
  for (const size of [1 << 20, 4096, 1]) {
    try {
      while (writeSync(file, Buffer.alloc(size)) === size);
    } catch {
      // full, for pieces of this size
    }
  }
  closeSync(file);
}

it.skipIf(!isMounted)(
  'on a full disk reading goes on, one sentence says what is wrong, and nothing saved is lost',
  { timeout: 180_000 },
  async () => {
    const before = await openArticle(extension, pages, story('the pier'));
    await expect.poll(() => savedTexts(extension, before)).toHaveLength(2);
    const control = await extension.openPage('popup.html');
    const saved = await storedRows<QuotationRow>(control, 'quotations');
    expect(saved).toHaveLength(2);
    const [first] = saved;
    const star = { kind: 'annotate', ids: [first?.id], annotation: { starred: true } };
    expect(await ask(control, 'editLog', star)).toMatchObject({ ok: true });

    fill();
    const during = await openArticle(extension, pages, story('the mill'));
    await expect.poll(() => highlights(during)).toHaveLength(2);

    const popup = await extension.openPopup(during);
    await popup.getByText('Nobody asked for the mill.').waitFor();
    await expect.poll(() => popup.getByRole('alert').innerText()).toBe(FULL);
    await popup.close();

    const note = { kind: 'annotate', ids: [first?.id], annotation: { note: 'Ask her again.' } };
    expect(await ask(control, 'editLog', note)).toEqual({ ok: false, problem: FULL });

    await rm(join(disk, 'filler'));
    const after = await openArticle(extension, pages, story('the bridge'));
    await expect.poll(() => savedTexts(extension, after)).toHaveLength(2);
    const rows = await storedRows<QuotationRow>(control, 'quotations');
    expect(rows.filter(({ text }) => text.includes('bridge'))).toHaveLength(2);
    const kept = rows.filter(({ text }) => text.includes('pier'));
    expect(kept).toEqual(saved.map((row) => (row === first ? { ...row, starred: true } : row)));
  },
);
