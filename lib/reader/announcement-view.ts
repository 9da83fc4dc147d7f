import type { Theme } from '../highlight/palette.ts';
import type { ShadowHost } from '../highlight/shadow-host.ts';

const SHOWN_MS = 10_000;

/** A sentence for the reader over the page, read aloud by screen readers; it goes by itself or with a click. */
export class AnnouncementView {
  readonly #document: Document;
  readonly #host: ShadowHost;
  #box: HTMLElement | undefined;
  #timer: number | undefined;

  constructor(document: Document, host: ShadowHost) {
    this.#document = document;
    this.#host = host;
  }

  show(text: string, theme: Theme): void {
    this.#box ??= this.#build();
    this.#host.show(this.#box, theme);
    this.#box.textContent = text;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), SHOWN_MS);
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    if (this.#box) this.#host.hide(this.#box);
  }

  #build(): HTMLElement {
    const box = this.#document.createElement('p');
    box.className = 'announcement';
    box.setAttribute('role', 'status');
    box.addEventListener('click', () => this.hide());
    return box;
  }
}
