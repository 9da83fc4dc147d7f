/** What the catalogue keeps of each quotation: enough to find, sort and count, in little memory. */
import { publishedTime } from '../published-time.ts';
import type { ArticleRow, QuotationRow } from '../rows.ts';
import { folded } from '../search.ts';
import { verdictOn } from '../verdict.ts';

/** An article, shared by its quotations. */
export interface ArticleEntry {
  row: ArticleRow;
  /** Milliseconds; when it was saved, where the page tells no date. */
  publishedAt: number;
  /** Title, site and byline, folded. */
  text: string;
  entries: Entry[];
}

/** A name with a role, shared by the quotations that carry both. */
export interface SpeakerEntry {
  name: string;
  role?: string;
  /** Both, folded. */
  text: string;
}

export interface Entry {
  id: string;
  article: ArticleEntry;
  /** Null: unclear. */
  speaker: SpeakerEntry | null;
  start: number;
  seenAt: number;
  /** Sum of `FLAG`s. */
  flags: number;
  tags?: readonly string[];
  /** Quotation, note and tags, folded. */
  text: string;
}

export const FLAG = {
  starred: 1,
  unclear: 2,
  corrected: 4,
  noted: 8,
  'by-hand': 16,
  'not-quotations': 32,
} as const;

/** What the catalogue keeps of an article, without its quotations yet. */
export function articleEntry(row: ArticleRow): ArticleEntry {
  return {
    row,
    publishedAt: publishedTime(row.publishedAt) ?? row.savedAt,
    text: folded([row.title, row.site, row.byline].join('\n')),
    entries: [],
  };
}

/** @param speakers the table of all speakers, added to */
export function entryOf(
  row: QuotationRow,
  article: ArticleEntry,
  speakers: Map<string, SpeakerEntry>,
): Entry {
  const { status, speaker, corrected } = verdictOn(row);
  const { id, start, seenAt, text, note, tags, starred, byHand } = row;
  const flags =
    (starred ? FLAG.starred : 0) |
    (status === 'unclear' ? FLAG.unclear : 0) |
    (corrected ? FLAG.corrected : 0) |
    (note ? FLAG.noted : 0) |
    (byHand ? FLAG['by-hand'] : 0) |
    (status === 'not-speech' ? FLAG['not-quotations'] : 0);
  return {
    id,
    article,
    speaker: speaker && sharedSpeaker(speaker, speakers),
    start,
    seenAt,
    flags,
    ...(tags && { tags }),
    text: folded(note || tags ? [text, note, ...(tags ?? [])].join('\n') : text),
  };
}

function sharedSpeaker(
  { name, role }: { name: string; role?: string },
  speakers: Map<string, SpeakerEntry>,
): SpeakerEntry {
  const key = `${name}\n${role ?? ''}`;
  let shared = speakers.get(key);
  if (!shared) {
    shared = { name, ...(role && { role }), text: folded(key) };
    speakers.set(key, shared);
  }
  return shared;
}
