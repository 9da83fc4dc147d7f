import type { Page } from 'playwright';
import type { Result } from '../../../lib/messaging/result.ts';

/**
 * Asks the background from a page of the extension, as the product's own messenger does.
 *
 * @returns null where no answer came: the background died under the question.
 */
export function ask<T>(extensionPage: Page, type: string, data: unknown): Promise<Result<T> | null> {
  return extensionPage.evaluate(
    ([name, value]) =>
      chrome.runtime
        .sendMessage({ id: Math.random(), type: name, data: value, timestamp: Date.now() })
        .then((reply) => reply?.res ?? null)
        .catch(() => null),
    [type, data] as const,
  );
}

/** Everything in one of the log's object stores, read as the extension's own pages do. */
export function storedRows<T>(extensionPage: Page, store: string): Promise<T[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          opening.transaction?.abort(); // there is no log: don't make one
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}

/** Puts these rows in place of everything in the log. Pages that are open aren't told. */
export function replaceRows(extensionPage: Page, rows: Record<string, readonly unknown[]>): Promise<void> {
  return extensionPage.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction([...database.objectStoreNames], 'readwrite');
          for (const name of database.objectStoreNames) {
            writing.objectStore(name).clear();
            for (const row of rows[name] ?? []) writing.objectStore(name).put(row);
          }
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    rows,
  );
}
