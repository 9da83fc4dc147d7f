/** What the log page and the popup may do to the log, and what comes of it. */

/** What the reader says of a quotation, against the machine; `undo` lets the machine have its say again. */
export type Verdict =
  | { kind: 'speaker'; name: string; role?: string }
  | { kind: 'unclear' }
  | { kind: 'not-a-quotation' }
  | { kind: 'undo' };

/** What the reader adds to quotations; what isn't named stays as it is. */
export interface Annotation {
  /** `toggled` is the other way than it is when the edit is made, however late the page hears of that. */
  starred?: boolean | 'toggled';
  /** An empty note takes it away. */
  note?: string;
  addTags?: readonly string[];
  removeTags?: readonly string[];
}

export type LogEdit =
  /** With `all`, these are all of one speaker in their article, and it holds for what is found of theirs later. */
  | { kind: 'correct'; ids: readonly string[]; verdict: Verdict; all?: boolean }
  | { kind: 'annotate'; ids: readonly string[]; annotation: Annotation }
  | { kind: 'delete-quotations'; ids: readonly string[] }
  | { kind: 'delete-articles'; ids: readonly string[] }
  | { kind: 'delete-everything' }
  /** Whose names these are. Each goes by a name of its own where `person` is null. */
  | { kind: 'name-person'; names: readonly string[]; person: string | null }
  /** Parts of an exported file, not yet validated. `continues` is the edit that an earlier part of the file made. */
  | { kind: 'import'; quotations: readonly unknown[]; people: readonly unknown[]; continues: number | null };

/** What became of an edit. */
export interface Edited {
  /** What undoes it; null where nothing had to be changed. */
  undo: number | null;
  /** What was done, as the reader would put it: "Deleted 3 quotations". */
  label: string;
  articleIds: string[];
}
