/** Words that the reader selects and saves by hand, on articles and elsewhere. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { articlePage, highlights, openArticle, savedTexts, writtenPage } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();

const body = '<p>“We keep the pier,” Ada Vale, the mayor, said on Monday.</p>';
const texts = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);
const card = (page: Page) => page.locator('on-record-ui .card');
const announcement = (page: Page) => page.locator('on-record-ui .announcement');

/** Selects a stretch of the first text node of an element. */
async function select(page: Page, selector: string, from: number, to: number): Promise<void> {
  await page.evaluate(
    ({ selector, from, to }) => {
      const text = document.querySelector(selector)?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, from, text, to);
    },
    { selector, from, to },
  );
}

interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** “Save as a quotation” in the context menu, which no automated click reaches. */
async function keepSelection(page: Page): Promise<void> {
  await page.bringToFront();
  const background = await extension().background();
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const menu = chrome.contextMenus.onClicked as unknown as Dispatching;
    menu.dispatch({ menuItemId: 'keep-selection', editable: false }, tab);
  });
}

it('are kept as a quotation of the article, also when it is opened again', async () => {
  const page = await openArticle(extension(), pages(), articlePage(body));
  await select(page, 'article p:nth-of-type(2)', 4, 17);
  await keepSelection(page);
  await card(page).waitFor();
  await expect.poll(() => savedTexts(extension(), page)).toContain('harbour board');
  await page.reload();
  await expect.poll(() => texts(page)).toContain('harbour board');
});

it('are kept outside the article, whose quotations stay painted', async () => {
  const page = await openArticle(
    extension(),
    pages(),
    articlePage(body).replace('</main>', '</main><footer><p>Nobody sells a pier in this town.</p></footer>'),
  );
  await select(page, 'footer p', 0, 19);
  await keepSelection(page);
  await announcement(page).getByText('Saved to your log').waitFor();
  await expect.poll(() => texts(page)).toEqual(['We keep the pier,']);
});

it('are kept on a page that has no reader, and the rest of it is left alone', async () => {
  const page = await writtenPage(
    extension(),
    pages(),
    '<!doctype html><title>Home</title><h1>The Quay</h1><p id="lead">Ada Vale said the pier would stay for ever and a day.</p><p>“Not this,” Bo Finch said.</p>',
  );
  await select(page, '#lead', 14, 34);
  await keepSelection(page);
  await card(page).waitFor();
  await expect.poll(() => texts(page)).toContain('the pier would stay');
  await page.evaluate(() => document.body.append('More words that come later. '.repeat(20)));
  await page.waitForTimeout(1500); // the page has come to rest, and would have been read again
  expect((await texts(page)).filter((text) => text.includes('Not this'))).toEqual([]);
});

it('a sentence says so where nothing is selected', async () => {
  const page = await writtenPage(extension(), pages(), '<!doctype html><title>Home</title><p>Words.</p>');
  await keepSelection(page);
  await announcement(page).getByText('Select some words').waitFor();
});
