import { type ArticleText, type Block, hasHeadline } from '../article/article-text.ts';
import { isSpaceCode } from './characters.ts';
import { type MarkSite, markSites, marksFromStart } from './mark-sites.ts';
import type { Family } from './marks.ts';
import { type Pair, pairDouble, type Surroundings } from './pair-double.ts';
import { pairSingle } from './pair-single.ts';
import type { QuotedSpan } from './types.ts';

export interface QuotationOptions {
  /**
   * Whether `''…''`, as typewriters and old archives write it, is a quotation. On by default. Corpora made by other
   * software often leave such spans out, so measuring against them wants it off.
   */
  pairedApostrophes?: boolean;
}

/**
 * Finds what stands between quotation marks, outermost marks only.
 *
 * @returns in order, not overlapping, none empty. A quotation over several paragraphs gives one span a paragraph.
 *   Headings aren't searched: they repeat, shortened, what the article says.
 */
export function findQuotations(article: ArticleText, options: QuotationOptions = {}): QuotedSpan[] {
  const { text, blocks } = article;
  const nextMark = marksFromStart(text);
  const sites = blocks.map((block) =>
    block.kind === 'heading' ? [] : markSites(text, block, options.pairedApostrophes ?? true, nextMark),
  );
  const headlines = hasHeadline(article) ? 1 : 0;
  const primary = primaryFamily(sites.slice(headlines));
  const spans: QuotedSpan[] = [];
  let carried = false;
  blocks.forEach((block, index) => {
    const here = sites[index] as MarkSite[];
    if (here.length === 0) {
      carried = false;
      return;
    }
    const around: Surroundings = {
      blockStart: block.start,
      carried,
      reopened: beginsWithOpening(sites[index + 1], blocks[index + 1], primary),
    };
    const reopens: boolean = carried && beginsWithOpening(here, block, primary);
    const main = spansOf(text, block, index, here, primary, around, reopens);
    carried = main.at(-1)?.open ?? false;
    const other: Family = primary === 'double' ? 'single' : 'double';
    const rest = outside(here, main).filter((site) => site.family === other);
    const alone: Surroundings = { blockStart: block.start, carried: false, reopened: false };
    const secondary = rest.length > 0 ? spansOf(text, block, index, rest, other, alone, false) : [];
    // A first block that ends with a full stop is a headline, too, at times: of an archive, which sets off titles so.
    const kept = index === 0 && headlines === 0 && blocks.length > 2 ? [] : clearOf(secondary, main);
    for (const span of kept) span.primary = false;
    for (const span of kept.length > 0 ? [...main, ...kept].sort((a, b) => a.start - b.start) : main)
      spans.push(span);
  });
  return spans;
}

/** The marks that stand in none of the spans; both in order. */
function outside(sites: readonly MarkSite[], spans: readonly QuotedSpan[]): MarkSite[] {
  let next = 0;
  return sites.filter((site) => {
    while (next < spans.length && (spans[next] as QuotedSpan).outerEnd <= site.at) next++;
    const span = spans[next];
    return !span || site.at < span.outerStart;
  });
}

/** The closed spans that overlap none of the others; both in order. */
function clearOf(spans: readonly QuotedSpan[], others: readonly QuotedSpan[]): QuotedSpan[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && (others[next] as QuotedSpan).outerEnd <= span.outerStart) next++;
    const other = others[next];
    return !span.open && (!other || other.outerStart >= span.outerEnd);
  });
}

/** The family that opens more often, or else first where both do; the other one is used inside it. */
function primaryFamily(sites: readonly MarkSite[][]): Family {
  let single = 0;
  let double = 0;
  let outer: Family | null = null;
  for (const block of sites) {
    let first: Family | null = null;
    for (const site of block) {
      if (!site.canOpen) continue;
      if (site.family === 'single') single++;
      else double++;
      first ??= site.family;
      if (site.family !== first) outer ??= first;
    }
  }
  if (single === double) return outer ?? 'double';
  return single > double ? 'single' : 'double';
}

const beginsWithOpening = (
  sites: readonly MarkSite[] | undefined,
  block: Block | undefined,
  family: Family,
): boolean => {
  const first = sites?.find((site) => site.family === family);
  return first !== undefined && block !== undefined && first.at === block.start && first.canOpen;
};

function spansOf(
  text: string,
  block: Block,
  index: number,
  sites: readonly MarkSite[],
  family: Family,
  around: Surroundings,
  reopens: boolean,
): QuotedSpan[] {
  const own = sites.filter((site) => site.family === family);
  const pairs = family === 'double' ? pairDouble(own, around) : pairSingle(text, own, around);
  const spans: QuotedSpan[] = [];
  for (const pair of pairs) {
    const span = toSpan(text, block, index, own, pair, family);
    if (!span || (span.open && !runsToTheEnd(text, block, span, around))) continue;
    span.continues = pair.open < 0 || (reopens && span.outerStart === block.start);
    spans.push(span);
  }
  return spans;
}

function toSpan(
  text: string,
  block: Block,
  index: number,
  sites: readonly MarkSite[],
  pair: Pair,
  family: Family,
): QuotedSpan | null {
  const open = sites[pair.open];
  const close = sites[pair.close];
  const outerStart = open ? open.at : block.start;
  const outerEnd = close ? close.at + close.length : block.end;
  let start = open ? open.at + open.length : block.start;
  let end = close ? close.at : block.end;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  if (end <= start) return null;
  return {
    start,
    end,
    outerStart,
    outerEnd,
    block: index,
    family,
    primary: true,
    continues: false,
    open: !close,
  };
}

/**
 * Whether a quotation that no mark closes is one: it begins the paragraph, or a colon or comma announces it, or the
 * next paragraph re-opens it.
 */
function runsToTheEnd(text: string, block: Block, span: QuotedSpan, around: Surroundings): boolean {
  if (around.reopened) return true;
  if (span.family === 'single') return false;
  if (span.outerStart === block.start) return true;
  const announced = text.slice(Math.max(block.start, span.outerStart - 2), span.outerStart).trim();
  return announced === ':' || announced === ',';
}
