import type { Block } from '../article/article-text.ts';
import { isDigit, isOpeningContext, isSpaceCode, isWordCode } from './characters.ts';
import { ELISIONS, type Family, GLYPHS, isApostrophe, isClosingPunctuation, markOf } from './marks.ts';

/** A place in the text where a quotation mark may stand. */
export interface MarkSite {
  at: number;
  /** Code units that the mark takes: 2 for `''`. */
  length: number;
  family: Family;
  canOpen: boolean;
  canClose: boolean;
  /** The mark follows a comma, full stop or the like: it closes if anything does. */
  afterPunctuation: boolean;
}

/** Offset of the first mark or backtick from `from` on; the text's length where there is none. */
export type NextMark = (from: number) => number;

/** One for all texts: where it looks on is set before each search. */
const MARK_OR_BACKTICK = new RegExp(`[${GLYPHS}\`]`, 'g');

/** Looks for marks from the beginning of the text to its end: each call must ask further on than the one before. */
export function marksFromStart(text: string): NextMark {
  let found = -1;
  return (from) => {
    if (found < from) {
      MARK_OR_BACKTICK.lastIndex = from;
      found = MARK_OR_BACKTICK.test(text) ? MARK_OR_BACKTICK.lastIndex - 1 : text.length;
    }
    return found;
  };
}

/**
 * Lists the quotation marks of `text[start, end)`; apostrophes, primes and elisions are left out where they show.
 *
 * @param nextMark finds the next mark of the same text.
 * @param pairedApostrophes whether `''` and ` `` ` are double marks.
 */
export function markSites(
  text: string,
  { start: from, end: to }: Pick<Block, 'start' | 'end'>,
  pairedApostrophes: boolean,
  nextMark: NextMark,
): MarkSite[] {
  const sites: MarkSite[] = [];
  let low = false;
  for (let at = nextMark(from); at < to; at = nextMark(at + 1)) {
    const code = text.charCodeAt(at);
    const mark = markOf(code);
    if (!mark && code !== 96) continue;
    const doubled =
      (code === 39 || code === 96) &&
      at + 1 < to &&
      text.charCodeAt(at + 1) === code &&
      !closesWithin(text, at);
    if (doubled && !pairedApostrophes) {
      at++;
      continue;
    }
    if (!mark && !doubled) continue;
    const length = doubled ? 2 : 1;
    const family = doubled ? 'double' : (mark?.family ?? 'single');
    const before = at > from ? text.charCodeAt(at - 1) : Number.NaN;
    const after = at + length < to ? text.charCodeAt(at + length) : Number.NaN;
    let side = doubled ? (code === 96 ? 'open' : 'both') : (mark?.side ?? 'both');
    // German style: what `„` opens, `“` closes.
    if (code === LOW_DOUBLE) low = true;
    else if (low && family === 'double') {
      if (code === HIGH_DOUBLE && !isSpaceCode(before)) side = 'close';
      low = false;
    }
    const site: MarkSite = {
      at,
      length,
      family,
      canOpen: side === 'open' || (side === 'both' && mayOpen(before, after)),
      canClose: side === 'close' || (side === 'both' && mayClose(before, after)),
      afterPunctuation: isClosingPunctuation(before),
    };
    if (family === 'single') refineSingle(text, site, code, before, after);
    else if (side === 'both' && isDigit(before) && !site.canOpen) site.canClose = !isWordCode(after);
    if (site.canOpen || site.canClose) sites.push(site);
    // Mostly marks: no text, and a million of them would be a burden.
    if (sites.length === MANY && at - from < 2 * MANY) return [];
    at += length - 1;
  }
  return sites;
}

/** Of three in a row the first closes a quotation within: ''She said, 'No.''' */
const closesWithin = (text: string, at: number): boolean =>
  text.startsWith("'''", at) && !isSpaceCode(text.charCodeAt(at - 1));

const MANY = 500;

const LOW_DOUBLE = 0x201e;
const HIGH_DOUBLE = 0x201c;

const isMark = (code: number): boolean => markOf(code) !== undefined;

const mayOpen = (before: number, after: number): boolean =>
  !isSpaceCode(after) &&
  (isSpaceCode(before) ||
    isOpeningContext(before) ||
    (isMark(before) && !isApostrophe(before)) ||
    before === 39 ||
    // A space left out: He refused."We were deceived."
    (isClosingPunctuation(before) && isWordCode(after))) &&
  !(isClosingPunctuation(after) && after !== 46 && after !== 0x2026);

const mayClose = (before: number, after: number): boolean =>
  isSpaceCode(before) ? isSpaceCode(after) : !isWordCode(after) || isClosingPunctuation(before);

function refineSingle(text: string, site: MarkSite, code: number, before: number, after: number): void {
  if (!isApostrophe(code)) {
    // `‘` after a letter is a slip for an apostrophe: O‘Brien.
    if (code === 0x2018 && isWordCode(before)) site.canOpen = false;
    return;
  }
  if (isWordCode(before) && isWordCode(after)) {
    site.canOpen = site.canClose = false;
    return;
  }
  // The second one of ’n’.
  if (text[site.at - 1] === 'n' && isApostrophe(text.charCodeAt(site.at - 2))) {
    site.canOpen = site.canClose = false;
    return;
  }
  if (isSpaceCode(before) || isOpeningContext(before) || markOf(before)?.side === 'open') {
    site.canClose = false;
    if (site.canOpen && startsElision(text, site.at + 1)) site.canOpen = false;
  }
  if (code === 39 && isDigit(before) && (isDigit(after) || isSpaceCode(after))) site.canClose = false;
}

function startsElision(text: string, at: number): boolean {
  let end = at;
  while (end < at + 6 && isWordCode(text.charCodeAt(end))) end++;
  const word = text.slice(at, end).toLowerCase();
  return ELISIONS.has(word) || (/^\d0s?$/.test(word) && !isApostrophe(text.charCodeAt(end)));
}
