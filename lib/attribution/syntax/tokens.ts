import { isDigit, isSpaceCode, isWordCode } from '../../quotation/characters.ts';
import type { QuotedSpan } from '../../quotation/types.ts';
import { isGivenName } from '../lexicon/gender.ts';
import { isAbbreviation, Syn, synOf } from '../lexicon/lexicon.ts';

/** What a token looks like. */
export const Shape = {
  lower: 0,
  /** First letter a capital. */
  capital: 1,
  /** Two letters or more, all capitals: NATO. */
  upper: 2,
  number: 3,
  punctuation: 4,
} as const;

/**
 * The words and marks of a text as parallel arrays, in order. A possessive or contracted `’s` is a token of its own.
 */
export interface Tokens {
  length: number;
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  /** Word classes, see `Syn`; 0 for an open-class word that no list has. */
  syn: Int32Array;
  /** Lower-cased, with apostrophes straightened; the character itself for punctuation. */
  lower: string[];
  /** Index of the quoted span that the token stands in, else -1. The marks of a span belong to it. */
  quote: Int32Array;
}

/**
 * Cuts `text[from, to)` into tokens.
 *
 * @param quotations in order; tokens inside them carry their index.
 */
export function tokenize(text: string, quotations: readonly QuotedSpan[]): Tokens {
  const capacity = Math.max(16, text.length + 1);
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const shape = new Uint8Array(capacity);
  const syn = new Int32Array(capacity);
  const quote = new Int32Array(capacity);
  const lower: string[] = [];
  let n = 0;
  let q = 0;
  let at = 0;
  const push = (from: number, to: number, kind: number, word: string) => {
    while (q < quotations.length && (quotations[q] as QuotedSpan).outerEnd <= from) q++;
    const span = quotations[q];
    start[n] = from;
    end[n] = to;
    shape[n] = kind;
    const guess =
      kind === Shape.lower ||
      (kind === Shape.capital && (n === 0 || shape[n - 1] === Shape.punctuation) && !isGivenName(word));
    syn[n] = kind === Shape.punctuation || kind === Shape.number ? 0 : synOf(word, guess);
    quote[n] = span && from >= span.outerStart ? q : -1;
    lower.push(word);
    n++;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      at++;
    } else if (isWordCode(code)) {
      const stop = wordEnd(text, at);
      const apostrophe = contraction(text, at, stop);
      const wordStop = apostrophe < 0 ? stop : apostrophe;
      push(at, wordStop, shapeOf(text, at, wordStop), normalise(text.slice(at, wordStop)));
      if (apostrophe >= 0) push(apostrophe, stop, Shape.lower, normalise(text.slice(apostrophe, stop)));
      at = stop;
    } else {
      const stop = punctuationEnd(text, at);
      push(at, stop, Shape.punctuation, text.slice(at, stop));
      at = stop;
    }
  }
  return { length: n, start, end, shape, syn, lower, quote };
}

const normalise = (word: string): string => word.toLowerCase().replace(/[’ʼ]/g, "'");

/** A word runs over inner hyphens, apostrophes, dots of abbreviations and digits with their separators. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (isWordCode(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if ((code === 39 || code === 0x2019) && isWordCode(next)) at += 2;
    else if ((code === 45 || code === 0x2010 || code === 0x2011 || code === 38) && isWordCode(next)) at += 2;
    else if ((code === 44 || code === 46 || code === 58) && isDigit(next) && isDigit(text.charCodeAt(at - 1)))
      at += 2;
    else if (code === 46 && isAbbreviated(text, from, at)) {
      at += 1;
      if (!isWordCode(text.charCodeAt(at))) return at;
    } else return at;
    if (at - from > 200) return at;
  }
}

/** Whether the full stop at `dot` belongs to the word from `from`: U.S., J., Sen. */
function isAbbreviated(text: string, from: number, dot: number): boolean {
  const length = dot - from;
  if (length === 1 || (length >= 3 && length % 2 === 1 && length < 8 && text[dot - 2] === '.')) {
    const code = text.charCodeAt(dot - 1);
    return (
      (code >= 65 && code <= 90) ||
      (length >= 3 && code >= 97 && code <= 122) ||
      (code >= 97 && text.charCodeAt(dot + 2) === 46)
    );
  }
  const word = text.slice(Math.max(from, text.lastIndexOf('-', dot - 1) + 1), dot);
  return word.length <= 6 && isAbbreviation(word.toLowerCase());
}

/** Offset of the apostrophe of a trailing ’s, ’re, ’d, ’ll, ’ve or ’m, or -1. */
function contraction(text: string, from: number, stop: number): number {
  for (let at = stop - 2; at >= stop - 3 && at > from; at--) {
    const code = text.charCodeAt(at);
    if (code !== 39 && code !== 0x2019) continue;
    const tail = text.slice(at + 1, stop).toLowerCase();
    return tail === 's' || tail === 're' || tail === 'd' || tail === 'll' || tail === 've' || tail === 'm'
      ? at
      : -1;
  }
  return -1;
}

function shapeOf(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  if (isDigit(code)) return Shape.number;
  const first = text[from] as string;
  if (code < 128 ? code < 65 || code > 90 : first === first.toLowerCase()) return Shape.lower;
  if (to - from < 2) return Shape.capital;
  for (let at = from + 1; at < to; at++) {
    const c = text.charCodeAt(at);
    if ((c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff)) return Shape.capital;
  }
  return Shape.upper;
}

/** Dashes and dots come in runs; every other mark stands alone. */
function punctuationEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let stop = at + 1;
  if (code === 45 || code === 46) while (text.charCodeAt(stop) === code) stop++;
  return stop;
}

export const isCapitalised = (tokens: Tokens, i: number): boolean => {
  const shape = tokens.shape[i];
  return shape === Shape.capital || shape === Shape.upper;
};

export const has = (tokens: Tokens, i: number, flag: number): boolean =>
  ((tokens.syn[i] as number) & flag) !== 0;

/** Whether token `i` is the possessive ’s, not a short “is”. */
export const isPossessive = (tokens: Tokens, i: number): boolean => {
  const word = tokens.lower[i];
  return word === "'s" ? i > 0 && !has(tokens, i - 1, Syn.pronoun | Syn.wh) : word === "'" || word === '’';
};
