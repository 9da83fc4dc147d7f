import type { Span } from '../article/article-text.ts';
import type { DocumentArticle } from '../article/read-article.ts';

/** How much text comes or goes before a page counts as changed, in code units: a clock or a counter is less. */
export const NOTABLE = 80;

const HIDDEN = '[hidden], [aria-hidden=true], [style*="display:none" i], [style*="display: none" i]';

/** What a page was like when it was read, to tell cheaply whether reading it again could give anything else. */
export class Snapshot {
  readonly #document: Document;
  readonly #found: DocumentArticle | null;
  #spans: readonly Span[] = [];
  readonly #length: number;

  /** To be taken as soon as the page was read, lest it change before. */
  constructor(document: Document, found: DocumentArticle | null) {
    this.#document = document;
    this.#found = found;
    this.#length = this.#lengthNow();
  }

  /** Says which quotations are painted. */
  paint(spans: readonly Span[]): void {
    this.#spans = spans;
  }

  /** Whether painted words were replaced or taken away, or the article's surroundings have grown or shrunk. */
  isStale(): boolean {
    return !this.holds() || Math.abs(this.#lengthNow() - this.#length) >= NOTABLE;
  }

  /** Whether every painted word still stands in the page. */
  holds(): boolean {
    const found = this.#found;
    return !found || this.#spans.every((span) => found.segments.holds(span, found.article.text));
  }

  /** How much text there is that isn't hidden in a way that the choice of the article heeds. */
  #lengthNow(): number {
    const root = this.#root();
    let length = (root?.textContent ?? '').length;
    for (const hidden of root?.querySelectorAll(HIDDEN) ?? []) length -= (hidden.textContent ?? '').length;
    return length;
  }

  /** The element around the article, one level above the innermost: "read more" adds beside, not within. */
  #root(): Element | null {
    const segments = this.#found?.segments.segments;
    const first = segments?.[0]?.node;
    const last = segments?.at(-1)?.node;
    if (!first?.isConnected || !last?.isConnected) return this.#document.querySelector('body');
    let root = first.parentElement;
    while (root && !root.contains(last)) root = root.parentElement;
    return root?.parentElement ?? root;
  }
}

/** How many blocks of an article are compared to tell whether it is the same. */
const COMPARED = 12;

/** Whether `now` is the article that `before` was, perhaps longer or changed in places: half of its blocks are there. */
export function isSameArticle(before: DocumentArticle, now: DocumentArticle): boolean {
  const { text, blocks } = before.article;
  const step = Math.max(1, Math.floor(blocks.length / COMPARED));
  const samples = blocks
    .filter((_, index) => index % step === 0)
    .map(({ start, end }) => text.slice(start, end));
  const there = samples.filter((sample) => now.article.text.includes(sample));
  return there.length * 2 >= samples.length;
}
