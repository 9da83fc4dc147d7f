/** What the page's reader, the popup and the log page may ask of the background: the one writer of the log. */
import type { ArticleText, Span } from '../article/article-text.ts';
import type { PageMetadata } from '../article/page-metadata.ts';
import type { Edited, LogEdit, Verdict } from './log-edit.ts';

/** An article as the reader found it. */
export interface Reading {
  page: PageMetadata;
  article: ArticleText;
}

/** A quotation as the page shows it: machine's answer and reader's correction already made one. */
export interface PageQuotation extends Span {
  /** Stable: the same article, position and text give the same id on every visit. */
  id: string;
  text: string;
  /** Null is "speaker unclear". */
  speaker: { name: string; role?: string } | null;
  /** Why, in one sentence. */
  explanation: string;
  /** The words behind the explanation: offsets into the article's text. */
  evidence: readonly Span[];
  confidence: number;
  /** True where the reader corrected the machine. */
  corrected: boolean;
  /** Pieces of one utterance share a number. */
  group?: number;
}

export interface ReadResult {
  /** In order of position. Spans that are nobody's speech are left out. */
  quotations: PageQuotation[];
  /** False if the log could not be written; `problem` says why, in a sentence for the reader. */
  saved: boolean;
  problem?: string;
}

export interface Correction {
  /** One quotation, or all that the machine gave to one speaker. */
  ids: readonly string[];
  verdict: Verdict;
  /** They are all of that speaker in the article: it holds for what is found of theirs later. */
  all?: boolean;
}

/** Words that the reader selected, to be kept as a quotation. */
export interface Selection {
  reading: Reading;
  /** Offsets into the article's text, without quotation marks and white space at the ends. */
  span: Span;
}

/** What can be forgotten: all there is, or what came from some sites (host names). */
export type Forgettable = { kind: 'everything' } | { kind: 'sites'; sites: readonly string[] };

export interface ToBackground {
  /** Attributes the article, saves its quotations, and answers when the transaction has completed. */
  readArticle(reading: Reading): ReadResult & {
    /** Whether the list of speakers comes by itself. */
    isListWanted: boolean;
  };
  /** Asked by the gate of a page: puts the reader into the frame that asks, unless its site is switched off. */
  injectReader(): { injected: boolean };
  /** Asked by a reader: puts the card and the list of speakers into its frame, for it alone to use. */
  injectPanels(): void;
  /** Answers, when it is saved, with those of the quotations that are still any, as they are now. */
  correct(correction: Correction): PageQuotation[];
  /** Keeps a selection as a quotation by hand, with the engine's guess for its speaker; answers when it is saved. */
  saveSelection(selection: Selection): PageQuotation;
  /** Edits the log, and answers when the edit is saved. From pages of the extension only. */
  editLog(edit: LogEdit): Edited;
  /**
   * Opens the article of a logged quotation, scrolls to it and flashes it; answers once that is done, or with the
   * sentence that says why it can't be. From pages of the extension only.
   */
  openQuotation(request: { id: string }): { problem: string | null };
  /**
   * Deletes what can't be brought back, settings about the sites included, and has the browser take its bytes off the
   * disk; answers when that is done. Open pages of the sites are no longer read. From pages of the extension only.
   */
  forget(what: Forgettable): { articles: number; quotations: number };
  /** Takes an edit back. From pages of the extension only. */
  undoEdit(request: { undo: number }): Edited;
}
