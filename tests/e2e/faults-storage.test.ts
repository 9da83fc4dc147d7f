/** A log that holds what nobody wrote. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QuotationRow } from '../../lib/log/rows.ts';
import { articlePage, stateOf } from './support/article-page.ts';
import { downloadText } from './support/download.ts';
import { useExtension } from './support/extension.ts';
import { storedRows } from './support/wire.ts';

const { extension, pages } = useExtension();
const story = (words: string) =>
  articlePage(`<p>“${words},” Ada Vale said on Monday. “It is ours.”</p>`, { title: words });

let control: Page;
beforeAll(async () => {
  control = await extension().openPage('popup.html');
});
afterAll(() => control?.close());

async function read(path: string, words: string): Promise<Page> {
  pages().set(path, story(words));
  const page = await extension().context.newPage();
  await page.goto(pages().origin + path);
  return page;
}

it('a damaged row costs no other row, neither on the screen nor in an export', async () => {
  const tab = await read('/before', 'We will not sell the pier');
  await stateOf(extension(), tab);
  await control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('quotations', 'readwrite');
          writing.objectStore('quotations').put({ id: 'damaged.row.1', text: 7, machine: null });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
  );
  expect(await storedRows<QuotationRow>(control, 'quotations')).toHaveLength(3);
  const popup = await extension().openPopup(tab);
  await popup.getByRole('tab', { name: 'Log' }).click();
  await popup.getByText('We will not sell the pier').first().waitFor();
  expect(await downloadText(popup, 'Export CSV')).toContain('It is ours.');
  await popup.close();
});

it('a tab of an older version that keeps the log open is named wherever the log would be, and reading goes on', async () => {
  // As version 1 had it, and without the manners to close when asked.
  await control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('on-record');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          const opening = indexedDB.open('on-record', 1);
          opening.onupgradeneeded = () => {
            const articles = opening.result.createObjectStore('articles', { keyPath: 'id' });
            articles.createIndex('bySaved', 'savedAt');
            opening.result.createObjectStore('quotations', { keyPath: 'id' });
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            (window as { oldTab?: IDBDatabase }).oldTab = opening.result;
            resolve();
          };
        };
      }),
  );
  const sentence = 'Close other tabs of On Record: an older version of it keeps the log open.';
  const tab = await read('/blocked', 'We will not sell the mill');
  await tab.waitForFunction(() => CSS.highlights.size > 0);
  const popup = await extension().openPopup(tab);
  await popup.getByText('We will not sell the mill').first().waitFor();
  await expect.poll(() => popup.getByRole('alert').innerText()).toBe(sentence);
  await popup.getByRole('tab', { name: 'Log' }).click();
  await popup.getByRole('alert').getByText('lose other tabs of On Record').waitFor();
  const log = await extension().openPage('log.html');
  await log.getByRole('alert').getByText('lose other tabs of On Record').waitFor();

  await control.evaluate(() => (window as { oldTab?: IDBDatabase }).oldTab?.close());
  await log.getByText('Nothing is logged yet').first().waitFor();
  await expect.poll(() => log.getByRole('alert').count()).toBe(0);
  await tab.reload();
  await log.getByText('We will not sell the mill').first().waitFor();
  await popup.getByText('We will not sell the mill').first().waitFor();
});
