import type { PageMetadata } from '../article/page-metadata.ts';
import type { Attribution } from '../attribution/types.ts';
import { articleRow } from './article-row.ts';
import { locate, type Place, placeOf, reconcile } from './reconcile.ts';
import type { ArticleRow, Correction, MachineAnswer, QuotationRow } from './rows.ts';
import { sameData } from './same-data.ts';

/** What is known of an article before it is read again. */
export interface Known {
  article: ArticleRow | undefined;
  /** Sorted by `start`. */
  quotations: readonly QuotationRow[];
}

/** A quotation as found on this visit. */
export interface Found {
  attribution: Attribution;
  place: Place;
  /** Fingerprint of the text. */
  print: string;
  /** The words that announce the speech. */
  cue: string | null;
}

export interface Merged {
  /** Null if nothing was ever found in the article: then it isn't logged. */
  article: ArticleRow | null;
  articleChanged: boolean;
  /** What stands in the article and is logged, in order of position. What was saved by hand has no attribution. */
  rows: { row: QuotationRow; attribution: Attribution | null; changed: boolean }[];
}

/**
 * Merges a reading with what earlier visits saved.
 *
 * Known rows keep their id, their time and what the reader made of them; offsets, context and the machine's answer
 * follow the article. What is no longer found isn't touched. What the machine takes for nobody's speech adds no row,
 * but overrules what it said on an earlier visit.
 *
 * @param text the article's
 * @param found sorted by `start`
 * @param now milliseconds since 1970
 */
export function mergeReading(
  articleId: string,
  page: PageMetadata,
  text: string,
  known: Known,
  found: readonly Found[],
  now: number,
): Merged {
  const matches = reconcile(
    known.quotations,
    found.map(({ place }) => place),
  );
  const dropped = new Set(known.article?.dropped);
  const taken = new Set(known.quotations.map(({ id }) => id));
  const rows: Merged['rows'] = [];
  for (const [i, { attribution, place, print, cue }] of found.entries()) {
    const match = matches[i];
    if (!match && attribution.status === 'not-speech') continue;
    const id = match?.id ?? freeId(`${articleId}.${print}`, taken);
    if (!match && dropped.has(id)) continue;
    const standing = match ? undefined : standingOn(attribution, known.article);
    const row: QuotationRow = {
      ...(match ?? { id, articleId, seenAt: now, ...(standing && { correction: standing }) }),
      ...place,
      kind: attribution.kind,
      group: attribution.group,
      machine: machineAnswer(attribution, cue),
    };
    if (row.group === undefined) delete row.group;
    rows.push({ row, attribution, changed: !match || !sameData(match, row) });
  }

  const left = known.quotations.filter((row) => row.byHand && !matches.includes(row));
  const byHand = placedByHand(text, left, rows);
  rows.push(...byHand);
  rows.sort((a, b) => a.row.start - b.row.start);

  const grew = rows.length > matches.filter((match) => match).length + byHand.length;
  const article = articleRow(page, articleId, known.article, {
    firstReadAt: known.article?.firstReadAt ?? now,
    savedAt: grew ? now : (known.article?.savedAt ?? now),
  });
  const logged = rows.length + known.quotations.length > 0;
  return {
    article: logged ? article : null,
    articleChanged: logged && !(known.article && sameData(known.article, article)),
    rows,
  };
}

/** What the reader said of all that the machine gives to this speaker. */
function standingOn({ speaker }: Attribution, article: ArticleRow | undefined): Correction | undefined {
  return speaker ? article?.standing?.find(({ name }) => name === speaker.name)?.correction : undefined;
}

/** What the reader once selected, where it stands now; not what overlaps with what the engine found. */
function placedByHand(text: string, left: readonly QuotationRow[], rows: Merged['rows']): Merged['rows'] {
  return left.flatMap((known) => {
    const start = locate(text, known);
    if (typeof start !== 'number') return [];
    const place = placeOf(text, { start, end: start + known.text.length });
    if (rows.some(({ row }) => row.start < place.end && place.start < row.end)) return [];
    const row = { ...known, ...place };
    return [{ row, attribution: null, changed: !sameData(known, row) }];
  });
}

function machineAnswer(attribution: Attribution, cue: string | null): MachineAnswer {
  const { status, speaker, rule, confidence, explanation } = attribution;
  return { status, speaker: speaker && nameAndRole(speaker), cue, rule, confidence, explanation };
}

const nameAndRole = ({ name, role }: { name: string; role?: string }) => (role ? { name, role } : { name });

function freeId(stem: string, taken: Set<string>): string {
  let n = 1;
  while (taken.has(`${stem}.${n}`)) n++;
  const id = `${stem}.${n}`;
  taken.add(id);
  return id;
}
