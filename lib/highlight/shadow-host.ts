export const HOST_TAG = 'on-record-ui';

/**
 * The one element of ours in the page: it stands outside `body`, and everything we show lives in its shadow root.
 * It is there only while something is shown. The root is closed: the page can neither read nor restyle what is in it.
 */
export class ShadowHost {
  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #document: Document;

  constructor(document: Document, styles: string) {
    this.#document = document;
    this.#host = document.createElement(HOST_TAG);
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    // A constructed sheet, since a page's content security policy may forbid style elements.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    this.#root = document.createElement('div');
    shadow.append(this.#root);
  }

  /** Where parts of our interface stand. */
  get container(): HTMLElement {
    return this.#root;
  }

  /** Shows a part of our interface. The host comes into the page with the first one, also if the page threw it out. */
  show(part: HTMLElement, theme: 'light' | 'dark'): void {
    this.#root.className = theme;
    if (!part.isConnected) this.#root.append(part);
    if (this.#host.isConnected) return;
    for (const old of this.#document.querySelectorAll(HOST_TAG)) old.remove();
    this.#document.documentElement.append(this.#host);
  }

  /** Takes a part away; the host leaves the page with the last one. */
  hide(part: HTMLElement): void {
    part.remove();
    if (!this.#root.firstChild) this.#host.remove();
  }

  /** Whether an event began in something of ours. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}
