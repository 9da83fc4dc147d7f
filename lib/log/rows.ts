/** What the log keeps. Rows are plain data: structured-cloneable and JSON-safe. Times are milliseconds since 1970. */
import type { Span } from '../article/article-text.ts';
import type { PageMetadata } from '../article/page-metadata.ts';
import type { AttributionStatus } from '../attribution/types.ts';

export interface ArticleRow extends PageMetadata {
  /** Derived from `url`: one article, one row. */
  id: string;
  firstReadAt: number;
  /** When quotations of it last came into the log: what "newest first" sorts by. */
  savedAt: number;
}

/** A speaker as the log knows them. */
export interface LoggedSpeaker {
  name: string;
  role?: string;
}

/** What the engine said when the article was last read. */
export interface MachineAnswer {
  status: AttributionStatus;
  speaker: LoggedSpeaker | null;
  /** The words that announce the speech, as they stand in the article. */
  cue: string | null;
  rule: string;
  /** 0 … 1. */
  confidence: number;
  explanation: string;
}

/** What the reader said instead. It wins everywhere, and survives re-reading the article. */
export interface Correction {
  status: AttributionStatus;
  /** Null unless `status` is `attributed`. */
  speaker: LoggedSpeaker | null;
  at: number;
}

/** One quotation. Offsets are into the article's text as it was when last read. */
export interface QuotationRow extends Span {
  /** `${articleId}.${fingerprint of the text}.${which of the article's equal texts, from 1}` */
  id: string;
  articleId: string;
  text: string;
  /** The text just before and after, for finding the place again (W3C TextQuoteSelector). */
  prefix: string;
  suffix: string;
  kind: 'direct' | 'indirect';
  /** Pieces of one utterance share a number within their article. */
  group?: number;
  /** When it came into the log. */
  seenAt: number;
  machine: MachineAnswer;
  correction?: Correction;
}

/** A quotation with the article it stands in. */
export interface LogEntry {
  quotation: QuotationRow;
  article: ArticleRow;
}
