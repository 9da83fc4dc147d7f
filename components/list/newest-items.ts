import { articleHead, type Item } from '../../lib/log/catalogue/listing.ts';
import { newestArticles } from '../../lib/log/read-log.ts';
import { verdictOn } from '../../lib/log/verdict.ts';

/** At least `wanted` lines of the log, newest article first, or all there are. */
export async function newestItems(wanted: number): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { article, quotations } of newestArticles()) {
    const shown = quotations.filter((quotation) => verdictOn(quotation).status !== 'not-speech');
    if (shown.length === 0) continue;
    items.push({
      kind: 'group',
      group: { key: article.id, count: shown.length, article: articleHead(article) },
    });
    for (const quotation of shown) items.push({ kind: 'entry', entry: { quotation, article } });
    if (items.length >= wanted) break;
  }
  return items;
}
