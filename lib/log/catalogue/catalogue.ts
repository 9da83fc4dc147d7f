import { peopleOf } from '../people.ts';
import type { ArticleRow, PersonRow, QuotationRow } from '../rows.ts';
import { type Arranged, arrange } from './arrange.ts';
import { type ArticleEntry, articleEntry, type Entry, entryOf, type SpeakerEntry } from './entries.ts';
import { type Facets, facetsOf } from './facets.ts';
import { matcherOf } from './matcher.ts';
import { Narrowing } from './narrow.ts';
import { type PersonRecord, personRecord } from './person.ts';
import type { View } from './view.ts';

/**
 * The whole log in memory, small enough for a hundred thousand quotations: answers every search, filter and grouping
 * by one pass over it. It knows nothing of databases and threads.
 */
export class Catalogue {
  readonly #articles = new Map<string, ArticleEntry>();
  readonly #speakers = new Map<string, SpeakerEntry>();
  readonly #narrowing = new Narrowing();
  #decisions: readonly PersonRow[] = [];
  #people: Map<string, string> | null = null;
  /** Articles newest first, by each date. */
  #orders: Partial<Record<View['date'], ArticleEntry[]>> = {};

  /** Adds an article with its quotations, or replaces it. Without quotations it is left out. */
  put(article: ArticleRow, quotations: readonly QuotationRow[]): void {
    this.#changed();
    const entry = articleEntry(article);
    entry.entries = quotations
      .map((row) => entryOf(row, entry, this.#speakers))
      .sort((a, b) => a.start - b.start);
    if (entry.entries.length > 0) this.#articles.set(article.id, entry);
    else this.#articles.delete(article.id);
  }

  remove(articleId: string): void {
    this.#changed();
    this.#articles.delete(articleId);
  }

  /** What the reader said of names. */
  decide(decisions: readonly PersonRow[]): void {
    this.#changed();
    this.#decisions = decisions;
  }

  /** The quotations that a view shows, in its order. */
  arrange(view: View): Arranged {
    const people = this.people();
    const articles = this.#narrowing.candidates(view, this.#inOrder(view.date));
    const arranged = arrange(articles, matcherOf(view, people), view, people);
    this.#narrowing.remember(view, articles, arranged);
    return arranged;
  }

  facets(): Facets {
    return facetsOf(this.#articles.values(), this.people());
  }

  /** What is known of a person; null if they say nothing in the log. */
  person(name: string): PersonRecord | null {
    return personRecord(this.#articles.values(), this.people(), name);
  }

  /** For each name, the name that its person goes by. */
  people(): ReadonlyMap<string, string> {
    if (!this.#people) {
      const counts = new Map<string, number>();
      for (const { speaker } of this.#entries()) {
        if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
      }
      this.#people = peopleOf(counts, this.#decisions);
    }
    return this.#people;
  }

  *#entries(): Generator<Entry> {
    for (const { entries } of this.#articles.values()) yield* entries;
  }

  #inOrder(date: View['date']): ArticleEntry[] {
    const time = (article: ArticleEntry) => (date === 'saved' ? article.row.savedAt : article.publishedAt);
    this.#orders[date] ??= [...this.#articles.values()].sort(
      (a, b) => time(b) - time(a) || (a.row.id < b.row.id ? 1 : -1),
    );
    return this.#orders[date];
  }

  #changed(): void {
    this.#people = null;
    this.#orders = {};
    this.#narrowing.forget();
  }
}
