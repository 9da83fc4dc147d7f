import { PAGE_STYLES } from '../../components/page/page-styles.ts';
import type { QuotationCardProps } from '../../components/page/QuotationCard.tsx';
import type { DocumentArticle } from '../article/read-article.ts';
import { Painter } from '../highlight/painter.ts';
import { inkOf } from '../highlight/palette.ts';
import { rangesOf } from '../highlight/ranges.ts';
import { ShadowHost } from '../highlight/shadow-host.ts';
import type { Correction, PageQuotation } from '../messaging/to-background.ts';
import { isListWanted, wantList } from '../settings/speaker-list.ts';
import { AnnouncementView } from './announcement-view.ts';
import { CardView, type Opening } from './card-view.ts';
import { citation, linkTo } from './citation.ts';
import { copyText } from './clipboard.ts';
import { ListView } from './list-view.ts';
import { type Point, watchPointer } from './pointer.ts';
import { listSpeakers, speakerOrder } from './speakers.ts';
import type { Timeline } from './timeline.ts';

/** Where the reader may go from a quotation. */
export type Step = 'next' | 'previous' | 'next-by-speaker';

/** Corrects quotations, and answers with a sentence on what became of it. */
export type Correct = (correction: Correction) => Promise<string>;

/** What a reader sees of a reading: the painted quotations, the card, the list of speakers. */
export class ReadingView {
  readonly #document: Document;
  readonly #timeline: Timeline;
  readonly #correct: Correct;
  readonly #painter = new Painter();
  readonly #host: ShadowHost;
  readonly #card: CardView;
  readonly #list: ListView;
  readonly #announcement: AnnouncementView;
  #found: DocumentArticle | null = null;
  #quotations: readonly PageQuotation[] = [];
  #order = new Map<string, number>();
  #at: string | null = null;
  #isListOpen = false;
  #outcome = '';
  #removed: PageQuotation | null = null;

  constructor(document: Document, timeline: Timeline, correct: Correct, signal: AbortSignal) {
    this.#document = document;
    this.#timeline = timeline;
    this.#correct = correct;
    this.#host = new ShadowHost(document, PAGE_STYLES);
    this.#card = new CardView(document, this.#host);
    this.#list = new ListView(document, this.#host);
    this.#announcement = new AnnouncementView(document, this.#host);
    this.#listen(signal);
  }

