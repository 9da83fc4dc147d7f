import type { Theme } from '../highlight/palette.ts';
import type { ShadowHost } from '../highlight/shadow-host.ts';

const SHOWN_MS = 10_000;

/** A sentence for the reader over the page, read aloud by screen readers; it goes by itself or with a click. */
export class AnnouncementView {
  readonly #host: ShadowHost;
  readonly #box: HTMLElement;
  #timer: number | undefined;

  constructor(document: Document, host: ShadowHost) {
    this.#host = host;
    this.#box = document.createElement('p');
    this.#box.className = 'announcement';
    this.#box.setAttribute('role', 'status');
    this.#box.addEventListener('click', () => this.hide());
  }

  show(text: string, theme: Theme): void {
    this.#host.show(this.#box, theme);
    this.#box.textContent = text;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), SHOWN_MS);
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.#host.hide(this.#box);
  }
}
