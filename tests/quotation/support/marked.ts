import { fromPlainText } from '../../../lib/article/article-text.ts';
import { findQuotations, type QuotationOptions } from '../../../lib/quotation/find-quotations.ts';

/** The text that a test means, and where in it the quotations are, from a text with each of them in ⟦ and ⟧. */
export function unmark(marked: string): { text: string; spans: [start: number, end: number][] } {
  const spans: [number, number][] = [];
  let text = '';
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith('⟦')) spans.push([text.length, -1]);
    else if (piece.startsWith('⟧')) (spans.at(-1) as [number, number])[1] = text.length;
    text += piece.replace(/^[⟦⟧]/, '');
  }
  return { text, spans };
}

/** The text with ⟦ and ⟧ around each quotation that is found in it; each line is a paragraph. */
export function markFound(text: string, options?: QuotationOptions): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of findQuotations(fromPlainText(text), options)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
