/**
 * The text of an article as one string, and where its blocks stand in it.
 *
 * This is the value that everything downstream works on: it is structured-cloneable, so it can cross a message
 * port, and it is made alike from a live page, from an HTML file and from plain text.
 */

/** A stretch of text. Offsets are UTF-16 code units into `ArticleText.text`; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'caption';

/** A paragraph-like unit: what a reader sees as standing on lines of its own. */
export interface Block extends Span {
  kind: BlockKind;
}

export interface ArticleText {
  /** The blocks' texts joined by `\n`. A `<br>` inside a block is a `\n`, too. */
  text: string;
  /** In order, not overlapping, none empty; together they cover all of `text` but white space. */
  blocks: readonly Block[];
  /**
   * Texts that belong to the article and can name people, but stand outside its running text: headline, standfirst,
   * byline, captions. Quotations in them aren't looked for.
   */
  context?: readonly string[];
}

/**
 * Makes an `ArticleText` of plain text: each non-blank line is a paragraph.
 *
 * The text is kept as it is, to the code unit, so offsets into the input are offsets into the result.
 */
export function fromPlainText(text: string, context?: readonly string[]): ArticleText {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) blocks.push({ start: from, end: to, kind: 'paragraph' });
    start = end + 1;
  }
  return context ? { text, blocks, context } : { text, blocks };
}

/**
 * Whether the first block is a headline: “Mayor ‘sorry’ for delays” has no full stop. Its single marks are quotation
 * marks of their own, whatever marks the article uses below.
 */
export function hasHeadline({ text, blocks }: ArticleText): boolean {
  const [first, second] = blocks;
  return (
    first !== undefined &&
    second !== undefined &&
    first.end - first.start <= LONGEST_HEADLINE &&
    !/(?:[.;:,…]|[?!](?=.))[’'”"»›)]*$/.test(text.slice(Math.max(first.start, first.end - 4), first.end))
  );
}

const LONGEST_HEADLINE = 200;

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff;
