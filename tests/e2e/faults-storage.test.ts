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
