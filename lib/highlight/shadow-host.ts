import { HOST_TAG } from './palette.ts';

/**
 * The one element of ours in the page: it stands outside `body`, and everything we show lives in its shadow root.
 * It is there only while something is shown. The root is closed: the page can neither read nor restyle what is in it.
 */
export class ShadowHost {
  readonly #document: Document;
  readonly #styles: string;
  #made: { host: HTMLElement; shadow: ShadowRoot; root: HTMLElement } | undefined;

  /** @param styles the style sheet of everything shown. */
  constructor(document: Document, styles: string) {
    this.#document = document;
    this.#styles = styles;
  }

  /** Where parts of our interface stand. */
  get container(): HTMLElement {
    return this.#make().root;
  }

  /** Adds another style sheet. */
  adopt(styles: string): void {
    const { shadow } = this.#make();
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheetOf(styles)];
  }

  /** Shows a part of our interface. The host comes into the page with the first one, also if the page threw it out. */
  show(part: HTMLElement, theme: 'light' | 'dark'): void {
    const { host, root } = this.#make();
    root.className = theme;
    if (!part.isConnected) root.append(part);
    if (host.isConnected) return;
    for (const old of this.#document.querySelectorAll(HOST_TAG)) old.remove();
    this.#document.documentElement.append(host);
  }

  /** Takes a part away; the host leaves the page with the last one. */
  hide(part: HTMLElement): void {
    part.remove();
    if (this.#made && !this.#made.root.firstChild) this.#made.host.remove();
  }

  /** Whether an event began in something of ours. */
  owns(event: Event): boolean {
    return this.#made !== undefined && event.composedPath().includes(this.#made.host);
  }

  /** Not before something is shown: on most pages that is after the page's own work is done. */
  #make() {
    if (this.#made) return this.#made;
    const host = this.#document.createElement(HOST_TAG);
    const shadow = host.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [sheetOf(this.#styles)];
    const root = this.#document.createElement('div');
    shadow.append(root);
    this.#made = { host, shadow, root };
    return this.#made;
  }
}

/** A constructed sheet, since a page's content security policy may forbid style elements. */
function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
