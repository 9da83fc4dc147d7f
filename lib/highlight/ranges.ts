import type { Span } from '../article/article-text.ts';
import type { SegmentTable } from '../article/segments.ts';

/**
 * The DOM ranges that `span` of the article's text covers: one, unless something that isn't the article's text (an
 * advertisement, a button, a caption) stands in its midst.
 */
export function rangesOf(span: Span, segments: SegmentTable): Range[] {
  const ranges: Range[] = [];
  let open: Range | null = null;
  let last: { node: Text; to: number } | null = null;
  for (const { node, from, start, end } of segments.within(span)) {
    const to = from + end - start;
    if (!open || !last || !onlySpaceBetween(last.node, last.to, node, from)) {
      open = node.ownerDocument.createRange();
      open.setStart(node, from);
      ranges.push(open);
    }
    open.setEnd(node, to);
    last = { node, to };
  }
  return ranges;
}

function onlySpaceBetween(a: Text, aEnd: number, b: Text, bStart: number): boolean {
  if (a === b) return true;
  const between = a.ownerDocument.createRange();
  between.setStart(a, aEnd);
  between.setEnd(b, bStart);
  return !/\S/.test(between.toString());
}
