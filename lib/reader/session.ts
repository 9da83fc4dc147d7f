import { judge } from '../article/is-article.ts';
import { type DocumentArticle, readArticleInSteps } from '../article/read-article.ts';
import { askBackground } from '../messaging/messenger.ts';
import type { Correction, PageQuotation } from '../messaging/to-background.ts';
import type { PageState } from '../messaging/to-page.ts';
import { watchAddress } from './navigation.ts';
import { afterFrame, pause } from './pause.ts';
import { ReadingView, type Step } from './reading-view.ts';
import { selectedIn, selectedOutside } from './selection.ts';
import { isSameArticle, Snapshot } from './snapshot.ts';
import type { Timeline } from './timeline.ts';
import { Unrest } from './unrest.ts';
import { type Looked, watchPage } from './watch-page.ts';

const NOTHING_SELECTED =
  'Select some words of the page’s text first: there is nothing selected that can be saved.';
const NOTHING_FOUND = 'No article could be made out on this page.';

/** One page being read: finds the article, has it attributed, shows the quotations, follows the page's changes. */
export class ReaderSession {
  readonly #timeline: Timeline;
  readonly #document: Document;
  readonly #view: ReadingView;
  #state: PageState = { status: 'not-an-article', reason: 'This page does not look like an article.' };
  #found: DocumentArticle | null = null;
  #quotations: readonly PageQuotation[] = [];
  #isListWanted = false;
  /** What is shown was selected by hand on a page that is no article. */
  #isPart = false;
  /** What the page was like when it was last read; null until it was. */
  #snapshot: Snapshot | null = null;
  /** The page changed while it was read: what was found of it may be out of date by now. */
  #hasMoved = false;
  /** Grows with every reading, so that a slow one that was overtaken changes nothing. */
  #reading = 0;
  #busy: Promise<void> = Promise.resolve();

