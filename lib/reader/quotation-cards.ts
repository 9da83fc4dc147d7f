import type { QuotationCardProps } from '../../components/page/QuotationCard.tsx';
import type { Painter } from '../highlight/painter.ts';
import { inkOf } from '../highlight/palette.ts';
import type { ShadowHost } from '../highlight/shadow-host.ts';
import type { Correction, PageQuotation } from '../messaging/to-background.ts';
import type { CardView, Opening } from './card-view.ts';
import { citation, linkTo } from './citation.ts';
import { copyText } from './clipboard.ts';
import type { Panels } from './panels.ts';
import type { Point } from './pointer.ts';
import type { ShownArticle } from './speakers.ts';

/** Corrects quotations, and answers with a sentence on what became of it. */
export type Correct = (correction: Correction) => Promise<string>;

/** The card that opens beside one quotation at a time, and what it does when its buttons are pressed. */
export class QuotationCards {
  readonly #document: Document;
  readonly #host: ShadowHost;
  readonly #painter: Painter;
  readonly #panels: () => Promise<Panels | null>;
  readonly #correct: Correct;
  #card: CardView | undefined;
  /** The quotation whose card is open, or on its way. */
  #wanted: string | null = null;
  #shown: ShownArticle | null = null;
  #outcome = '';
  #removed: PageQuotation | null = null;

  constructor(
    document: Document,
    host: ShadowHost,
    painter: Painter,
    panels: () => Promise<Panels | null>,
    correct: Correct,
  ) {
    this.#document = document;
    this.#host = host;
    this.#painter = painter;
    this.#panels = panels;
    this.#correct = correct;
  }

  /** The id of the quotation whose card is open, or on its way; null for none. */
  get wanted(): string | null {
    return this.#wanted;
  }

  /** Whether the card stays when the pointer leaves. */
  get stays(): boolean {
    return this.#card?.stays ?? false;
  }

  /** Whether a node is in the card. */
  has(target: EventTarget | null): boolean {
    return this.#card?.has(target) ?? false;
  }

  /** Takes over what was read anew. An open card of a quotation that is gone closes. */
  show(shown: ShownArticle | null): void {
    this.#shown = shown;
    const open = this.#quotation();
    if (open) this.#card?.update(this.#propsOf(open));
    else this.close();
  }

  async open(quotation: PageQuotation, point: Point | null, opening: Opening): Promise<void> {
    const { id } = quotation;
    if (this.#wanted === id && opening === 'hover') return;
    this.#wanted = id;
    this.#outcome = '';
    this.#painter.setActive(id);
    const panels = await this.#panels();
    const current = this.#quotation();
    if (!panels || !current || this.#wanted !== id) return;
    this.#card ??= new panels.CardView(this.#document, this.#host);
    const place = { ranges: this.#painter.rangesOf(id), point, theme: this.#painter.theme };
    this.#card.open(this.#propsOf(current), place, opening);
  }

  close(): void {
    if (this.#wanted !== null) this.#painter.setActive(null);
    this.#wanted = null;
    this.#card?.close();
  }

  /** What the card speaks of: also a quotation that is none any more, so that the reader can take that back. */
  #quotation(): PageQuotation | undefined {
    const id = this.#wanted;
    if (id === null) return undefined;
    return (
      this.#shown?.quotations.find((one) => one.id === id) ??
      (this.#removed?.id === id ? this.#removed : undefined)
    );
  }

  #propsOf(quotation: PageQuotation): Omit<QuotationCardProps, 'onEdit'> {
    const { quotations = [], order } = this.#shown ?? {};
    const place = quotation.speaker && order?.get(quotation.speaker.name);
    const same = quotations.filter(({ speaker }) => speaker && speaker.name === quotation.speaker?.name);
    const correct = (ids: string[], verdict: Correction['verdict'], all = false) =>
      void this.#carryOut({ ids, verdict, all });
    return {
      quotation,
      colour: typeof place === 'number' ? inkOf(this.#painter.theme, place).line : null,
      names: [...(order?.keys() ?? [])],
      sameSpeaker: same.length,
      outcome: this.#outcome,
      onCopy: () => void this.#copy(quotation, citation, 'Copied with its source.'),
      onCopyLink: () => void this.#copy(quotation, linkTo, 'Link copied.'),
      onCorrect: (name, all) =>
        correct(all ? same.map(({ id }) => id) : [quotation.id], { kind: 'speaker', name }, all),
      isRemoved: !quotations.includes(quotation),
      onNotAQuotation: () => {
        this.#removed = quotation;
        correct([quotation.id], { kind: 'not-a-quotation' });
      },
      onUndo: () => correct([quotation.id], { kind: 'undo' }),
    };
  }

  async #copy(quotation: PageQuotation, textOf: typeof citation, done: string): Promise<void> {
    if (!this.#shown) return;
    const { article, page } = this.#shown.found;
    const copied = await copyText(textOf(quotation, article, page), this.#host.container);
    this.#tell(copied ? done : 'The browser refused to copy.');
  }

  async #carryOut(correction: Correction): Promise<void> {
    this.#tell('Saving…');
    this.#tell(await this.#correct(correction));
  }

  #tell(outcome: string): void {
    this.#outcome = outcome;
    const open = this.#quotation();
    if (open) this.#card?.update(this.#propsOf(open));
  }
}
