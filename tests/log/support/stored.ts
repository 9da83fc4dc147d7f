import { wholeLog } from '../../../lib/log/entries-of.ts';
import { openLog } from '../../../lib/log/open-log.ts';
import type { LogEntry } from '../../../lib/log/rows.ts';

/** Every quotation with its article, newest article first. */
export async function everyEntry(): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const batch of wholeLog()) entries.push(...batch);
  return entries;
}

/** How much the log holds. */
export async function countLog(): Promise<{ articles: number; quotations: number }> {
  const log = await openLog();
  const [articles, quotations] = await Promise.all([log.count('articles'), log.count('quotations')]);
  return { articles, quotations };
}
