import type { Page } from 'playwright';

/** A quotation as it reached the log. */
export interface SavedQuotation {
  text: string;
  kind: 'direct' | 'indirect';
  speaker: { name: string; role?: string } | null;
}

interface Row extends SavedQuotation {
  start: number;
  machine: { status: string; speaker: SavedQuotation['speaker'] };
}

/**
 * Takes everything out of the log, in the order of the article, so that the next page's quotations are alone in it.
 *
 * @param extensionPage any page of the extension: it shares the log's database.
 */
export async function takeSavedQuotations(extensionPage: Page): Promise<SavedQuotation[]> {
  const rows = await extensionPage.evaluate(async (): Promise<Row[]> => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening a database that isn't there would make an empty one, which the log couldn't use.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'on-record')) return [];
    const database = await done(indexedDB.open('on-record'));
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    const found = await done<Row[]>(transaction.objectStore('quotations').getAll());
    for (const store of database.objectStoreNames) await done(transaction.objectStore(store).clear());
    database.close();
    return found;
  });
  return rows
    .filter(({ machine }) => machine.status !== 'not-speech')
    .sort((a, b) => a.start - b.start)
    .map(({ text, kind, machine }) => ({ text, kind, speaker: machine.speaker }));
}
