import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useExtension } from './support/extension.ts';
import { STORY, storyPage } from './support/story.ts';
import { replaceRows, storedRows } from './support/wire.ts';

const { pages, extension } = useExtension();

/** A page of the extension that stays open, and what the log holds when a test begins. */
let control: Page;
let stored: Record<string, unknown[]>;

beforeAll(async () => {
  pages().set('/story', storyPage(STORY));
  extension().context.setDefaultTimeout(15_000); // less than a test's own, so that it says what it waited for
  control = await extension().openPage('log.html');
  await control.locator('.notice').waitFor(); // the database is made by now
  const tab = await read('/story');
  const isLogged = async () => expect(await loggedTexts()).toHaveLength(STORY.quotations.length);
  await vi.waitFor(isLogged, { timeout: 60_000 });
  await tab.close();
  const [articles, quotations] = [
    await storedRows(control, 'articles'),
    await storedRows(control, 'quotations'),
  ];
  stored = { articles, quotations };
});

beforeEach(async () => {
  for (const page of extension().context.pages()) if (page !== control) await page.close();
  pages().set('/story', storyPage(STORY));
  await replaceRows(control, stored);
});

async function read(path: string): Promise<Page> {
  const tab = await extension().context.newPage();
  await tab.goto(pages().origin + path);
  return tab;
}

const loggedTexts = async (): Promise<string[]> =>
  (await storedRows<{ text: string }>(control, 'quotations')).map(({ text }) => text);

const saidOn = async (page: Page): Promise<string[]> =>
  (await page.locator('.line .said').allInnerTexts()).map((text) => text.slice(1, -1));

async function openLog(search = ''): Promise<Page> {
  const page = await extension().openPage(`log.html${search}`);
  await page.locator('.line, .notice').first().waitFor();
  await page.locator('.count', { hasText: 'quotation' }).waitFor();
  return page;
}

const activeOn = async (page: Page): Promise<string> =>
  (await page.locator('.line[data-active] .said').innerText()).slice(1, -1);