  /** @param signal ends the session and takes away everything it drew. */
  constructor(document: Document, timeline: Timeline, signal: AbortSignal) {
    this.#document = document;
    this.#timeline = timeline;
    this.#view = new ReadingView(document, this.#timeline, (correction) => this.#correct(correction), signal);
    signal.addEventListener('abort', () => this.#stop());
    watchAddress(window, () => void this.#arrive(), signal);
    watchPage(document, () => this.#look(), signal);
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads the page as it is now, and paints what the background says of it. */
  read(): Promise<void> {
    this.#busy = this.#read();
    return this.#busy;
  }

  async #read(): Promise<void> {
    const reading = ++this.#reading;
    const isOvertaken = (): boolean => reading !== this.#reading;
    if (!this.#found) this.#state = { status: 'reading' };
    const before = this.#isPart ? null : this.#found;
    const unrest = new Unrest(this.#document);
    const found = await this.#readArticle();
    this.#hasMoved = unrest.end();
    if (isOvertaken()) return;
    if (found) this.#timeline.time('walk', () => (this.#snapshot = new Snapshot(this.#document, found)));
    else return this.#settle({ status: 'not-an-article', reason: NOTHING_FOUND });

    const isSame = before !== null && isSameArticle(before, found);
    if (isSame) found.page = before.page; // an endless page may bear the next article's address by now
    if (isSame && before.article.text === found.article.text) return this.#show(found, this.#quotations);

    const answer = await askBackground('readArticle', { page: found.page, article: found.article });
    await afterFrame(window);
    if (isOvertaken()) return;
    this.#isPart = false;
    if (answer.ok) this.#isListWanted = answer.value.isListWanted;
    const { quotations, problem } = answer.ok ? answer.value : { quotations: [], problem: answer.problem };
    this.#show(found, quotations, problem);
  }

  setReading(on: boolean): void {
    if (on) void this.read();
    else this.#stop();
  }

  show(id: string): boolean {
    return this.#view.goTo(id);
  }

  step(to: Step): void {
    this.#view.step(to);
  }

  /** Shows a sentence over the page for a while. */
  announce(text: string): void {
    this.#view.announce(text);
  }

  showSpeakers(): void {
    void this.#view.showSpeakers();
  }

  /**
   * Keeps what is selected as a quotation, also where no article was found. Where that can't be, a sentence over the
   * page says why.
   */
  async keepSelection(): Promise<boolean> {
    await this.#busy;
    const inArticle = this.#found && selectedIn(this.#document, this.#found);
    const selected = inArticle ?? selectedOutside(this.#document);
    if (!selected) return this.#refuse(NOTHING_SELECTED);
    const { found, span } = selected;
    const answer = await askBackground('saveSelection', {
      reading: { page: found.page, article: found.article },
      span,
    });
    if (!answer.ok) return this.#refuse(answer.problem);
    const kept = answer.value;
    if (this.#found && !inArticle && !this.#isPart) {
      this.announce(`Saved to your log, speaker ${kept.speaker?.name ?? 'unclear'}: “${kept.text}”`);
      return true;
    }
    const rest = inArticle ? this.#quotations.filter(({ id }) => id !== kept.id) : [];
    this.#isPart ||= !inArticle;
    this.#show(
      found,
      [...rest, kept].sort((one, other) => one.start - other.start),
    );
    this.#view.open(kept.id);
    return true;
  }

  #refuse(sentence: string): false {
    this.announce(sentence);
    return false;
  }

  /** Asks the background anew for the article as it was last read. */
  async refresh(): Promise<void> {
    const found = this.#found;
    if (!found) return;
    const answer = await askBackground('readArticle', { page: found.page, article: found.article });
    if (answer.ok && found === this.#found) this.#show(found, answer.value.quotations, answer.value.problem);
  }

  #readArticle(): Promise<DocumentArticle | null> {
    return readArticleInSteps(
      this.#document,
      this.#document.location.href,
      async (step, run) => {
        await pause();
        return this.#timeline.time(step, run);
      },
      this.#found?.page,
    );
  }

  /** The page's address has changed under us. */
  async #arrive(): Promise<void> {
    if (this.#state.status === 'off') return;
    if (this.#found && this.#snapshot?.holds()) return; // the article is still there: the page only says where in it we are
    const { isArticle, reason } = judge(this.#document, this.#document.location.href);
    if (isArticle) return this.read();
    this.#settle({ status: 'not-an-article', reason });
  }

  /** The page's content has changed under us. */
  async #look(): Promise<Looked> {
    const before = this.#timeline.total;
    const isStale =
      this.#state.status !== 'off' &&
      (this.#hasMoved || this.#timeline.time('look', () => this.#snapshot?.isStale() ?? false));
    const isArticle = (): boolean => judge(this.#document, this.#document.location.href).isArticle;
    this.#hasMoved = false;
    if (isStale && ((this.#found && !this.#isPart) || isArticle())) await this.read();
    return { cost: this.#timeline.total - before, isDue: this.#hasMoved };
  }

  #show(found: DocumentArticle, quotations: readonly PageQuotation[], problem?: string): void {
    this.#found = found;
    this.#quotations = quotations;
    this.#timeline.time('paint', () => {
      this.#view.show(found, quotations, this.#isListWanted);
      this.#snapshot?.paint(quotations);
    });
    this.#state =
      quotations.length > 0 || problem
        ? { status: 'read', page: found.page, quotations: [...quotations], ...(problem ? { problem } : {}) }
        : { status: 'no-quotations', page: found.page };
  }

  async #correct(correction: Correction): Promise<string> {
    const answer = await askBackground('correct', correction);
    if (!answer.ok) return answer.problem;
    const rest = this.#quotations.filter(({ id }) => !correction.ids.includes(id));
    const quotations = [...rest, ...answer.value].sort((one, other) => one.start - other.start);
    if (this.#found) this.#show(this.#found, quotations);
    return correction.verdict.kind === 'undo' ? 'Taken back.' : 'Saved.';
  }

  #settle(state: PageState): void {
    this.#view.clear();
    this.#found = null;
    this.#isPart = false;
    this.#quotations = [];
    this.#snapshot = state.status === 'off' ? null : new Snapshot(this.#document, null);
    this.#state = state;
  }

  #stop(): void {
    this.#reading++;
    this.#settle({ status: 'off' });
  }
}
