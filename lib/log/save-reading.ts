import type { Attribution } from '../attribution/types.ts';
import type { PageQuotation, Reading } from '../messaging/to-background.ts';
import { withRoom } from './full-disk.ts';
import { articleIdOf, fingerprintsOf, quotationKeys } from './identity.ts';
import { type Merged, mergeReading } from './merge-reading.ts';
import { openLog } from './open-log.ts';
import { pageQuotations } from './page-quotations.ts';
import { placeOf } from './reconcile.ts';

export interface Saved {
  articleId: string;
  /** Whether anything in the log is other than before. */
  changed: boolean;
  /** What to show on the page, in order of position. */
  quotations: PageQuotation[];
}

/**
 * Saves what was found in an article, and answers once the transaction has completed.
 *
 * @param found the engine's answer for the article, sorted by `start`
 * @param now milliseconds since 1970
 */
export async function saveReading(
  { page, article }: Reading,
  attributions: readonly Attribution[],
  now: number,
): Promise<Saved> {
  const articleId = await articleIdOf(page.url);
  const places = attributions.map((attribution) => placeOf(article.text, attribution));
  const prints = await fingerprintsOf(places.map(({ text }) => text));
  const found = attributions.map((attribution, i) => {
    const place = places[i] ?? placeOf(article.text, attribution);
    const cue = attribution.cue && article.text.slice(attribution.cue.start, attribution.cue.end);
    return { attribution, place, print: prints.get(place.text) ?? '', cue };
  });

  const log = await openLog();
  // Nothing but requests to the database from here on, or the transaction would end early.
  const transaction = log.transaction(['articles', 'quotations'], 'readwrite', { durability: 'strict' });
  const articles = transaction.objectStore('articles');
  const quotations = transaction.objectStore('quotations');
  const write = async (): Promise<Merged> => {
    const { lower, upper } = quotationKeys(articleId);
    const [knownArticle, knownQuotations] = await Promise.all([
      articles.get(articleId),
      quotations.getAll(IDBKeyRange.bound(lower, upper, false, true)),
    ]);
    knownQuotations.sort((a, b) => a.start - b.start);
    const known = { article: knownArticle, quotations: knownQuotations };
    const merged = mergeReading(articleId, page, article.text, known, found, now);
    await Promise.all([
      merged.article && merged.articleChanged && articles.put(merged.article),
      ...merged.rows.filter(({ changed }) => changed).map(({ row }) => quotations.put(row)),
    ]);
    return merged;
  };
  const [merged] = await withRoom(Promise.all([write(), transaction.done]));
  return {
    articleId,
    changed: merged.articleChanged || merged.rows.some(({ changed }) => changed),
    quotations: shownOnPage(merged),
  };
}

/** What the page shows of a reading when the log can't be written: the machine's answers alone. */
export function unsavedQuotations(
  { article }: Reading,
  attributions: readonly Attribution[],
): PageQuotation[] {
  const found = attributions.map((attribution) => ({
    attribution,
    place: placeOf(article.text, attribution),
    print: `${attribution.start}`,
    cue: null,
  }));
  const nothing = { article: undefined, quotations: [] };
  return shownOnPage(mergeReading('', { url: '', title: '', site: '' }, '', nothing, found, 0));
}

const shownOnPage = ({ rows }: Merged): PageQuotation[] =>
  rows.flatMap(({ row, attribution }) => pageQuotations(row, attribution?.evidence));
