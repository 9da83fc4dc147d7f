import { NOTABLE } from './snapshot.ts';

/** Nodes whose text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'IFRAME',
  'LINK',
  'META',
  '#comment',
]);

/** Notes whether a notable amount of text comes or goes in a page while it is being read, which takes several tasks. */
export class Unrest {
  readonly #observer: MutationObserver;
  #length = 0;

  constructor(document: Document) {
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#observer.observe(document, { childList: true, subtree: true });
  }

  /** Ends the watch, and says what came of it. */
  end(): boolean {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    return this.#length >= NOTABLE;
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes } of records) {
      for (const node of [...addedNodes, ...removedNodes]) {
        if (this.#length >= NOTABLE) break;
        if (!UNREAD.has(node.nodeName)) this.#length += (node.textContent ?? '').trim().length;
      }
    }
  }
}
