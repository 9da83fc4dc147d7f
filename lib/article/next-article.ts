import type { RawBlock } from './collect-blocks.ts';

/** How much text an article has at least, in code units. */
const LEAST_TEXT = 400;

/**
 * Where the next article of an endless page begins: at a second `h1` that stands, with much text after it, in another
 * part of the page than the first. (A subheading stands among the paragraphs; the entries of a live blog have lesser
 * headings.)
 *
 * @returns index into `blocks`; its length if there is only one article.
 */
export function startOfNextArticle(blocks: readonly RawBlock[]): number {
  const [first] = blocks;
  const document = first?.parent.ownerDocument;
  if (!first || !document) return blocks.length;
  const headings = [...document.querySelectorAll('h1')];
  const own = headings.findLast((heading) => precedes(heading, first.parent)) ?? headings[0];
  for (const heading of headings.slice(own ? headings.indexOf(own) + 1 : headings.length)) {
    const index = blocks.findIndex(({ parent }) => heading.contains(parent) || precedes(heading, parent));
    if (index <= 0) continue;
    const part = partOf(heading, first.parent);
    const rest = blocks.slice(index).filter(({ parent }) => part?.contains(parent));
    if (
      part &&
      part !== heading &&
      lengthOf(rest) >= LEAST_TEXT &&
      lengthOf(blocks.slice(0, index)) >= LEAST_TEXT
    ) {
      return index;
    }
  }
  return blocks.length;
}

const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & 4) !== 0 && !a.contains(b);

/** The largest element around `heading` that doesn't hold `other`. */
function partOf(heading: Element, other: Element): Element | null {
  let part: Element | null = heading;
  while (part?.parentElement && !part.parentElement.contains(other)) part = part.parentElement;
  return part;
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
