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
}
