import type { Arranged } from './arrange.ts';
import type { ArticleEntry } from './entries.ts';
import type { View } from './view.ts';

/**
 * Remembers what the last view found. Whoever types on can only find less, so the next pass looks at that alone.
 */
export class Narrowing {
  #last: { view: View; found: ArticleEntry[] } | null = null;

  /** What a view has to look at: the articles, or what the last view left of them, in the same order. */
  candidates(view: View, articles: readonly ArticleEntry[]): readonly ArticleEntry[] {
    return this.#last && isNarrower(view, this.#last.view) ? this.#last.found : articles;
  }

  /** @param looked what was looked at, in order */
  remember(view: View, looked: readonly ArticleEntry[], { groups, count }: Arranged): void {
    // Where nearly all was found there is nothing to gain.
    if (!view.query || view.group !== 'article' || count > WORTH_IT) {
      this.#last = null;
      return;
    }
    const found = new Map(groups.map(({ key, entries }) => [key, entries]));
    const left = looked.flatMap((article) => {
      const entries = found.get(article.row.id);
      return entries ? [{ ...article, entries }] : [];
    });
    this.#last = { view, found: left };
  }

  /** Called when anything in the log has changed. */
  forget(): void {
    this.#last = null;
  }
}

const WORTH_IT = 50_000;

function isNarrower(view: View, than: View): boolean {
  const rest = ({ query: _, ...others }: View) => JSON.stringify(others);
  // A quotation mark that is typed makes a phrase of what were words, which finds other things.
  const isPlain = !/["“”„‟″]/.test(view.query);
  return isPlain && view.query.startsWith(than.query) && rest(view) === rest(than);
}
