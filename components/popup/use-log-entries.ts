import { useEffect, useState } from 'preact/hooks';
import { watchLog } from '../../lib/log/changes.ts';
import { type ArticleWithQuotations, newestArticles } from '../../lib/log/read-log.ts';
import { haystackOf, termsOf } from '../../lib/log/search.ts';
import { verdictOn } from '../../lib/log/verdict.ts';

export interface Found {
  articles: ArticleWithQuotations[];
  /** More there is than was asked for. */
  more: boolean;
}

/** The newest quotations that match, up to `limit`; null until the first are there. Follows changes live. */
export function useLogEntries(query: string, limit: number): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => watchLog(() => setVersion((n) => n + 1)), []);
  useEffect(() => {
    const gone = new AbortController();
    void search(query, limit, gone.signal).then((result) => result && setFound(result));
    return () => gone.abort();
  }, [query, limit, version]);
  return found;
}

async function search(query: string, limit: number, gone: AbortSignal): Promise<Found | null> {
  const terms = termsOf(query);
  const articles: ArticleWithQuotations[] = [];
  let room = limit;
  for await (const { article, quotations } of newestArticles()) {
    if (gone.aborted) return null;
    const matching = quotations.filter((quotation) => {
      if (verdictOn(quotation).status === 'not-speech') return false;
      const haystack = terms.length > 0 ? haystackOf({ quotation, article }) : '';
      return terms.every((term) => haystack.includes(term));
    });
    if (matching.length === 0) continue;
    if (room <= 0) return { articles, more: true };
    articles.push({ article, quotations: matching });
    room -= matching.length;
  }
  return { articles, more: false };
}
