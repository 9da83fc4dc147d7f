import { articleIdIn } from './identity.ts';
import { openLog } from './open-log.ts';
import { newestArticles, quotationsOf } from './read-log.ts';
import type { LogEntry } from './rows.ts';

/** Small, so that an export of any size leaves little behind for the garbage collector at a time. */
const BATCH = 100;

/** Everything logged, newest article first, batch by batch. */
export async function* wholeLog(): AsyncGenerator<LogEntry[]> {
  let batch: LogEntry[] = [];
  for await (const { article, quotations } of newestArticles()) {
    for (const quotation of quotations) batch.push({ quotation, article });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The entries with these ids, in this order, batch by batch. Quotations of an article are read together. */
export async function* entriesOf(ids: readonly string[]): AsyncGenerator<LogEntry[]> {
  const log = await openLog();
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const articleIds = [...new Set(some.map(articleIdIn))];
    const found = new Map<string, LogEntry>();
    await Promise.all(
      articleIds.map(async (articleId) => {
        const [article, rows] = await Promise.all([
          log.get('articles', articleId),
          quotationsOf(log, articleId),
        ]);
        if (article) for (const quotation of rows) found.set(quotation.id, { quotation, article });
      }),
    );
    yield some.flatMap((id) => found.get(id) ?? []);
  }
}
