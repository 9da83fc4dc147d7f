import type { Item } from '../../lib/log/catalogue/listing.ts';
import { newestArticles } from '../../lib/log/read-log.ts';
import { verdictOn } from '../../lib/log/verdict.ts';

/** At least `wanted` lines of the log, newest article first, or all there are. */
export async function newestItems(wanted: number): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { article, quotations } of newestArticles()) {
    const shown = quotations.filter((quotation) => verdictOn(quotation).status !== 'not-speech');
    if (shown.length === 0) continue;
    const { id, title, site, url, byline, savedAt } = article;
    items.push({
      kind: 'group',
      group: {
        key: id,
        count: shown.length,
        article: { id, title, site, url, date: savedAt, ...(byline && { byline }) },
      },
    });
    for (const quotation of shown) items.push({ kind: 'entry', entry: { quotation, article } });
    if (items.length >= wanted) break;
  }
  return items;
}
