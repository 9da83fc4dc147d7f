import { h, render } from 'preact';
import { PAGE_STYLES } from '../../components/page/page-styles.ts';
import { QuotationCard } from '../../components/page/QuotationCard.tsx';
import { placeBeside } from '../highlight/position.ts';
import { ShadowHost } from '../highlight/shadow-host.ts';
import type { PageQuotation } from '../messaging/to-background.ts';
import type { Point } from './pointer.ts';

/** The card beside a quotation: opens, closes, knows what it shows. */
export class CardView {
  readonly #host: ShadowHost;
  readonly #card: HTMLElement;
  #shown: string | null = null;

  constructor(document: Document) {
    this.#host = new ShadowHost(document, PAGE_STYLES);
    this.#card = document.createElement('div');
    this.#card.className = 'card';
    this.#card.setAttribute('role', 'dialog');
    this.#card.setAttribute('aria-label', 'Who says this');
  }

  /** The id of the quotation that the card speaks of, or null while it is closed. */
  get shown(): string | null {
    return this.#shown;
  }

  async open(
    quotation: PageQuotation,
    colour: string | null,
    ranges: readonly Range[],
    point: Point | null,
  ): Promise<void> {
    this.#shown = quotation.id;
    this.#host.attach();
    this.#host.root.className = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '';
    this.#host.root.append(this.#card);
    render(h(QuotationCard, { quotation, colour }), this.#card);
    await placeBeside(this.#card, ranges, point);
  }

  close(): void {
    this.#shown = null;
    render(null, this.#card);
    this.#host.remove();
  }

  owns(target: EventTarget | null): boolean {
    return target instanceof Node && (this.#card.contains(target) || this.#card === target);
  }
}
