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
  /** Ids of quotations that the reader deleted: they don't come back when the article is read again. */
  dropped?: readonly string[];
  /** Absent is none. */
  standing?: readonly StandingCorrection[];
}

/** What the reader says of all that the machine gives to one speaker in an article: it holds for what is found later. */
export interface StandingCorrection {
  /** The speaker's name as the machine gives it. */
  name: string;
  correction: Correction;
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
  /** The reader selected it: the engine had not found it. */
  byHand?: true;
  /** What the reader made of it. Absent is never set, not set to nothing. */
  correction?: Correction;
  starred?: true;
  note?: string;
  tags?: readonly string[];
}

/** The fields of a quotation that are the reader's. */
export type ReadersFields = Pick<QuotationRow, 'correction' | 'starred' | 'note' | 'tags'>;

/** The reader's word on a name in the log: whose name it is. It overrules the guess of `people.ts`. */
export interface PersonRow {
  /** The name as speakers carry it. */
  name: string;
  /** The name that the person goes by; the same as `name` where the reader keeps two people apart. */
  person: string;
}

/** An edit that can be undone. */
export interface ChangeRow {
  /** Counts up. */
  id: number;
  at: number;
  /** What was done, as the reader would put it: "Deleted 3 quotations". */
  label: string;
}

/** What rows were before a change; a change with many rows has several of these. */
export interface BeforeRow {
  changeId: number;
  part: number;
  rows: readonly Before[];
}

export type Before = {
  [Store in 'articles' | 'quotations' | 'people']: {
    store: Store;
    key: string;
    /** Null: there was no row. */
    row: LogRows[Store] | null;
    /** Only these fields were changed, and only they are put back. Absent: the whole row. */
    fields?: readonly string[];
  };
}['articles' | 'quotations' | 'people'];

/** The rows of the stores that can be edited. */
export interface LogRows {
  articles: ArticleRow;
  quotations: QuotationRow;
  people: PersonRow;
}

/** A quotation with the article it stands in. */
export interface LogEntry {
  quotation: QuotationRow;
  article: ArticleRow;
}