  /** Paints a reading in the place of the one before. */
  show(found: DocumentArticle, quotations: readonly PageQuotation[]): void {
    this.#found = found;
    this.#quotations = quotations;
    this.#order = speakerOrder(quotations);
    this.#painter.paint(
      quotations.map((quotation) => ({
        id: quotation.id,
        speaker: this.#placeOf(quotation),
        ranges: rangesOf(quotation, found.segments),
      })),
    );
    const open = this.#quotationInCard();
    if (open) this.#card.update(this.#propsOf(open));
    else this.#card.close();
    void this.#offerList();
  }

  /** Takes everything away. */
  clear(): void {
    this.#card.close();
    this.#list.hide();
    this.#announcement.hide();
    this.#painter.clear();
    this.#found = null;
    this.#quotations = [];
    this.#order = new Map();
  }

  /** Scrolls to a quotation and flashes it; false if it is no longer on the page. */
  goTo(id: string): boolean {
    this.#at = id;
    return this.#painter.show(id);
  }

  /** Opens the card of a quotation, as if its reader had come by keyboard. */
  open(id: string): void {
    this.#open(id, null, 'keyboard');
  }

  /** Goes from quotation to quotation, and opens the card of each. */
  step(to: Step): void {
    const here = this.#quotations.findIndex(({ id }) => id === this.#at);
    const speaker = this.#quotations[here]?.speaker?.name;
    const order = to === 'previous' ? this.#quotations.toReversed() : this.#quotations;
    const from = here < 0 ? this.#firstBelowFold(to) : to === 'previous' ? order.length - 1 - here : here;
    const start = here < 0 ? from : from + 1;
    const rest = [...order.slice(start), ...order.slice(0, start)];
    const next = rest.find(
      (quotation) => to !== 'next-by-speaker' || here < 0 || quotation.speaker?.name === speaker,
    );
    if (next && this.goTo(next.id)) this.#open(next.id, null, 'keyboard');
  }

  /** Opens the list of speakers, now and from now on. */
  async showSpeakers(): Promise<void> {
    this.#isListOpen = true;
    await wantList(true);
    await this.#offerList();
  }

  #listen(signal: AbortSignal): void {
    const window = this.#document.defaultView as Window;
    watchPointer(
      window,
      {
        at: (target, point) => this.#quotationAt(target, point),
        same: (a, b) => a === b,
        rest: (id, point) => {
          if (!this.#card.stays) this.#open(id, point, 'hover');
        },
        leave: () => {
          if (!this.#card.stays) this.#close();
        },
      },
      signal,
    );
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', () => window.setTimeout(() => this.#followTheme(), 300), { signal });
    window.addEventListener('click', (event) => this.#onClick(event), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || this.#card.shown === null) return;
        if (this.#host.owns(event)) event.stopPropagation();
        this.#close();
      },
      { signal, capture: true },
    );
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || this.#host.owns(event)) return;
    const target = event.composedPath()[0] as Element;
    const isFree =
      !target.closest?.('a, button, input, [role=button]') && getSelection()?.isCollapsed !== false;
    const point = { x: event.clientX, y: event.clientY };
    const hit = isFree && !event.defaultPrevented ? this.#painter.hit(target, point.x, point.y) : null;
    if (hit) this.#open(hit.id, point, 'click');
    else this.#close();
  }

  #quotationAt(target: EventTarget | null, { x, y }: Point): string | null {
    if (this.#card.has(target)) return this.#card.shown;
    return this.#painter.hit(target, x, y)?.id ?? null;
  }

  #open(id: string, point: Point | null, opening: Opening): void {
    const quotation = this.#quotations.find((one) => one.id === id);
    if (!quotation) return;
    if (this.#card.shown === id && opening === 'hover') return;
    this.#at = id;
    this.#outcome = '';
    this.#followTheme();
    this.#painter.setActive(id);
    const place = { ranges: this.#painter.rangesOf(id), point, theme: this.#painter.theme };
    this.#card.open(this.#propsOf(quotation), place, opening);
  }

  #close(): void {
    this.#painter.setActive(null);
    this.#card.close();
  }

  #propsOf(quotation: PageQuotation): Omit<QuotationCardProps, 'onEdit'> {
    const place = this.#placeOf(quotation);
    const same = this.#quotations.filter(
      ({ speaker }) => speaker && speaker.name === quotation.speaker?.name,
    );
    const correct = (ids: string[], verdict: Correction['verdict']) => void this.#carryOut({ ids, verdict });
    return {
      quotation,
      colour: place === null ? null : inkOf(this.#painter.theme, place).line,
      names: [...this.#order.keys()],
      sameSpeaker: same.length,
      outcome: this.#outcome,
      onCopy: () => void this.#copy(quotation, citation, 'Copied with its source.'),
      onCopyLink: () => void this.#copy(quotation, linkTo, 'Link copied.'),
      onCorrect: (name, all) =>
        correct(all ? same.map(({ id }) => id) : [quotation.id], { kind: 'speaker', name }),
      isRemoved: !this.#quotations.includes(quotation),
      onNotAQuotation: () => {
        this.#removed = quotation;
        correct([quotation.id], { kind: 'not-a-quotation' });
      },
      onUndo: () => correct([quotation.id], { kind: 'undo' }),
    };
  }

  async #copy(quotation: PageQuotation, textOf: typeof citation, done: string): Promise<void> {
    if (!this.#found) return;
    const text = textOf(quotation, this.#found.article, this.#found.page);
    const copied = await copyText(text, this.#host.container);
    this.#tell(copied ? done : 'The browser refused to copy.');
  }

  async #carryOut(correction: Correction): Promise<void> {
    this.#tell('Saving…');
    this.#tell(await this.#correct(correction));
  }

  /** What the card speaks of: also a quotation that is none any more, so that the reader can take that back. */
  #quotationInCard(): PageQuotation | undefined {
    const shown = this.#card.shown;
    return (
      this.#quotations.find(({ id }) => id === shown) ??
      (this.#removed?.id === shown ? this.#removed : undefined)
    );
  }

  #tell(outcome: string): void {
    this.#outcome = outcome;
    const open = this.#quotationInCard();
    if (open) this.#card.update(this.#propsOf(open));
  }

  #placeOf({ speaker }: PageQuotation): number | null {
    return speaker ? (this.#order.get(speaker.name) ?? null) : null;
  }

  /** Where to begin, in the order of `to`, when no quotation was shown yet: by what is on the screen. */
  #firstBelowFold(to: Step): number {
    const tops = this.#quotations.map(
      ({ id }) => this.#painter.rangesOf(id)[0]?.getBoundingClientRect().top ?? 0,
    );
    const below = tops.findIndex((top) => top >= 0);
    if (to !== 'previous') return Math.max(0, below);
    return below < 0 ? 0 : this.#quotations.length - below;
  }

  /** Shows a sentence over the page for a while. */
  announce(text: string): void {
    this.#announcement.show(text, this.#painter.theme);
  }

  #followTheme(): void {
    if (this.#painter.followTheme()) void this.#offerList();
  }

  async #offerList(): Promise<void> {
    if (this.#order.size === 0 || !(await isListWanted())) return this.#list.hide();
    const show = (): void => {
      if (this.#order.size > 0) this.#timeline.time('list', () => this.#showList());
    };
    requestIdleCallback(show, { timeout: 1000 });
  }

  #showList(): void {
    const { theme } = this.#painter;
    this.#list.show(
      {
        speakers: listSpeakers(this.#quotations, theme),
        unclear: this.#quotations.filter(({ speaker }) => !speaker).length,
        isOpen: this.#isListOpen,
        onToggle: () => {
          this.#isListOpen = !this.#isListOpen;
          this.#showList();
        },
        onClose: () => {
          this.#list.hide();
          void wantList(false);
        },
        onStep: (name) => this.#stepThrough(name),
      },
      theme,
    );
  }

  #stepThrough(name: string | null): void {
    const theirs = this.#quotations.filter(({ speaker }) => (speaker?.name ?? null) === name);
    const here = theirs.findIndex(({ id }) => id === this.#at);
    const next = theirs[(here + 1) % theirs.length];
    if (next) this.goTo(next.id);
  }
}
