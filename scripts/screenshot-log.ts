/**
 * Pictures of popup and log page to look at, light and dark, into `screenshots/log`: empty, with 1, 30 and 100,000
 * quotations, and with a log that strains the layout. `npm run screenshot:log -- hard` makes one of these alone.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchExtension, type RunningExtension } from './browser/launch.ts';
import { buildExtension } from './build-extension.ts';
import { fillLog } from './log/fill-log.ts';
import { generateLog, LARGE } from './log/generate-log.ts';
import { hardLog } from './log/hard-log.ts';

const FOLDER = join(import.meta.dirname, '../screenshots/log');
const LOGS = {
  '0': () => [],
  '1': () => generateLog({ quotations: 1, articles: 1, speakers: 1 }),
  '30': () => generateLog({ quotations: 30, articles: 3, speakers: 6 }),
  '100000': () => generateLog(LARGE),
  hard: hardLog,
};

const built = buildExtension('chrome');
await mkdir(FOLDER, { recursive: true });
for (const [name, log] of Object.entries(LOGS)) {
  if (process.argv[2] && process.argv[2] !== name) continue;
  const extension = await launchExtension({ extension: built, headless: true });
  try {
    const page = await extension.openPage('log.html');
    await page.locator('.notice').waitFor(); // the database is made by now
    await fillLog(page, log());
    await page.close();
    for (const colorScheme of ['light', 'dark'] as const) {
      const take = async (shot: Page, what: string) => {
        await shot.screenshot({ path: join(FOLDER, `${name}-${what}-${colorScheme}.png`) });
      };
      await shootLogPage(extension, colorScheme, take);
      await shootPopup(extension, colorScheme, take);
    }
  } finally {
    await extension.close();
  }
}

type Take = (page: Page, what: string) => Promise<void>;

async function shootLogPage(
  extension: RunningExtension,
  colorScheme: 'light' | 'dark',
  take: Take,
): Promise<void> {
  const page = await extension.openPage('log.html');
  await page.emulateMedia({ colorScheme });
  const isSettled = () => page.locator('.count', { hasText: 'quotation' }).waitFor({ timeout: 60_000 });
  await isSettled();
  await take(page, 'log');
  if (await page.locator('.line').first().isVisible()) {
    await page.keyboard.press('j');
    await page.locator('.line[data-active]').waitFor();
    await page.locator('.line .more').first().click();
    await take(page, 'log-menu');
    await page.keyboard.press('Escape');
    await page.locator('.line .speaker-name').first().click();
    await page.locator('dialog[open] datalist option').first().waitFor({ state: 'attached' });
    await take(page, 'log-correct');
    await page.keyboard.press('Escape');
    for (const group of ['speaker', 'day']) {
      await page.getByLabel('Group by').selectOption(group);
      await page.locator(`.list[data-group=${group}] .line`).first().waitFor();
      await take(page, `log-${group}`);
    }
    await page.getByLabel('Group by').selectOption('speaker');
    await page.locator('.list[data-group=speaker] .group a').first().click();
    await page.locator('.speaker-head .roles').waitFor();
    await take(page, 'log-person');
    await page.getByRole('button', { name: 'Merge or split' }).click();
    await take(page, 'log-names');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByLabel('Group by').selectOption('article');
    await page.locator('.list[data-group=article] .select').first().check();
    await page.locator('.selection-bar').waitFor();
    await take(page, 'log-selection');
    await page.getByRole('button', { name: 'Let go' }).click();
    await page.getByRole('searchbox', { name: 'Search the log' }).fill('the harbour');
    await page.locator('.list[data-query="the harbour"], .notice').waitFor();
    await take(page, 'log-search');
  }
  await page.setViewportSize({ width: 480, height: 800 });
  await take(page, 'log-narrow');
  await page.close();
}

async function shootPopup(
  extension: RunningExtension,
  colorScheme: 'light' | 'dark',
  take: Take,
): Promise<void> {
  const tab = await extension.context.newPage();
  const popup = await extension.openPopup(tab);
  await popup.emulateMedia({ colorScheme });
  await popup.getByRole('tab', { name: 'Log' }).click();
  await popup.locator('.line, .log-tab .notice').first().waitFor();
  await take(popup, 'popup');
  await popup.close();
  await tab.close();
}
