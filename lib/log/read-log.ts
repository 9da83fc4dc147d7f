/** Reading the log. Any page of the extension may do this directly; only the background writes. */
import { quotationKeys } from './identity.ts';
import { openLog } from './open-log.ts';
import type { ArticleRow, LogEntry, QuotationRow } from './rows.ts';
import type { LogDatabase } from './schema.ts';

/** An article with its quotations in order of position. */
export interface ArticleWithQuotations {
  article: ArticleRow;
  quotations: QuotationRow[];
}

/** The article's quotations in order of position. */
export async function quotationsOf(log: LogDatabase, articleId: string): Promise<QuotationRow[]> {
  const { lower, upper } = quotationKeys(articleId);
  const rows = await log.getAll('quotations', IDBKeyRange.bound(lower, upper, false, true));
  return rows.sort((a, b) => a.start - b.start);
}

/** Keys are read in portions, the first one small: the first articles are wanted at once, however many there are. */
const PORTIONS = [8, 64, 512];

/** Articles, newest first, with their quotations; walks the log bit by bit, holding a few articles at a time. */
export async function* newestArticles(): AsyncGenerator<ArticleWithQuotations> {
  const log = await openLog();
  let last: Place | null = null;
  for (let portion = 0; ; portion++) {
    const places: Place[] = await newestPlaces(log, PORTIONS[portion] ?? 512, last);
    for (let from = 0; from < places.length; from += AT_ONCE) {
      yield* await articlesAt(log, places.slice(from, from + AT_ONCE));
    }
    last = places.at(-1) ?? null;
    if (!last) return;
  }
}

/** Articles read in one transaction: enough to keep the database busy, few enough to hold. */
const AT_ONCE = 8;

async function articlesAt(log: LogDatabase, places: readonly Place[]): Promise<ArticleWithQuotations[]> {
  const transaction = log.transaction(['articles', 'quotations']);
  const articles = transaction.objectStore('articles');
  const quotations = transaction.objectStore('quotations');
  const read = await Promise.all(
    places.map(async ({ id }) => {
      const { lower, upper } = quotationKeys(id);
      const range = IDBKeyRange.bound(lower, upper, false, true);
      const [article, rows] = await Promise.all([articles.get(id), quotations.getAll(range)]);
      return article ? [{ article, quotations: rows.sort((a, b) => a.start - b.start) }] : [];
    }),
  );
  return read.flat();
}

/** Where an article stands in the order of time. */
interface Place {
  savedAt: number;
  id: string;
}

/** The newest articles, or those next to the one that was last. */
async function newestPlaces(log: LogDatabase, count: number, last: Place | null): Promise<Place[]> {
  const range = last && IDBKeyRange.upperBound(last.savedAt);
  const index = log.transaction('articles').store.index('bySaved');
  let cursor = await index.openKeyCursor(range, 'prev');
  if (cursor && last && cursor.primaryKey > last.id) {
    cursor = await cursor.continuePrimaryKey(last.savedAt, last.id);
  }
  if (cursor && last && cursor.key === last.savedAt && cursor.primaryKey === last.id) {
    cursor = await cursor.continue();
  }
  const places: Place[] = [];
  while (cursor && places.length < count) {
    places.push({ savedAt: cursor.key, id: cursor.primaryKey });
    if (places.length < count) cursor = await cursor.continue();
  }
  return places;
}

/** Every quotation with its article, newest article first. */
export async function* everyEntry(): AsyncGenerator<LogEntry> {
  for await (const { article, quotations } of newestArticles()) {
    for (const quotation of quotations) yield { quotation, article };
  }
}

/** How much the log holds. */
export async function countLog(): Promise<{ articles: number; quotations: number }> {
  const log = await openLog();
  const [articles, quotations] = await Promise.all([log.count('articles'), log.count('quotations')]);
  return { articles, quotations };
}
