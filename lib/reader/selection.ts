import type { Span } from '../article/article-text.ts';
import type { DocumentArticle } from '../article/read-article.ts';
import type { Selection } from '../messaging/to-background.ts';

/** What people select along with the words: quotation marks and white space. */
const EDGES = /^[\s"'“”„‟«»‘’‚‹›]+|[\s"'“”„‟«»‘’‚‹›]+$/g;

/** The part of an article that is selected, without quotation marks around it; null if there is none. */
export function selectedIn(
  document: Document,
  { page, article, segments }: DocumentArticle,
): Selection | null {
  const selected = document.getSelection();
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const segment of segments.segments) {
    const { node, start, end } = segment;
    if (!range.intersectsNode(node)) continue;
    const offset = start - segment.from;
    const first = node === range.startContainer ? Math.max(start, offset + range.startOffset) : start;
    const last = node === range.endContainer ? Math.min(end, offset + range.endOffset) : end;
    if (first >= last) continue;
    from = Math.min(from, first);
    to = last;
  }
  const trimmed = from < to ? withoutEdges(article.text, { start: from, end: to }) : null;
  return trimmed && { reading: { page, article }, span: trimmed };
}

function withoutEdges(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const [before = ''] = words.match(/^[\s"'“”„‟«»‘’‚‹›]+/) ?? [];
  const rest = words.replace(EDGES, '');
  return rest ? { start: start + before.length, end: start + before.length + rest.length } : null;
}
