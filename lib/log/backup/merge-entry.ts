import type { ArticleRow, QuotationRow } from '../rows.ts';
import { sameData } from '../same-data.ts';
import { verdictOn } from '../verdict.ts';

/**
 * What comes of a quotation that is in the log and in a file. What the reader made of it in either place is kept: of
 * two corrections the later wins, and the other is written down in the note; notes are joined, tags and stars added.
 * The place and the machine's answer stay those of the log, which follows the article.
 */
export function mergeEntry(known: QuotationRow, incoming: QuotationRow): QuotationRow {
  if (sameData(known, incoming)) return known;
  const [later, earlier] = byTime(known, incoming);
  const lost =
    later && earlier && !sameData(verdictOn(later).speaker, verdictOn(earlier).speaker)
      ? `Also corrected to: ${verdictOn(earlier).speaker?.name ?? verdictOn(earlier).explanation}`
      : undefined;
  const notes = new Set([known.note, incoming.note, lost].flatMap((note) => note?.split('\n\n') ?? []));
  const tags = new Set([...(known.tags ?? []), ...(incoming.tags ?? [])]);
  const merged: QuotationRow = { ...known };
  if (later) merged.correction = later.correction;
  if (known.starred || incoming.starred) merged.starred = true;
  if (known.byHand || incoming.byHand) merged.byHand = true;
  if (notes.size > 0) merged.note = [...notes].join('\n\n');
  if (tags.size > 0) merged.tags = [...tags];
  merged.seenAt = Math.min(known.seenAt, incoming.seenAt);
  return merged;
}

/** The article as it is in the log, read when it was first read in either place. */
export function mergeArticle(known: ArticleRow, incoming: ArticleRow, restored: string): ArticleRow {
  const dropped = (known.dropped ?? []).filter((id) => id !== restored);
  const merged: ArticleRow = {
    ...known,
    firstReadAt: Math.min(known.firstReadAt, incoming.firstReadAt),
  };
  if (known.dropped) merged.dropped = dropped;
  const names = new Set(known.standing?.map(({ name }) => name));
  const standing = [
    ...(known.standing ?? []),
    ...(incoming.standing ?? []).filter(({ name }) => !names.has(name)),
  ];
  if (standing.length > 0) merged.standing = standing;
  return merged;
}

type Corrected = QuotationRow & Required<Pick<QuotationRow, 'correction'>>;

function byTime(a: QuotationRow, b: QuotationRow): Corrected[] {
  return [a, b]
    .filter((row): row is Corrected => row.correction !== undefined)
    .sort((x, y) => y.correction.at - x.correction.at);
}
