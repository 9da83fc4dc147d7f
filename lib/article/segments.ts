import type { Span } from './article-text.ts';

/** A stretch of the article's text that stands in one text node, code unit for code unit. */
export interface Segment extends Span {
  node: Text;
  /** Where it begins in `node.data`. */
  from: number;
}

/**
 * Offsets in the article's text ⇄ places in the page. Between segments stand separators of our own (block edges,
 * `<br>`) and page text that isn't the article's (white space, things left out).
 */
export class SegmentTable {
  readonly segments: readonly Segment[];
  readonly #byNode = new Map<Text, Segment[]>();

  /** @param segments in order, not overlapping, none empty. */
  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    for (const segment of segments) {
      const same = this.#byNode.get(segment.node);
      if (same) same.push(segment);
      else this.#byNode.set(segment.node, [segment]);
    }
  }

  /** The segments that `span` touches, cut to it. */
  within(span: Span): Segment[] {
    const cut: Segment[] = [];
    for (let index = this.#firstEndingAfter(span.start); index < this.segments.length; index++) {
      const segment = this.segments[index];
      if (!segment || segment.start >= span.end) break;
      const start = Math.max(segment.start, span.start);
      const end = Math.min(segment.end, span.end);
      cut.push({ start, end, node: segment.node, from: segment.from + start - segment.start });
    }
    return cut;
  }

  /** The offset of a place in a text node, as the browser gives it for a point; null outside the article's text. */
  offsetAt(node: Node, offset: number): number | null {
    for (const segment of this.#byNode.get(node as Text) ?? []) {
      const length = segment.end - segment.start;
      if (offset >= segment.from && offset <= segment.from + length)
        return segment.start + offset - segment.from;
    }
    return null;
  }

  /** Whether the page still holds every text node that `span` stands in, unchanged. */
  holds(span: Span, text: string): boolean {
    const parts = this.within(span);
    return (
      parts.length > 0 &&
      parts.every(({ node, start, end, from }) => {
        const here = node.data.slice(from, from + end - start);
        return node.isConnected && sameButSpace(here, text.slice(start, end));
      })
    );
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.segments[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** White space is folded to a plain space, one for one, so it may differ. */
const sameButSpace = (a: string, b: string): boolean =>
  a === b || a.replaceAll(/[\t\n\f\r]/g, ' ') === b.replaceAll(/[\t\n\f\r]/g, ' ');