/** Presses keys as fast as they can be sent: faster than what they do is painted. */
async function pressAtOnce(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
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
    await expect.poll(() => page.locator('mark').allInnerTexts()).toEqual(['ferry', '1921']);
    await page.getByLabel('Group by').selectOption('speaker');
    const again = await openLog(new URL(page.url()).search);
    await expect.poll(() => saidOn(again)).toHaveLength(1);
    await expect.poll(() => again.getByLabel('Group by').inputValue()).toBe('speaker');
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
  });

  it('a correction survives reading the article again', async () => {
    const page = await openLog();
    await lineOf(page, 'Nobody asked').locator('.speaker-name').click();
    await page.locator('input[name=speaker]').fill('Ada Bell');
    await page.keyboard.press('Enter');
    await lineOf(page, 'Nobody asked').getByText('Ada Bell').waitFor();
    const popup = await extension().openPopup(await read('/story'));
    await popup.getByRole('heading', { name: 'Ada Bell' }).waitFor();
    expect(await loggedTexts()).toHaveLength(STORY.quotations.length);
  });

  it('shows everything that a speaker said with their roles, merges two names and keeps them apart', async () => {
    const page = await openLog('?group=speaker');
    await lineOf(page, 'is a lifeline').locator('.speaker-name').click();
    await page.locator('input[name=role]').fill('mayor of Port Ansel');
    await page.getByRole('button', { name: 'Save' }).click();
    await lineOf(page, 'is a lifeline').getByText('corrected').waitFor();
    await page.getByRole('link', { name: 'Ines Okafor' }).click();
    const head = page.locator('.speaker-head');
    await head.getByText('2 quotations in 1 article, Mar 1, 2026').waitFor();
    const role = head.getByRole('listitem').filter({ hasText: 'mayor of Port Ansel' });
    await expect.poll(() => role.innerText()).toContain('Mar 1, 2026 · ');
    await expect.poll(() => saidOn(page)).toEqual([STORY.quotations[0], STORY.quotations[2]]);
    const merge = async () => {
      await head.getByRole('button', { name: 'Merge or split' }).click();
      await page.locator('input[name=same-as]').fill('Tom Abara');
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      await expect.poll(() => saidOn(page)).toHaveLength(4);
      expect(new URL(page.url()).searchParams.get('speaker')).toBe('Tom Abara');
      await head.getByText('also as “Ines Okafor”').waitFor();
    };
    await merge();
    await head.getByRole('button', { name: 'Merge or split' }).click();
    await page.getByRole('button', { name: 'Somebody else' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => saidOn(page)).toHaveLength(2);
    await page.keyboard.press('z');
    await expect.poll(() => saidOn(page)).toHaveLength(4);
    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: 'Tom Abara' }).waitFor();
    await expect.poll(() => page.getByLabel('Group by').inputValue()).toBe('speaker');
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
    await expect.poll(() => saidOn(starred)).toEqual(['some things are worth paying for']);
  });

  it('is used by keyboard alone: move, select, delete, undo', async () => {
    const page = await openLog();
    const before = await saidOn(page);
    await pressAtOnce(page, 'j', 'j', 'Delete');
    await expect.poll(() => saidOn(page)).toEqual(before.filter((_, i) => i !== 1));
    await expect.poll(() => activeOn(page)).toBe(before[2]);
    await pressAtOnce(page, 'Delete', 'z', 'z');
    await expect.poll(() => saidOn(page)).toEqual(before);
    await pressAtOnce(page, 'k', 'x', 'j', 'x', 'Delete');
    await page.getByText('Deleted 2 quotations').waitFor();
    await page.keyboard.press('z');
    await expect.poll(() => saidOn(page)).toEqual(before);
  });

  it('a key acts on the quotation that was marked, and on no other, while the log changes', async () => {
    const page = await openLog();
    const [first = '', second = '', third = ''] = await saidOn(page);
    await pressAtOnce(page, 'j', 'j');
    const title = 'Council votes on the sea wall';
    const said = '“The wall will hold,” said Ruth Vane, the council’s engineer.';
    const wall = { title, paragraphs: [said, ...STORY.paragraphs.filter((text) => !text.includes('“'))] };
    pages().set('/wall', storyPage(wall));
    await read('/wall');
    await page.getByText(title).waitFor();
    await expect.poll(() => activeOn(page)).toBe(second);
    await page.bringToFront();
    await page.keyboard.press('Delete');
    await expect.poll(() => saidOn(page)).not.toContain(second);
    await expect
      .poll(() => saidOn(page))
      .toEqual(expect.arrayContaining(['The wall will hold,', first, third]));
    await expect.poll(() => activeOn(page)).toBe(third);

    // Taken away in another window, it leaves keys nothing to act on.
    const other = await openLog();
    await lineOf(other, third).getByRole('button', { name: 'More' }).click();
    await other.getByRole('menuitem', { name: 'Delete', exact: true }).click();
    await expect.poll(() => saidOn(page)).not.toContain(third);
    const left = await saidOn(page);
    await page.bringToFront();
    await pressAtOnce(page, 'Delete', 's', 'x');
    await pressAtOnce(page, 'j');
    await expect.poll(() => activeOn(page)).toBe(STORY.quotations.at(-1));
    await expect.poll(() => saidOn(page)).toEqual(left);
    expect(await page.locator('.star[aria-pressed=true], .line[data-selected]').count()).toBe(0);
  });

  it('a menu and a dialog have the keys as soon as they are asked for', async () => {
    const page = await openLog();
    const before = await saidOn(page);
    await pressAtOnce(page, 'j', '?', 'Delete', 'Escape', 'j');
    await expect.poll(() => activeOn(page)).toBe(before[1]);
    await page.locator('.line').first().getByRole('button', { name: 'More' }).focus();
    await pressAtOnce(page, 'Enter', 'ArrowDown', 'ArrowDown', 'Escape', 'j');
    await expect.poll(() => activeOn(page)).toBe(before[2]);
    await expect.poll(() => saidOn(page)).toEqual(before);
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
  });

  it('says so when the words stand in the article twice and the place can’t be told', async () => {
    const page = await openLog();
    const words = '“some things are worth paying for”';
    const rest = STORY.paragraphs.filter((text) => !text.includes(words));
    const twice = [
      `${words}, it was heard in the hall, and Abara said so.`,
      ...rest,
      `Later Abara repeated ${words} to us.`,
    ];
    pages().set('/story', storyPage({ ...STORY, paragraphs: twice }));
    const [tab] = await Promise.all([
      extension().context.waitForEvent('page'),
      lineOf(page, 'some things are worth').locator('.said').first().click(),
    ]);
    const sentence = 'These words stand 2 times in the article, and which was meant can’t be told.';
    await page.getByText(sentence).waitFor();
    await tab.getByText(sentence).waitFor();
  });

  it('a star set in the popup is seen in the log page at once', async () => {
    const page = await openLog();
    const popup = await extension().openPopup(await read('/story'));
    await popup.getByRole('tab', { name: 'Log' }).click();
    await lineOf(popup, 'Nobody asked').getByRole('button', { name: 'Star' }).click();
    await lineOf(page, 'Nobody asked').locator('.star[aria-pressed=true]').waitFor();
    await lineOf(page, 'Nobody asked').getByRole('button', { name: 'Star' }).click();
    await lineOf(popup, 'Nobody asked').locator('.star[aria-pressed=false]').waitFor();
  });

  it('shows what an import would do, keeps both sides of a conflict, and takes it back', async () => {
    const page = await openLog();
    await noteOn(page, 'Nobody asked', 'as it was');
    const file = await exportAs(page, 'JSON (backup)');
    await noteOn(page, 'Nobody asked', 'as it is');
    await lineOf(page, 'some things are worth').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete', exact: true }).click();
    await expect.poll(() => saidOn(page)).toHaveLength(3);
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose(file);
    const preview = page.locator('dialog .preview');
    await preview.getByText('1 new').waitFor();
    await preview.getByText('2 in the log already').waitFor();
    await preview.getByText('1 different here and there').waitFor();
    await page.screenshot({ path: 'screenshots/log-import.png' });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect.poll(() => saidOn(page)).toHaveLength(4);
    expect(await lineOf(page, 'Nobody asked').locator('.note').innerText()).toMatch(/as it is\s+as it was/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => saidOn(page)).toHaveLength(3);
    await choose('{"format":"on-record","version":1,"people":[],"quotations":[{"id":"x"}]}');
    await page.getByText('There is nothing in it to import.').waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
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
  });
});

async function noteOn(page: Page, text: string, note: string): Promise<void> {
  await lineOf(page, text).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Note and tags' }).click();
  await page.locator('textarea[name=note]').fill(note);
  await page.getByRole('button', { name: 'Save' }).click();
  await lineOf(page, text).getByText(note).waitFor();
}

async function exportAs(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: /^Export/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
