import { watchLog } from '../changes.ts';
import { openLog } from '../open-log.ts';
import { quotationsOf } from '../read-log.ts';
import type { ArticleRow, QuotationRow } from '../rows.ts';
import type { LogDatabase } from '../schema.ts';
import { Catalogue } from './catalogue.ts';
import type { Entry } from './entries.ts';
import type { Facets } from './facets.ts';
import { headOf, type Item, Listing } from './listing.ts';
import type { PersonRecord } from './person.ts';
import { type View, WHOLE_LOG } from './view.ts';

/** A view as a list can show it. */
export interface Shown {
  /** Quotations in all. */
  count: number;
  /** Lines in all, headings included. */
  length: number;
  /** The numbers of the lines that are headings, in order. */
  heads: number[];
  /** The number of the first of `items`. */
  from: number;
  /** The lines that were asked for; null for what was deleted a moment ago. */
  items: (Item | null)[];
}

/** Where a quotation was. */
export interface Place {
  id: string;
  line: number;
}

/** Rows read from the database at once. */
const BATCH = 2000;

/** The catalogue of the stored log, kept up to date. Lives in a worker, so that typing never waits for it. */
export class LogIndex {
  #catalogue = new Catalogue();
  #ready: Promise<void>;
  readonly #listeners = new Set<() => void>();
  #listing = new Listing({ groups: [], count: 0 });
  #view: View = WHOLE_LOG;
  #updates: Promise<void> = Promise.resolve();

  constructor() {
    this.#ready = this.#load();
    watchLog(({ articleIds }) => {
      this.#updates = this.#updates.then(() => this.#update(articleIds)).catch(() => undefined);
    });
  }

  /** Calls back when the log has changed and a view had better be shown again. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /**
   * Arranges a view and answers with its lines from `from` to before `to`.
   *
   * @param near if this quotation is in another line now, the lines around that one are meant
   */
  async show(view: View, from: number, to: number, near: Place | null): Promise<Shown> {
    await this.#loaded();
    this.#view = view;
    this.#listing = new Listing(this.#catalogue.arrange(view));
    const { count, length, heads } = this.#listing;
    const line = near && this.#listing.lineOf(near.id);
    const moved = near && line !== null ? line - near.line : 0;
    const start = Math.max(0, from + moved);
    return { count, length, heads, from: start, items: await this.items(start, to + moved) };
  }

  /** Lines of the view that was last shown; null for what was deleted a moment ago, so that the others keep their places. */
  async items(from: number, to: number): Promise<(Item | null)[]> {
    const log = await openLog();
    const people = this.#catalogue.people();
    const { group } = this.#view;
    const lines = [...this.#listing.lines(from, to)];
    const rows = log.transaction('quotations').store;
    return Promise.all(
      lines.map(async (line): Promise<Item | null> => {
        if ('entries' in line) return { kind: 'group', group: headOf(line, group) };
        const quotation = await rows.get(line.id);
        return quotation ? entryItem(quotation, line, people) : null;
      }),
    );
  }

  /** The line of a quotation in the view that was last shown; null if it isn't there. */
  lineOf(id: string): number | null {
    return this.#listing.lineOf(id);
  }

  /** The ids of all quotations of the view that was last shown, in its order. */
  ids(): string[] {
    return this.#listing.ids();
  }

  async facets(): Promise<Facets> {
    await this.#loaded();
    return this.#catalogue.facets();
  }

  /** What is known of a person; null if they say nothing in the log. */
  async person(name: string): Promise<PersonRecord | null> {
    await this.#loaded();
    return this.#catalogue.person(name);
  }

  /** The names that one person goes by in the log. */
  async variants(person: string): Promise<string[]> {
    await this.#loaded();
    return [...this.#catalogue.people()].filter(([, of]) => of === person).map(([name]) => name);
  }

  /** Waits until the log is loaded. What failed once, because an old tab kept the log open, say, is tried again. */
  #loaded(): Promise<void> {
    this.#ready = this.#ready.catch(() => {
      this.#catalogue = new Catalogue();
      return this.#load();
    });
    return this.#ready;
  }

  /** Begins anew: anything may have changed. */
  async #reload(): Promise<void> {
    await this.#ready.catch(() => undefined);
    this.#catalogue = new Catalogue();
    this.#ready = this.#load();
  }

  async #load(): Promise<void> {
    const log = await openLog();
    const [articles, people] = await Promise.all([log.getAll('articles'), log.getAll('people')]);
    const byId = new Map(articles.map((article) => [article.id, article]));
    let pending: QuotationRow[] = [];
    for await (const rows of everyRow(log)) {
      const split = rows.findLastIndex(({ articleId }) => articleId !== rows.at(-1)?.articleId) + 1;
      // The last article of a batch may go on in the next.
      this.#putAll([...pending, ...rows.slice(0, split)], byId);
      pending = split === 0 ? [...pending, ...rows] : rows.slice(split);
    }
    this.#putAll(pending, byId);
    this.#catalogue.decide(people);
  }

  #putAll(rows: readonly QuotationRow[], articles: ReadonlyMap<string, ArticleRow>): void {
    for (const [articleId, theirs] of Map.groupBy(rows, (row) => row.articleId)) {
      const article = articles.get(articleId);
      if (article) this.#catalogue.put(article, theirs);
    }
  }

  async #update(articleIds: readonly string[] | undefined): Promise<void> {
    if (!articleIds) await this.#reload();
    await this.#loaded();
    const log = await openLog();
    for (const id of articleIds ?? []) {
      const [article, rows] = await Promise.all([log.get('articles', id), quotationsOf(log, id)]);
      if (article) this.#catalogue.put(article, rows);
      else this.#catalogue.remove(id);
    }
    this.#catalogue.decide(await log.getAll('people'));
    for (const listener of this.#listeners) listener();
  }
}

/** All quotations in order of their ids, batch by batch. */
async function* everyRow(log: LogDatabase): AsyncGenerator<QuotationRow[]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: QuotationRow[] = await log.getAll('quotations', after, BATCH);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

function entryItem(
  quotation: QuotationRow,
  { article, speaker }: Entry,
  people: ReadonlyMap<string, string>,
): Item {
  const person = speaker ? people.get(speaker.name) : undefined;
  const entry = { quotation, article: article.row };
  return person && person !== speaker?.name ? { kind: 'entry', entry, person } : { kind: 'entry', entry };
}
