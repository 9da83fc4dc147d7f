/**
 * Measures the log with 100,000 quotations in a real Chromium: `npm run bench:log`. Each figure is a ratio of two things
 * measured in the same run, since no time means anything on a machine that isn't known.
 * `npm run bench:log -- export` measures one thing alone: log, popup, search, scroll, export or saving.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchExtension, type RunningExtension } from './browser/launch.ts';
import { buildExtension } from './build-extension.ts';
import { fillLog } from './log/fill-log.ts';
import { generateLog, LARGE, type LogSize, SMALL } from './log/generate-log.ts';
import { exportFigures, firstRows, keystrokes, saving, scrolling } from './log/measure.ts';

const FRAME_MS = 1000 / 60;

async function start(size: LogSize | null): Promise<RunningExtension> {
  const extension = await launchExtension({ extension: built });
  const page = await extension.openPage('log.html');
  await page.locator('.notice').waitFor(); // the database is made by now
  if (size) await fillLog(page, generateLog(size));
  await page.close();
  return extension;
}

async function withPage<T>(extension: RunningExtension, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await extension.openPage('log.html');
  try {
    await page.locator('.line').first().waitFor();
    await page.locator('.count', { hasText: 'quotations' }).waitFor({ timeout: 60_000 });
    return await work(page);
  } finally {
    await page.close();
  }
}

// A copy, so that a build that somebody makes meanwhile doesn't change what is measured.
const built = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
await cp(buildExtension('chrome'), built, { recursive: true });
const [small, large, empty] = [await start(SMALL), await start(LARGE), await start(null)];
try {
  let failed = 0;
  const report = (what: string, ratio: number, limit: number, detail = '') => {
    if (!(ratio <= limit)) failed++;
    const verdict = ratio <= limit ? 'ok  ' : 'OVER';
    console.log(`${verdict} ${ratio.toFixed(2).padStart(7)}  ≤ ${limit}  ${what}  ${detail}`);
  };
  const ms = (n: number) => `${n.toFixed(1)} ms`;
  const mb = (n: number) => `${(n / 1e6).toFixed(1)} MB`;

  const wanted = process.argv[2] ?? '';
  const isWanted = (what: string) => what.includes(wanted);
  for (const place of ['log', 'popup'] as const) {
    if (!isWanted(place)) continue;
    const [few, many] = await firstRows(place, small, large);
    report(`${place}: first rows shown, 100,000 ÷ 1,000 rows`, many / few, 1.5, `${ms(many)} ÷ ${ms(few)}`);
  }
  if (isWanted('search')) {
    const keys = await withPage(large, keystrokes);
    report(
      'search keystroke to painted results ÷ one frame',
      keys.median / FRAME_MS,
      6,
      `median ${ms(keys.median)}, slowest ${ms(keys.worst)}`,
    );
  }
  if (isWanted('scroll')) {
    const alive = await withPage(large, scrolling);
    report('DOM rows alive at once while scrolling through all', alive, 200, '');
  }
  if (isWanted('export')) {
    const few = await withPage(small, (page) => exportFigures(page));
    const many = await withPage(large, (page) => exportFigures(page));
    for (const kind of ['CSV', 'JSON'] as const) {
      const [time, bare] = [many[kind].ms, many.cursorMs];
      report(`${kind} export ÷ bare cursor read`, time / bare, 2.5, `${ms(time)} ÷ ${ms(bare)}`);
      const [peak, least] = [many[kind].peakHeap, few[kind].peakHeap];
      report(
        `memory while exporting ${kind}, 100,000 ÷ 1,000 rows`,
        peak / least,
        3,
        `${mb(peak)} ÷ ${mb(least)}; the worker that writes: ${mb(many[kind].peakWorker)} and ${mb(few[kind].peakWorker)}`,
      );
    }
  }
  if (isWanted('saving')) {
    const [full, none] = [await saving(large), await saving(empty)];
    report('saving 30 quotations, with 100,000 ÷ with none', full / none, 1.5, `${ms(full)} ÷ ${ms(none)}`);
  }

  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await Promise.all([small.close(), large.close(), empty.close()]);
  await rm(built, { recursive: true });
}
