/** What the popup and the background may ask of a tab's reader. */

import type { PageMetadata } from '../article/page-metadata.ts';
import type { PageQuotation } from './to-background.ts';

/** What became of the page in a tab. */
export type PageState =
  | { status: 'reading' }
  | { status: 'read'; page: PageMetadata; quotations: PageQuotation[]; problem?: string }
  | { status: 'no-quotations'; page: PageMetadata }
  /** `reason` is a sentence; `setReading({ on: true })` reads the page all the same. */
  | { status: 'not-an-article'; reason: string }
  | { status: 'off' };

export interface ToPage {
  getPageState(): PageState;
  /** Scrolls to the quotation and flashes it. False if it is no longer on the page. */
  showQuotation(request: { id: string }): boolean;
  /** Switches reading on or off, at once, for this page. */
  setReading(request: { on: boolean }): void;
  /** Keeps the words that the reader has selected as a quotation; false, and a sentence over the page, where it can't. */
  keepSelection(): boolean;
  /** Opens the list of the article's speakers, also if the reader closed it once. */
  showSpeakers(): void;
  /** Told to a gate when a frame of its page has the reader: that one answers from now on. */
  standAside(): void;
  /** A quotation was saved, corrected or taken away elsewhere: paints the page's anew. */
  refresh(): void;
  /** Shows a sentence to the reader for a while, over the page. */
  announce(request: { text: string }): void;
  /** Goes to another quotation, from the one that was last shown or is next on the screen. */
  step(request: { to: 'next' | 'previous' | 'next-by-speaker' }): void;
}
