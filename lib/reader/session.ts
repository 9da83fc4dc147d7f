import { type DocumentArticle, readArticleInSteps } from '../article/read-article.ts';
import { Painter } from '../highlight/painter.ts';
import { inkOf } from '../highlight/palette.ts';
import { rangesOf } from '../highlight/ranges.ts';
import { askBackground } from '../messaging/messenger.ts';
import type { PageQuotation } from '../messaging/to-background.ts';
import type { PageState } from '../messaging/to-page.ts';
import { CardView } from './card-view.ts';
import { pause } from './pause.ts';
import { type Point, watchPointer } from './pointer.ts';
import { speakerOrder } from './speaker-order.ts';
import { Timeline } from './timeline.ts';

/** One page being read: finds the article, has it attributed, paints the quotations, shows the card. */
export class ReaderSession {
  readonly timeline = new Timeline();
  readonly #document: Document;
  readonly #painter = new Painter();
  readonly #card: CardView;
  #state: PageState = { status: 'reading' };
  #quotations = new Map<string, PageQuotation>();
  #order = new Map<string, number>();
  /** Grows with every reading, so that a slow one that was overtaken changes nothing. */
  #reading = 0;

  /** @param signal ends the session and takes away everything it drew. */
  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#card = new CardView(document);
    signal.addEventListener('abort', () => this.setReading(false));
    watchPointer(
      window,
      {
        at: (target, point) => this.#quotationAt(target, point),
        same: (a, b) => a === b,
        rest: (id, point) => this.#openCard(id, point),
        leave: () => this.#closeCard(),
      },
      signal,
    );
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads the page as it is now, and paints what the background says of it. */
  async read(): Promise<void> {
    const reading = ++this.#reading;
    this.#state = { status: 'reading' };
    const found = await readArticleInSteps(
      this.#document,
      this.#document.location.href,
      async (step, run) => {
        await pause();
        return this.timeline.time(step, run);
      },
    );
    if (reading !== this.#reading) return;
    if (!found) {
      this.#state = { status: 'not-an-article', reason: 'No article could be made out on this page.' };
      return;
    }
    const answer = await askBackground('readArticle', { page: found.page, article: found.article });
    if (reading !== this.#reading) return;
    const quotations = answer.ok ? answer.value.quotations : [];
    const problem = answer.ok ? answer.value.problem : answer.problem;
    this.timeline.time('paint', () => this.#paint(found, quotations));
    this.#state =
      quotations.length > 0 || problem
        ? { status: 'read', page: found.page, quotations, ...(problem ? { problem } : {}) }
        : { status: 'no-quotations', page: found.page };
  }

  /** Scrolls to a quotation and flashes it; false if it is no longer on the page. */
  show(id: string): boolean {
    return this.#painter.show(id);
  }

  setReading(on: boolean): void {
    if (on) void this.read();
    else {
      this.#reading++;
      this.#closeCard();
      this.#painter.clear();
      this.#state = { status: 'off' };
    }
  }

  #paint(found: DocumentArticle, quotations: readonly PageQuotation[]): void {
    this.#order = speakerOrder(quotations);
    this.#quotations = new Map(quotations.map((quotation) => [quotation.id, quotation]));
    this.#painter.paint(
      quotations.map((quotation) => ({
        id: quotation.id,
        speaker: this.#placeOf(quotation),
        ranges: rangesOf(quotation, found.segments),
      })),
    );
  }

  #placeOf({ speaker }: PageQuotation): number | null {
    return speaker ? (this.#order.get(speaker.name) ?? null) : null;
  }

  #quotationAt(target: EventTarget | null, { x, y }: Point): string | null {
    if (this.#card.owns(target)) return this.#card.shown;
    return this.#painter.hit(target, x, y)?.id ?? null;
  }

  #openCard(id: string, point: Point | null): void {
    const quotation = this.#quotations.get(id);
    if (!quotation || this.#card.shown === id) return;
    const place = this.#placeOf(quotation);
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    this.#painter.setActive(id);
    void this.#card.open(
      quotation,
      place === null ? null : inkOf(theme, place).line,
      this.#painter.rangesOf(id),
      point,
    );
  }

  #closeCard(): void {
    this.#painter.setActive(null);
    this.#card.close();
  }
}
