/**
 * A copy of a page that Readability may take apart, in which each text can be traced back to the live one.
 *
 * Readability moves elements about, renames and merges them, but it moves text nodes as they are: a text node's
 * identity is its trace. Only where it is not content with what it found does it begin again, from the `innerHTML` that
 * it took of the body beforehand. That would make new text nodes, so the copied body answers for its own `innerHTML`:
 * what it hands back is a copy that can be traced, too (and is cheaper than writing and parsing HTML).
 */

import { likelyPart } from './likely-part.ts';

const SHOW_TEXT = 4;

export interface TracedCopy {
  document: Document;
  /** The live text that a text node of the copy stands for. */
  liveOf(text: Text): Text | undefined;
}

/** Copies body (of a large page, its likely part), title and `<meta>` of `live`, which isn't touched. Null if there is no body. */
export function tracedCopy(live: Document): TracedCopy | null {
  const whole = live.querySelector('body');
  if (!whole) return null;
  const body = likelyPart(whole);
  const copy = copyOf(live, body);
  const copied = copy.querySelector('body') as HTMLElement;
  const traces = new Map<Text, Text>();
  pair(textsOf(copied), textsOf(body), traces);
  answerForInnerHtml(copied, traces);
  return { document: copy, liveOf: (text) => traces.get(text) };
}

/** A document with the parts that Readability looks at: scripts and style sheets can be large, and it throws them away. */
function copyOf(live: Document, body: HTMLElement): Document {
  if (!live.implementation) return cloneOf(live, body);
  const copy = live.implementation.createHTMLDocument('');
  for (const { name, value } of live.documentElement.attributes)
    copy.documentElement.setAttribute(name, value);
  for (const element of live.querySelectorAll('head > title, head > meta')) {
    copy.head.append(copy.importNode(element, true));
  }
  const copied = copy.importNode(body, true);
  if (body.localName === 'body') copy.body.replaceWith(copied);
  else copy.body.append(copied);
  return copy;
}

/** For linkedom, whose documents have no `implementation`. */
function cloneOf(live: Document, body: HTMLElement): Document {
  const copy = live.cloneNode(true) as Document;
  if (body.localName !== 'body') copy.querySelector('body')?.replaceChildren(body.cloneNode(true));
  return copy;
}

function answerForInnerHtml(body: HTMLElement, traces: Map<Text, Text>): void {
  let kept: { copy: HTMLElement; lives: (Text | undefined)[] } | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = {
        copy: body.cloneNode(true) as HTMLElement,
        lives: textsOf(body).map((text) => traces.get(text)),
      };
      return '';
    },
    set() {
      if (!kept) return;
      body.replaceChildren(...(kept.copy.cloneNode(true) as HTMLElement).childNodes);
      pair(textsOf(body), kept.lives, traces);
    },
  });
}

function pair(copies: readonly Text[], lives: readonly (Text | undefined)[], traces: Map<Text, Text>): void {
  for (let index = 0; index < copies.length; index++) {
    const live = lives[index];
    if (live) traces.set(copies[index] as Text, live);
  }
}

/** The text nodes under `root`, in document order. */
export function textsOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
