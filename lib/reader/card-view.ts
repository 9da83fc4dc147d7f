import { h, render } from 'preact';
import { QuotationCard, type QuotationCardProps } from '../../components/page/QuotationCard.tsx';
import type { Theme } from '../highlight/palette.ts';
import { keepBeside } from '../highlight/position.ts';
import type { ShadowHost } from '../highlight/shadow-host.ts';
import type { Point } from './pointer.ts';

/**
 * How the card came: it goes with the pointer that brought it, or stays until it is closed. From the keyboard it takes
 * the focus, so that it is read out.
 */
export type Opening = 'hover' | 'click' | 'keyboard';

export interface CardPlace {
  ranges: readonly Range[];
  point: Point | null;
  theme: Theme;
}

/** The card beside a quotation: opens, stays, closes. */
export class CardView {
  readonly #host: ShadowHost;
  readonly #card: HTMLElement;
  #shown: string | null = null;
  #stays = false;
  #isEditing = false;
  #focusBefore: Element | null = null;
  #unplace: (() => void) | undefined;

  constructor(document: Document, host: ShadowHost) {
    this.#host = host;
    this.#card = document.createElement('div');
    this.#card.className = 'card';
    this.#card.tabIndex = -1;
    this.#card.setAttribute('role', 'dialog');
    this.#card.setAttribute('aria-label', 'Who says this');
  }

  /** Whether the card stays when the pointer leaves. */
  get stays(): boolean {
    return this.#stays || this.#isEditing;
  }

  open(props: Omit<QuotationCardProps, 'onEdit'>, place: CardPlace, opening: Opening): void {
    this.#unplace?.();
    this.#shown = props.quotation.id;
    this.#stays = opening !== 'hover';
    this.update(props);
    this.#host.show(this.#card, place.theme);
    this.#unplace = keepBeside(this.#card, place.ranges, place.point);
    if (opening !== 'keyboard') return;
    this.#focusBefore ??= this.#card.ownerDocument.activeElement;
    this.#card.focus({ preventScroll: true });
  }

  /** Shows other contents in the open card. */
  update(props: Omit<QuotationCardProps, 'onEdit'>): void {
    render(h(QuotationCard, { ...props, key: props.quotation.id, onEdit: this.#onEdit }), this.#card);
  }

  close(): void {
    if (this.#shown === null) return;
    this.#shown = null;
    this.#stays = false;
    this.#isEditing = false;
    this.#unplace?.();
    this.#unplace = undefined;
    const hadFocus = this.#card.contains((this.#card.getRootNode() as ShadowRoot).activeElement);
    render(null, this.#card);
    this.#host.hide(this.#card);
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Whether a node is in the card. */
  has(target: EventTarget | null): boolean {
    return target instanceof Node && this.#card.contains(target);
  }

  readonly #onEdit = (isEditing: boolean): void => {
    this.#isEditing = isEditing;
  };
}
