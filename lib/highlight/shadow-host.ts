const TAG = 'on-record-ui';

/**
 * The one element of ours in the page: it stands outside `body`, and everything we show lives in its shadow root.
 * It is there only while something is shown.
 */
export class ShadowHost {
  readonly root: HTMLElement;
  readonly #host: HTMLElement;
  readonly #document: Document;

  constructor(document: Document, styles: string) {
    this.#document = document;
    this.#host = document.createElement(TAG);
    const shadow = this.#host.attachShadow({ mode: 'open' });
    // A constructed sheet, since a page's content security policy may forbid style elements.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    this.root = document.createElement('div');
    shadow.append(this.root);
  }

  /** Puts the host into the page, also if the page threw it out; takes away those of earlier versions. */
  attach(): void {
    if (this.#host.isConnected) return;
    for (const old of this.#document.querySelectorAll(TAG)) old.remove();
    this.#document.documentElement.append(this.#host);
  }

  remove(): void {
    this.#host.remove();
  }

  /** Whether an event of the page came from something of ours. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}
