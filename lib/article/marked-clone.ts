/**
 * A copy of a document that Readability may take apart, in which what it keeps can be traced back to the live page.
 *
 * Readability moves elements, renames them (`div` → `p`), merges nested ones by copying attributes down, and on a
 * retry writes the whole body back through `innerHTML`. An attribute survives all four. Its name carries the
 * element's depth, so that merging an ancestor into a descendant never overwrites the descendant's own mark.
 *
 * It also wraps text that stands directly in a `div`, or after `<br><br>`, in paragraphs of its own, and may throw the
 * `div` away. Such a text gets an empty marker element before it, which goes wherever the text goes.
 */

const ELEMENT_MARK = 'data-on-record-';
const TEXT_MARK = 'data-on-record-text';

export interface MarkedClone {
  document: Document;
  /** The live elements; an element's mark is an index into this list. */
  elements: readonly Element[];
  /** The live text nodes that have a marker; the marker is an index into this list. */
  texts: readonly Text[];
}

/** Clones `live` and marks the clone. The live document isn't touched. */
export function markedClone(live: Document): MarkedClone {
  const copy = live.cloneNode(true) as Document;
  const body = live.querySelector('body');
  const copiedBody = copy.querySelector('body');
  const elements: Element[] = body ? [...body.querySelectorAll('*')] : [];
  const texts: Text[] = [];
  if (!body || !copiedBody) return { document: copy, elements, texts };
  const copies = [...copiedBody.querySelectorAll('*')];
  const depths = new Map<Element, number>([[copiedBody, 0]]);
  markTexts(body, copiedBody, texts);
  for (const [index, element] of copies.entries()) {
    const depth = element.parentElement ? (depths.get(element.parentElement) ?? 0) + 1 : 1;
    if (element.firstElementChild) depths.set(element, depth);
    element.setAttribute(ELEMENT_MARK + depth, String(index));
    const original = elements[index];
    if (original && (element.localName === 'div' || element.localName === 'br')) {
      if (element.localName === 'div') markTexts(original, element, texts);
      else if (element.parentElement && original.parentElement)
        markTexts(original.parentElement, element.parentElement, texts);
    }
  }
  return { document: copy, elements, texts };
}

/** Puts a marker before each text that stands directly in `copied`; a second call for the same element does nothing. */
function markTexts(live: Element, copied: Element, texts: Text[]): void {
  let original = live.firstChild;
  for (let node = copied.firstChild; node; node = node.nextSibling) {
    if (isMarker(node)) return;
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '') && original) {
      const marker = copied.ownerDocument.createElement('span');
      marker.setAttribute(TEXT_MARK, String(texts.length));
      texts.push(original as Text);
      copied.insertBefore(marker, node);
    }
    original = original?.nextSibling ?? null;
  }
}

const isMarker = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute(TEXT_MARK);

/** What of the live page `kept`, a part of the clone, stands for. */
export function traceBack(kept: Element, clone: MarkedClone): { elements: Set<Element>; texts: Set<Text> } {
  const elements = new Set<Element>();
  const texts = new Set<Text>();
  for (const element of kept.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (!name.startsWith(ELEMENT_MARK)) continue;
      if (name === TEXT_MARK) addIfThere(texts, clone.texts[Number(value)]);
      else addIfThere(elements, clone.elements[Number(value)]);
    }
  }
  return { elements, texts };
}

function addIfThere<T>(set: Set<T>, value: T | undefined): void {
  if (value) set.add(value);
}
