/** Reading the log. Any page of the extension may do this directly; only the background writes. */
import { quotationKeys } from './identity.ts';
import { openLog } from './open-log.ts';
import type { ArticleRow, QuotationRow } from './rows.ts';
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

/** Enough to fill a screen: these are wanted at once, however many there are. */
const FIRST = 8;
/** Articles read in one transaction: enough to keep the database busy, few enough to hold. */
const AT_ONCE = 16;

/**
 * Articles, newest first, with their quotations; walks the log bit by bit, holding a few articles at a time. While
 * some are being used, the next are already being read.
 */
export async function* newestArticles(): AsyncGenerator<ArticleWithQuotations> {
  const log = await openLog();
  const first = await newestIds(log, FIRST);
  yield* await articlesAt(log, first);
  if (first.length < FIRST) return;

  const ids = (await log.getAllKeysFromIndex('articles', 'bySaved')).reverse();
  const given = new Set(first);
  const rest = ids.filter((id) => !given.has(id));
  let reading: Promise<ArticleWithQuotations[]> = Promise.resolve([]);
  for (let from = 0; from < rest.length; from += AT_ONCE) {
    const next = articlesAt(log, rest.slice(from, from + AT_ONCE));
    next.catch(() => undefined); // thrown below, when it is its turn
    yield* await reading;
    reading = next;
  }
  yield* await reading;
}

async function articlesAt(log: LogDatabase, ids: readonly string[]): Promise<ArticleWithQuotations[]> {
  const transaction = log.transaction(['articles', 'quotations']);
  const articles = transaction.objectStore('articles');
  const quotations = transaction.objectStore('quotations');
  const read = await Promise.all(
    ids.map(async (id) => {
      const { lower, upper } = quotationKeys(id);
      const range = IDBKeyRange.bound(lower, upper, false, true);
      const [article, rows] = await Promise.all([articles.get(id), quotations.getAll(range)]);
      return article ? [{ article, quotations: rows.sort((a, b) => a.start - b.start) }] : [];
    }),
  );
  return read.flat();
}

async function newestIds(log: LogDatabase, count: number): Promise<string[]> {
  const index = log.transaction('articles').store.index('bySaved');
  const ids: string[] = [];
  for (let cursor = await index.openKeyCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    ids.push(cursor.primaryKey);
    if (ids.length === count) break;
  }
  return ids;
}
