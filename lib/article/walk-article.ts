import type { ArticleText, BlockKind } from './article-text.ts';
import type { Chosen } from './choose-article.ts';
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
 * Reads the chosen article from the live nodes, in document order. This is the only place that turns nodes into text.
 *
 * White space is folded as a browser shows it; `<br>` and block edges become `\n`. Nothing else is changed, so that
 * every other code unit is one in the page.
 */
export function walkArticle(document: Document, chosen: Chosen): WalkedArticle {
  const body = document.querySelector('body');
  const builder = new TextBuilder(kindOf);
  const captions: string[] = [];
  const onTheWay = ancestorsOf(chosen.texts);
  let node: Node | null = body?.firstChild ?? null;
  // An explicit walk, since a page may nest deeper than the stack reaches.
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      if (chosen.texts.has(node as Text) || isUnwrapped(node.parentElement)) builder.text(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br') builder.lineBreak();
      else if (tag === 'figcaption') captions.push(...captionOf(element, onTheWay));
      else if ((onTheWay.has(element) || isUnwrapped(element)) && !NEVER_TEXT.has(tag)) {
        descend = true;
        if (isBlock(tag)) builder.blockEdge();
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === body ? null : node.parentNode;
      if (node && isBlock((node as Element).localName)) builder.blockEdge();
    }
    node = node?.nextSibling ?? null;
  }
  const { text, blocks, segments } = builder.finish();
  return { text, blocks, captions, segments: new SegmentTable(segments) };
}

/** Readability replaces links that run a script by new text, which has no trace. Other text around them has one. */
const isUnwrapped = (element: Element | null): boolean =>
  element?.localName === 'a' && (element.getAttribute('href') ?? '').startsWith('javascript:');

/** The elements on the way from the root to what was chosen: nothing else needs a visit. */
function ancestorsOf(texts: ReadonlySet<Text>): Set<Element> {
  const all = new Set<Element>();
  for (const { parentElement } of texts) {
    for (let up = parentElement; up && !all.has(up); up = up.parentElement) all.add(up);
  }
  return all;
}

function captionOf(element: Element, onTheWay: ReadonlySet<Element>): string[] {
  if (!element.parentElement || !onTheWay.has(element.parentElement)) return [];
  const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return text ? [text.slice(0, LONGEST_CAPTION)] : [];
}

const LONGEST_CAPTION = 1000;

function kindOf(text: Text): BlockKind {
  for (let up = text.parentElement; up; up = up.parentElement) {
    const kind = KINDS[up.localName];
    if (kind) return kind;
    if (up.localName === 'article' || up.localName === 'body') break;
  }
  return 'paragraph';
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'block-quote',
};

const NEVER_TEXT = new Set(
  'script style noscript template svg math iframe object embed canvas audio video button input select textarea'.split(
    ' ',
  ),
);

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements of a name that the browser doesn't know are inline, too. */
const isBlock = (tag: string): boolean => !INLINE.has(tag) && !tag.includes('-');
