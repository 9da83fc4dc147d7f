import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { useExtension } from './support/extension.ts';
import { STORY, storyPage } from './support/story.ts';

const { pages, extension } = useExtension();

beforeAll(async () => {
  pages().set('/story', storyPage(STORY));
  const tab = await extension().context.newPage();
  await tab.goto(`${pages().origin}/story`);
  while ((await logged()).length < STORY.quotations.length) await tab.waitForTimeout(200);
  await tab.close();
});

/** The texts of the log, as a fresh log page lists them. */
async function logged(): Promise<string[]> {
  const page = await extension().openPage('log.html');
  await page.locator('.line, .notice').first().waitFor();
  const texts = await saidOn(page);
  await page.close();
  return texts;
}

const saidOn = async (page: Page): Promise<string[]> =>
  (await page.locator('.line .said').allInnerTexts()).map((text) => text.slice(1, -1));

async function openLog(search = ''): Promise<Page> {
  const page = await extension().openPage(`log.html${search}`);
  await page.locator('.line, .notice').first().waitFor();
  await page.locator('.count', { hasText: 'quotation' }).waitFor();
  return page;
}

const lineOf = (page: Page, text: string) => page.locator('.line', { hasText: text });

describe('the log page', () => {
  it('searches as you type, marks what it found, and keeps the view in its address', async () => {
    const page = await openLog();
    await page.keyboard.press('/');
    await page.keyboard.type('ferry 1921');
    await expect
      .poll(() => saidOn(page))
      .toEqual(['The ferry has run since 1921, and it will run next winter.']);
    expect(await page.locator('mark').allInnerTexts()).toEqual(['ferry', '1921']);
    await page.getByLabel('Group by').selectOption('speaker');
    const again = await openLog(new URL(page.url()).search);
    await expect.poll(() => saidOn(again)).toHaveLength(1);
    expect(await again.getByLabel('Group by').inputValue()).toBe('speaker');
    await page.close();
    await again.close();
  });

  it('corrects a speaker, shows it live in another window, and takes it back', async () => {
    const [page, other] = [await openLog(), await openLog()];
    const text = 'Nobody asked';
    const before = await lineOf(page, text).locator('.speaker-name').innerText();
    await lineOf(page, text).locator('.speaker-name').click();
    await page.locator('input[name=speaker]').fill('Ada Bell');
    await page.locator('input[name=role]').fill('ship’s pilot');
    await page.keyboard.press('Enter');
    for (const window of [page, other]) {
      await lineOf(window, text).getByText('Ada Bell').waitFor();
      await lineOf(window, text).getByText('corrected').waitFor();
    }
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => lineOf(other, text).locator('.speaker-name').innerText()).toBe(before);
    await page.close();
    await other.close();
  });

  it('a correction survives reading the article again', async () => {
    const page = await openLog();
    await lineOf(page, 'Nobody asked').locator('.speaker-name').click();
    await page.locator('input[name=speaker]').fill('Ada Bell');
    await page.keyboard.press('Enter');
    await lineOf(page, 'Nobody asked').getByText('Ada Bell').waitFor();
    const tab = await extension().context.newPage();
    await tab.goto(`${pages().origin}/story`);
    const popup = await extension().openPopup(tab);
    await popup.getByRole('heading', { name: 'Ada Bell' }).waitFor();
    expect(await logged()).toHaveLength(STORY.quotations.length);
    await Promise.all([page.close(), popup.close(), tab.close()]);
  });

  it('edits made in two windows at once are both kept', async () => {
    const [page, other] = [await openLog(), await openLog()];
    const text = 'some things are worth';
    await Promise.all([
      lineOf(page, text).getByRole('button', { name: 'Star' }).click(),
      (async () => {
        await lineOf(other, text).getByRole('button', { name: 'More' }).click();
        await other.getByRole('menuitem', { name: 'Note and tags' }).click();
        await other.locator('textarea[name=note]').fill('Call him back');
        await other.locator('input[name=tags]').fill('ferry, fares');
        await other.getByRole('button', { name: 'Save' }).click();
      })(),
    ]);
    for (const window of [page, other]) {
      await lineOf(window, text).getByText('Call him back').waitFor();
      await lineOf(window, text).getByText('#fares').waitFor();
      await lineOf(window, text).locator('.star[aria-pressed=true]').waitFor();
    }
    const starred = await openLog('?only=starred&tag=ferry');
    expect(await saidOn(starred)).toEqual(['some things are worth paying for']);
    await Promise.all([page.close(), other.close(), starred.close()]);
  });

  it('is used by keyboard alone: move, select, delete, undo', async () => {
    const page = await openLog();
    const before = await saidOn(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.line[data-active] .said').innerText()).toContain(before[1]);
    await page.keyboard.press('Delete');
    await expect.poll(() => saidOn(page)).toEqual(before.filter((_, i) => i !== 1));
    await page.keyboard.press('z');
    await expect.poll(() => saidOn(page)).toEqual(before);
    await page.close();
  });

  it('deletes everything only after the word is typed, and brings it back', async () => {
    const page = await openLog();
    const before = await saidOn(page);
    await page.locator('.log-head').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete everything' }).click();
    const button = page.getByRole('button', { name: /^Delete \d+ quotations/ });
    expect(await button.isDisabled()).toBe(true);
    await page.locator('input[name=confirm]').fill('delete');
    await button.click();
    await page.getByText('Nothing is logged yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => saidOn(page)).toEqual(before);
    await page.close();
  });

  it('exports a view, and a backup that comes back byte for byte', async () => {
    const page = await openLog('?q=1921');
    const [part, whole] = [
      await exportAs(page, 'JSON Lines'),
      await exportAs(page, 'JSON (backup), whole log'),
    ];
    expect(part.trim().split('\n')).toHaveLength(1);
    await page.locator('.log-head').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete everything' }).click();
    await page.locator('input[name=confirm]').fill('delete');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing in the log matches').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(whole),
    });
    await page.getByText(`${STORY.quotations.length} new`).waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.line').first().waitFor();
    expect(await exportAs(page, 'JSON (backup), whole log')).toBe(whole);
    await page.close();
  });

  it('leads back to the place, and says so when the words are gone', async () => {
    const page = await openLog();
    const [tab] = await Promise.all([
      extension().context.waitForEvent('page'),
      lineOf(page, 'some things are worth').locator('.said').click(),
    ]);
    await tab.waitForLoadState();
    expect(tab.url()).toContain('/story');
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    await tab.close();

    const changed = STORY.paragraphs.map((text) =>
      text.replace('“some things are worth paying for”', 'little'),
    );
    pages().set('/story', storyPage({ ...STORY, paragraphs: changed }));
    const [gone] = await Promise.all([
      extension().context.waitForEvent('page'),
      lineOf(page, 'some things are worth').locator('.said').click(),
    ]);
    await page.getByText('These words are no longer in the article.').waitFor();
    await gone.getByText('These words are no longer in the article.').waitFor();
    await gone.close();
    await page.close();
  });
});

async function exportAs(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: /^Export/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
