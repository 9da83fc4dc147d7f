import { PAGE_STYLES } from '../../components/page/page-styles.ts';
import { Painter } from '../highlight/painter.ts';
import { rangesOf } from '../highlight/ranges.ts';
import { ShadowHost } from '../highlight/shadow-host.ts';
import type { PageQuotation } from '../messaging/to-background.ts';
import { wantList } from '../settings/speaker-list.ts';
import { AnnouncementView } from './announcement-view.ts';
import type { Opening } from './card-view.ts';
import { ListView } from './list-view.ts';
import { loadPanels } from './load-panels.ts';
import type { Panels } from './panels.ts';
import { type Point, watchPointer } from './pointer.ts';
import { type Correct, QuotationCards } from './quotation-cards.ts';
import { listSpeakers, type ShownArticle, speakerOrder } from './speakers.ts';
import type { Timeline } from './timeline.ts';

/** Where the reader may go from a quotation. */
export type Step = 'next' | 'previous' | 'next-by-speaker';

const LIST_CLOSED =
  'The list stays closed from now on. To see it again, click On Record’s button, then “List them on the page”.';

/** What a reader sees of a reading: the painted quotations, the card, the list of speakers. */
export class ReadingView {
  readonly #document: Document;
  readonly #timeline: Timeline;
  readonly #painter = new Painter();
  readonly #host: ShadowHost;
  readonly #cards: QuotationCards;
  readonly #list: ListView;
  readonly #announcement: AnnouncementView;
  #panels: Promise<Panels | null> | undefined;
  #shown: ShownArticle | null = null;
  /** The quotation that was last shown. */
  #at: string | null = null;
  #isListWanted = false;

  constructor(document: Document, timeline: Timeline, correct: Correct, signal: AbortSignal) {
    this.#document = document;
    this.#timeline = timeline;
    this.#host = new ShadowHost(document, PAGE_STYLES);
    const panels = () => this.#withPanels();
    this.#cards = new QuotationCards(document, this.#host, this.#painter, panels, correct);
    this.#list = new ListView(document, this.#host, panels);
    this.#announcement = new AnnouncementView(document, this.#host);
    this.#listen(signal);
  }

  /**
   * Paints a reading in the place of the one before.
   *
   * @param isListWanted whether the list of speakers comes by itself.
   */
  show(found: ShownArticle['found'], quotations: readonly PageQuotation[], isListWanted: boolean): void {
    const order = speakerOrder(quotations);
    this.#shown = { found, quotations, order };
    this.#isListWanted = isListWanted;
    this.#painter.paint(
      quotations.map((quotation) => ({
        id: quotation.id,
        speaker: quotation.speaker ? (order.get(quotation.speaker.name) ?? null) : null,
        ranges: rangesOf(quotation, found.segments),
      })),
    );
    this.#cards.show(this.#shown);
    this.#offerList();
  }

  /** Takes everything away. */
  clear(): void {
    this.#shown = null;
    this.#cards.show(null);
    this.#list.hide();
    this.#announcement.hide();
    this.#painter.clear();
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
    const quotations = this.#shown?.quotations ?? [];
    const here = quotations.findIndex(({ id }) => id === this.#at);
    const speaker = quotations[here]?.speaker?.name;
    const order = to === 'previous' ? quotations.toReversed() : quotations;
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
    this.#isListWanted = true;
    this.#announcement.hide();
    this.#list.open();
    this.#offerList();
    await wantList(true);
  }

  /** Shows a sentence over the page for a while. */
  announce(text: string): void {
    this.#announcement.show(text, this.#painter.theme);
  }

  #listen(signal: AbortSignal): void {
    const window = this.#document.defaultView as Window;
    watchPointer(
      window,
      {
        at: (target, point) => this.#quotationAt(target, point),
        same: (a, b) => a === b,
        rest: (id, point) => {
          if (!this.#cards.stays) this.#open(id, point, 'hover');
        },
        leave: () => {
          if (!this.#cards.stays) this.#cards.close();
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
        if (event.key !== 'Escape' || this.#cards.wanted === null) return;
        if (this.#host.owns(event)) event.stopPropagation();
        this.#cards.close();
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
    else this.#cards.close();
  }

  #quotationAt(target: EventTarget | null, { x, y }: Point): string | null {
    if (this.#cards.has(target)) return this.#cards.wanted;
    const id = this.#painter.hit(target, x, y)?.id ?? null;
    if (id !== null) void this.#withPanels(); // they arrive while the pointer comes to rest
    return id;
  }

  #open(id: string, point: Point | null, opening: Opening): void {
    const quotation = this.#shown?.quotations.find((one) => one.id === id);
    if (!quotation) return;
    this.#at = id;
    this.#followTheme();
    void this.#cards.open(quotation, point, opening);
  }

  /** The card and the opened list come with a style sheet of their own. */
  #withPanels(): Promise<Panels | null> {
    this.#panels ??= loadPanels().then((panels) => {
      if (panels) this.#host.adopt(panels.styles);
      else this.#panels = undefined;
      return panels;
    });
    return this.#panels;
  }

  /** Where to begin, in the order of `to`, when no quotation was shown yet: by what is on the screen. */
  #firstBelowFold(to: Step): number {
    const quotations = this.#shown?.quotations ?? [];
    const tops = quotations.map(({ id }) => this.#painter.rangesOf(id)[0]?.getBoundingClientRect().top ?? 0);
    const below = tops.findIndex((top) => top >= 0);
    if (to !== 'previous') return Math.max(0, below);
    return below < 0 ? 0 : quotations.length - below;
  }

  #followTheme(): void {
    if (this.#painter.followTheme()) this.#offerList();
  }

  #offerList(): void {
    if (!this.#isListWanted || !this.#shown?.order.size) this.#list.hide();
    else requestIdleCallback(() => this.#timeline.time('list', () => this.#showList()), { timeout: 1000 });
  }

  #showList(): void {
    if (!this.#isListWanted || !this.#shown?.order.size) return;
    const { quotations } = this.#shown;
    const { theme } = this.#painter;
    this.#list.show(
      {
        total: quotations.length,
        speakers: () => ({
          speakers: listSpeakers(quotations, theme),
          unclear: quotations.filter(({ speaker }) => !speaker).length,
          onStep: (name) => this.#stepThrough(name),
        }),
        onClose: () => {
          this.#isListWanted = false;
          this.#list.hide();
          this.announce(LIST_CLOSED);
          void wantList(false);
        },
      },
      theme,
    );
  }

  #stepThrough(name: string | null): void {
    const quotations = this.#shown?.quotations ?? [];
    const theirs = quotations.filter(({ speaker }) => (speaker?.name ?? null) === name);
    const here = theirs.findIndex(({ id }) => id === this.#at);
    const next = theirs[(here + 1) % theirs.length];
    if (next) this.goTo(next.id);
  }
}
