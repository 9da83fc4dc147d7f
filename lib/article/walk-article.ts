import type { ArticleText, BlockKind } from './article-text.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import type { Chosen } from './choose-article.ts';
import { collectBlocks, type RawBlock } from './collect-blocks.ts';
import { SegmentTable } from './segments.ts';
import { TextBuilder } from './text-builder.ts';

/** The article's text, and where each piece of it stands in the page. */
export interface WalkedArticle {
  text: ArticleText['text'];
  blocks: ArticleText['blocks'];
  /** Captions of the article's figures: they name people, but aren't running text. */
  captions: string[];
  segments: SegmentTable;
}

/**
 * Reads the chosen article from the live nodes, in document order, without what isn't the article's own text. This is
 * the only place that turns nodes into text.
 *
 * White space is folded as a browser shows it; `<br>` and block edges become `\n`. Nothing else is changed, so that
 * every other code unit is one in the page.
 */
export function walkArticle(document: Document, chosen: Chosen): WalkedArticle {
  const { kept, captions } = withoutBoilerplate(collectBlocks(document, chosen.texts));
  const builder = new TextBuilder();
  for (const block of kept) {
    for (const piece of block.pieces) {
      if (piece === 'break') builder.lineBreak();
      else if (typeof piece === 'string') builder.mark(piece);
      else builder.text(piece);
    }
    builder.endBlock(kindOf(block));
  }
  const { text, blocks, segments } = builder.finish();
  return {
    text,
    blocks,
    captions: captions.map((block) => foldedText(block).slice(0, LONGEST_CAPTION)),
    segments: new SegmentTable(segments),
  };
}

const LONGEST_CAPTION = 1000;

const foldedText = ({ text }: RawBlock): string => text.replaceAll(/\s+/g, ' ').trim();

function kindOf({ parent }: RawBlock): BlockKind {
  for (let up: Element | null = parent; up; up = up.parentElement) {
    const kind = KINDS.get(up.localName);
    if (kind) return kind;
    if (up.localName === 'article' || up.localName === 'body') break;
  }
  return 'paragraph';
}

/** A map, since a page may well hold an element named “constructor”. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['blockquote', 'block-quote'],
]);
