import type { SpeakerListProps } from '../../components/page/SpeakerList.tsx';
import type { Theme } from '../highlight/palette.ts';
import type { ShadowHost } from '../highlight/shadow-host.ts';
import { keepOnScreen, makeMovable } from './make-movable.ts';
import type { Panels } from './panels.ts';

export interface ListContents {
  /** How many quotations there are. */
  total: number;
  /** What the opened list shows; asked for only then. */
  speakers(): SpeakerListProps;
  onClose(): void;
}

/**
 * The list of the article's speakers: a small window that the reader can move, closed but for its head at first. The
 * head stands on every article, so it is made without Preact, whose first rendering alone takes longer than painting.
 */
export class ListView {
  readonly #document: Document;
  readonly #host: ShadowHost;
  readonly #panels: () => Promise<Panels | null>;
  #parts: { box: HTMLElement; title: HTMLElement; count: HTMLElement; body: HTMLElement } | undefined;
  #contents: ListContents | undefined;
  #isOpen = false;

  /** @param panels what the opened list is built with. */
  constructor(document: Document, host: ShadowHost, panels: () => Promise<Panels | null>) {
    this.#document = document;
    this.#host = host;
    this.#panels = panels;
  }

  show(contents: ListContents, theme: Theme): void {
    this.#contents = contents;
    this.#parts ??= this.#build();
    this.#parts.count.textContent = String(contents.total);
    this.#host.show(this.#parts.box, theme);
    void this.#fill();
  }

  /** Shows the speakers below the head, now or whenever the list is next shown. */
  open(): void {
    this.#isOpen = true;
    void this.#fill();
  }

  hide(): void {
    if (this.#parts) this.#host.hide(this.#parts.box);
  }

  async #fill(): Promise<void> {
    const panels = this.#isOpen ? await this.#panels() : null;
    if (!this.#parts || !this.#contents) return;
    const isOpen = this.#isOpen && panels !== null;
    this.#parts.title.ariaExpanded = String(isOpen);
    this.#parts.body.hidden = !isOpen;
    if (!isOpen) return;
    panels.renderSpeakers(this.#contents.speakers(), this.#parts.body);
    keepOnScreen(this.#parts.box);
  }

  #build() {
    const make = (tag: string, className: string, text = ''): HTMLElement => {
      const element = this.#document.createElement(tag);
      element.className = className;
      element.textContent = text;
      return element;
    };
    const [box, head, body] = [make('section', 'list'), make('div', 'list-head'), make('div', 'list-body')];
    const title = make('button', 'title');
    const [handle, count] = [make('span', 'handle', '⠿'), make('span', 'count')];
    const close = make('button', 'close', '×');
    box.ariaLabel = 'Who speaks here';
    handle.ariaHidden = 'true';
    close.ariaLabel = 'Close, and don’t open on other pages';
    close.title = close.ariaLabel;
    title.append(handle, 'Who speaks here ', count);
    head.append(title, close);
    box.append(head, body);
    makeMovable(box, title);
    box.addEventListener('pointerenter', () => void this.#panels(), { once: true }); // before the click
    title.addEventListener('click', () => {
      this.#isOpen = !this.#isOpen;
      void this.#fill();
    });
    close.addEventListener('click', (event) => {
      if (event.isTrusted) this.#contents?.onClose();
    });
    return { box, title, count, body };
  }
}
