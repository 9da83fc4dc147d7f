/** What only shows where the log is larger than a screen. */
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { fillLog } from '../../scripts/log/fill-log.ts';
import { generateLog } from '../../scripts/log/generate-log.ts';
import { useExtension } from './support/extension.ts';
import { STORY, storyPage } from './support/story.ts';

const { pages, extension } = useExtension();
const QUOTATIONS = 20_000;

beforeAll(async () => {
  extension().context.setDefaultTimeout(20_000);
  const page = await extension().openPage('log.html');
  await page.locator('.notice').waitFor(); // the database is made by now
  await fillLog(page, generateLog({ quotations: QUOTATIONS, articles: 1000, speakers: 300 }));
  await page.close();
}, 240_000);

async function openLog(): Promise<Page> {
  const page = await extension().openPage('log.html');
  await page.locator('.count', { hasText: 'quotations' }).waitFor();
  return page;
}

/** The first quotation that is wholly on the screen, and how far it is from the list's top, in pixels. */
const firstSeen = (page: Page) =>
  page.evaluate(() => {
    const top = document.querySelector('.list')?.getBoundingClientRect().top ?? 0;
    const lines = [...document.querySelectorAll<HTMLElement>('.line')];
    const seen = lines
      .map((line) => ({ id: line.dataset.id, top: Math.round(line.getBoundingClientRect().top - top) }))
      .filter((line) => line.top >= 0);
    return seen.sort((a, b) => a.top - b.top)[0];
  });

/** Pixels by which lines lie over each other. */
const overlap = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.list-line')].map((line) => line.getBoundingClientRect());
    boxes.sort((a, b) => a.top - b.top);
    return Math.max(...boxes.slice(1).map((box, i) => (boxes[i]?.bottom ?? 0) - box.top));
  });

it('what is being looked at stays in its place when an article is logged', async () => {
  const page = await openLog();
  await page.locator('.list').evaluate((list) => list.scrollTo({ top: list.scrollHeight / 2 }));
  await expect.poll(() => firstSeen(page)).toBeTruthy();
  // Heights are guessed until lines are measured: waits until nothing moves.
  let before = await firstSeen(page);
  await expect
    .poll(async () => {
      const earlier = before;
      before = await firstSeen(page);
      return JSON.stringify(earlier) === JSON.stringify(before);
    })
    .toBe(true);
  pages().set('/story', storyPage(STORY));
  const tab = await extension().context.newPage();
  await tab.goto(`${pages().origin}/story`);
  await page.getByText((QUOTATIONS + STORY.quotations.length).toLocaleString('en')).waitFor();
  await expect.poll(async () => (await firstSeen(page))?.id).toBe(before?.id);
  await expect
    .poll(async () => Math.abs(((await firstSeen(page))?.top ?? 999) - (before?.top ?? 0)))
    .toBeLessThan(3);
  expect(await overlap(page)).toBeLessThan(1);
  expect(await page.locator('.list-line').count()).toBeLessThan(200);

  await page.getByRole('searchbox', { name: 'Search the log' }).fill('harbour');
  await page.locator('.list[data-query=harbour]').waitFor();
  await expect.poll(() => overlap(page)).toBeLessThan(1);
});

it('an export shows how far it is, and is stopped without leaving a file', async () => {
  const page = await openLog();
  let downloads = 0;
  page.on('download', () => downloads++);
  await page.evaluate(() => {
    // A fast machine shows it for the blink of an eye.
    const observer = new MutationObserver(() => {
      const told = [...document.querySelectorAll<HTMLElement>('.toast')].find((toast) =>
        toast.innerText.startsWith('Exporting'),
      );
      if (!told) return;
      observer.disconnect();
      document.body.dataset.told = told.innerText;
      [...told.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')?.click();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'BibTeX' }).click();
  await expect
    .poll(() => page.evaluate(() => document.body.dataset.told))
    .toMatch(/^Exporting [\d,]+ of 20,\d+ …/);
  await page.getByText(/^Exporting/).waitFor({ state: 'detached' });
  // Another one begins at once, and is the only file that comes.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'JSON Lines' }).click();
    })(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
  expect(downloads).toBe(1);
});
