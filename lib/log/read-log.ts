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

/** Articles, newest first, with their quotations; walks the log bit by bit, holding one article at a time. */
export async function* newestArticles(): AsyncGenerator<ArticleWithQuotations> {
  const log = await openLog();
  const ids = await log.getAllKeysFromIndex('articles', 'bySaved');
  for (const id of ids.reverse()) {
    const [article, quotations] = await Promise.all([log.get('articles', id), quotationsOf(log, id)]);
    if (article) yield { article, quotations };
  }
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
