/** `<br>`, or a mark that the page shows around `<q>` and doesn't write. */
export type Between = 'break' | QuotationMark;

/** For `<q>`, and for one within another. */
type QuotationMark = keyof typeof CLOSING | (typeof CLOSING)[keyof typeof CLOSING];

const CLOSING = { '“': '”', '‘': '’' } as const;

/** A stretch of text that stands on lines of its own, as nodes. */
export interface RawBlock {
  /** Its text nodes, and what stands between them. */
  pieces: (Text | Between)[];
  /** The innermost block element that its first text stands in. */
  parent: Element;
  /** The element that its first text stands in directly. */
  first: Element;
  /** All its text, white space as in the source. */
  text: string;
  /** How much of `text`, white space apart, is in links. */
  linked: number;
}

/** The blocks that `texts` make up in the live page, in document order. Two `<br>` in a row part blocks. */
export function collectBlocks(document: Document, texts: ReadonlySet<Text>): RawBlock[] {
  const body = document.querySelector('body');
  const onTheWay = ancestorsOf(texts);
  const blocks: RawBlock[] = [];
  let block: RawBlock | null = null;
  let breaks = 0;
  /** The `<q>` elements around the walk, with the mark each began with: none yet while no words have come. */
  const quoted: { element: Element; mark: keyof typeof CLOSING | null }[] = [];
  const add = (node: Text): void => {
    const { data } = node;
    const inWords = data.trim() !== '';
    if (!block || (inWords && breaks >= 2)) {
      if (!inWords) return;
      block = {
        pieces: [],
        parent: blockAround(node),
        first: node.parentElement as Element,
        text: '',
        linked: 0,
      };
      blocks.push(block);
      breaks = 0;
    }
    if (inWords) for (; breaks > 0; breaks--) block.pieces.push('break');
    if (inWords) for (const [depth, one] of quoted.entries()) openMark(one, depth, block);
    block.pieces.push(node);
    block.text += breaks > 0 ? ` ${data}` : data;
    if (inWords && isLinked(node)) block.linked += data.replaceAll(/\s/g, '').length;
  };
  const edge = (element: Element): void => {
    if (!isBlock(element.localName)) return;
    block = null;
    breaks = 0;
  };
  // An explicit walk, since a page may nest deeper than the stack reaches.
  for (let node: Node | null = body?.firstChild ?? null; node; ) {
    let descend = false;
    if (node.nodeType === 3) {
      if (texts.has(node as Text) || isUnwrapped(node.parentElement)) add(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') breaks++;
      else if ((onTheWay.has(element) || isUnwrapped(element)) && !NEVER_TEXT.has(element.localName)) {
        descend = true;
        edge(element);
        if (element.localName === 'q' && !isMarked(element)) quoted.push({ element, mark: null });
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === body ? null : node.parentNode;
      if (!node) break;
      edge(node as Element);
      if (quoted.at(-1)?.element !== node) continue;
      const mark = quoted.pop()?.mark;
      if (mark && block) (block as RawBlock).pieces.push(CLOSING[mark]);
    }
    node = node?.nextSibling ?? null;
  }
  return blocks;
}

/** Whether the page writes the marks of a `<q>` itself, within it or around it. */
const isMarked = (quoted: Element): boolean =>
  /^\s*["“„«‘']/.test(quoted.textContent ?? '') ||
  /["“„«‘']\s*$/.test(quoted.previousSibling?.textContent?.slice(-5) ?? '');

function openMark(quoted: { mark: keyof typeof CLOSING | null }, depth: number, { pieces }: RawBlock): void {
  if (quoted.mark) return;
  quoted.mark = depth % 2 === 0 ? '“' : '‘';
  pieces.push(quoted.mark);
}

/** Readability replaces links that run a script by new text, which has no trace. Other text around them has one. */
const isUnwrapped = (element: Element | null): boolean =>
  element?.localName === 'a' && (element.getAttribute('href') ?? '').startsWith('javascript:');

function isLinked(text: Text): boolean {
  for (let up = text.parentElement; up && !isBlock(up.localName); up = up.parentElement) {
    if (up.localName === 'a') return true;
  }
  return false;
}

function blockAround(text: Text): Element {
  let element = text.parentElement as Element;
  while (!isBlock(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

/** The elements on the way from the root to what was chosen: nothing else needs a visit. */
function ancestorsOf(texts: ReadonlySet<Text>): Set<Element> {
  const all = new Set<Element>();
  for (const { parentElement } of texts) {
    for (let up = parentElement; up && !all.has(up); up = up.parentElement) all.add(up);
  }
  return all;
}

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
