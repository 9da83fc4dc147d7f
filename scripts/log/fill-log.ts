import type { Page } from 'playwright';
import type { ArticleRow, QuotationRow } from '../../lib/log/rows.ts';

const ARTICLES_AT_ONCE = 100;

/**
 * Fills the log of a browser with an invented one.
 *
 * @param page any page of the extension, which has opened its database
 */
export async function fillLog(
  page: Page,
  log: Iterable<{ article: ArticleRow; quotations: QuotationRow[] }>,
): Promise<void> {
  let batch: unknown[] = [];
  const flush = async () => {
    await page.evaluate(putAll, batch as never);
    batch = [];
  };
  for (const part of log) {
    batch.push(part);
    if (batch.length >= ARTICLES_AT_ONCE) await flush();
  }
  await flush();
}

/** Runs in the page. */
function putAll(parts: { article: object; quotations: object[] }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('on-record');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction(['articles', 'quotations'], 'readwrite');
      for (const { article, quotations } of parts) {
        transaction.objectStore('articles').put(article);
        for (const quotation of quotations) transaction.objectStore('quotations').put(quotation);
      }
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
