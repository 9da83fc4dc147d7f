import type { Span } from '../article/article-text.ts';
import { type DocumentArticle, readPart } from '../article/read-article.ts';

/** What people select along with the words: quotation marks and white space. */
/** Marks and white space at the ends of a selection don't belong to the quotation. */
const EDGES: ReadonlySet<string> = new Set('"\'“”„‟«»‘’‚‹›');
const isEdge = (character: string): boolean => EDGES.has(character) || character.trim() === '';

/** Selected words, without quotation marks around them. */
export interface Selected {
  found: DocumentArticle;
  /** Offsets into `found.article.text`. */
  span: Span;
}

/** What of an article is selected; null if nothing is. */
export function selectedIn(document: Document, found: DocumentArticle): Selected | null {
  const range = selectedRange(document);
  if (!range) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const segment of found.segments.segments) {
    const { node, start, end } = segment;
    if (!range.intersectsNode(node)) continue;
    const offset = start - segment.from;
    const first = node === range.startContainer ? Math.max(start, offset + range.startOffset) : start;
    const last = node === range.endContainer ? Math.min(end, offset + range.endOffset) : end;
    if (first >= last) continue;
    from = Math.min(from, first);
    to = last;
  }
  const span = from < to ? withoutEdges(found.article.text, { start: from, end: to }) : null;
  return span && { found, span };
}

/** What is selected on a page, or in a part of it, that isn't an article: the text around it stands in for one. */
export function selectedOutside(document: Document): Selected | null {
  const around = selectedRange(document)?.commonAncestorContainer;
  const element = around?.nodeType === 1 ? (around as Element) : around?.parentElement;
  const found = element && readPart(document, document.location.href, element.parentElement ?? element);
  return found ? selectedIn(document, found) : null;
}

function selectedRange(document: Document): Range | null {
  const selected = document.getSelection();
  return selected && !selected.isCollapsed && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
}

function withoutEdges(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isEdge(text[start] as string)) start++;
  while (end > start && isEdge(text[end - 1] as string)) end--;
  return end > start ? { start, end } : null;
}
