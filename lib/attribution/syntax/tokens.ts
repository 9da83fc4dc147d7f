import { isDigit, isSpaceCode, isWordCode } from '../../quotation/characters.ts';
import type { QuotedSpan } from '../../quotation/types.ts';
import { isAbbreviation } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import * as Shape from './shape.ts';
import { WORDS } from './word-table.ts';

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
 * Cuts a text into tokens.
 *
 * @param quotations in order; tokens inside them carry their index.
 */
export function tokenize(text: string, quotations: readonly QuotedSpan[]): Tokens {
  const builder = new Builder(text);
  const { units } = builder;
  for (let at = 0; at < text.length; ) {
    const code = units[at] as number;
    if (isWordCode(code)) at = builder.word(at);
    else if (isSpaceCode(code)) at++;
    else at = builder.punctuation(at);
  }
  markQuoted(builder.tokens, quotations);
  return builder.tokens;
}

/** Notes of each token in which quotation it stands. */
function markQuoted({ length, start, quote }: Tokens, quotations: readonly QuotedSpan[]): void {
  quote.fill(-1);
  let n = 0;
  quotations.forEach(({ outerStart, outerEnd }, q) => {
    while (n < length && (start[n] as number) < outerStart) n++;
    while (n < length && (start[n] as number) < outerEnd) quote[n++] = q;
  });
}

/** Code units of the text at hand. Most articles fit, so that reading one needs no new array. */
const SHARED = new Uint16Array(1 << 16);

function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length + 2 <= SHARED.length ? SHARED : new Uint16Array(length + 2);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units[length] = units[length + 1] = 0;
  return units;
}

class Builder {
  readonly tokens: Tokens;
  /** The text's code units, and two zeros, so that looking ahead needs no bounds. */
  readonly units: Uint16Array;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.units = unitsOf(text);
    const capacity = (text.length >> 2) + 16;
    this.tokens = {
      length: 0,
      start: new Int32Array(capacity),
      end: new Int32Array(capacity),
      shape: new Uint8Array(capacity),
      syn: new Int32Array(capacity),
      quote: new Int32Array(capacity),
      lower: new Array<string>(capacity),
    };
  }

  /**
   * Takes the word at `from`, which runs over inner hyphens, apostrophes, dots of abbreviations and digits with their
   * separators.
   *
   * @returns the offset after it.
   */
  word(from: number): number {
    const { units } = this;
    let at = from;
    let hash = 0;
    let apostrophe = -1;
    let hashBefore = 0;
    for (;;) {
      let code = units[at] as number;
      while (isWordCode(code)) {
        hash = (Math.imul(hash, 31) + code) | 0;
        code = units[++at] as number;
      }
      if (code === 32) break;
      const next = units[at + 1] as number;
      let joins = false;
      if (isApostrophe(code)) {
        joins = isWordCode(next) || endsNameOfMany(this.text, at);
        if (joins) {
          apostrophe = at;
          hashBefore = hash;
        }
      } else if (isJoiner(code)) joins = isWordCode(next);
      else if (code === 44 || code === 46 || code === 58 || code === 47)
        joins = isDigit(next) && isDigit(units[at - 1] as number);
      const dot = !joins && code === 46 && isAbbreviated(this.text, from, at);
      if (!joins && !dot) break;
      hash = (Math.imul(hash, 31) + code) | 0;
      at++;
      if ((dot && !isWordCode(next)) || at - from > 200) break;
    }
    if (apostrophe > from && isContraction(units, apostrophe, at) && !isNameOfHouse(this.text, from, at)) {
      this.push(from, apostrophe, hashBefore);
      this.push(apostrophe, at, hash);
    } else this.push(from, at, hash);
    return at;
  }

  /** Takes the mark at `at`; dashes and dots come in runs, every other mark stands alone. */
  punctuation(at: number): number {
    const { units } = this;
    const code = units[at];
    let stop = at + 1;
    if (code === 45 || code === 46) while (units[stop] === code) stop++;
    const n = this.add(at, stop, stop === at + 1 ? markOf(code as number) : this.text.slice(at, stop));
    this.tokens.shape[n] = Shape.punctuation;
    return stop;
  }

  private push(from: number, to: number, hash: number): void {
    const word = WORDS.find(this.text, this.units, from, to, hash);
    const { tokens } = this;
    const n = this.add(from, to, WORDS.lower[word] as string);
    const opens = n === 0 || tokens.shape[n - 1] === Shape.punctuation;
    tokens.shape[n] = WORDS.shape[word] as number;
    tokens.syn[n] = (opens ? WORDS.guessed[word] : WORDS.syn[word]) as number;
  }

  private add(from: number, to: number, lower: string): number {
    const { tokens } = this;
    const n = tokens.length++;
    if (n >= tokens.start.length) this.grow();
    tokens.start[n] = from;
    tokens.end[n] = to;
    tokens.lower[n] = lower;
    return n;
  }

  private grow(): void {
    const { tokens } = this;
    const capacity = tokens.start.length * 2;
    for (const key of ['start', 'end', 'syn', 'quote'] as const) {
      const larger = new Int32Array(capacity);
      larger.set(tokens[key]);
      tokens[key] = larger;
    }
    const shape = new Uint8Array(capacity);
    shape.set(tokens.shape);
    tokens.shape = shape;
    tokens.lower.length = capacity;
  }
}

/** One string for all marks of a code: beyond Latin-1 each would be an object of its own. */
const MARKS = new Map<number, string>();

function markOf(code: number): string {
  const known = MARKS.get(code);
  if (known) return known;
  const mark = String.fromCharCode(code);
  MARKS.set(code, mark);
  return mark;
}

/** “Farmers’ Union”: whether the apostrophe at `at` ends a word of an association’s name. */
function endsNameOfMany(text: string, at: number): boolean {
  return (
    text[at - 1] === 's' &&
    text[at + 1] === ' ' &&
    /^ (?:Union|Association|Alliance|Institute|Guild|Federation|Tribunal|Network|Council|Club|Society|League|Trust|Forum|Board|Group|Front|Movement|Commission)\b/.test(
      text.slice(at + 1, at + 14),
    )
  );
}

/** “King’s College”, “the Avon County Sheriff’s Office”: whether the word with its ’s is part of a name, not an owner. */
function isNameOfHouse(text: string, from: number, stop: number): boolean {
  const next = text.charCodeAt(stop + 1);
  return (
    next >= 65 &&
    next <= 90 &&
    text[stop] === ' ' &&
    /^(?:(?:King|Queen|Women|Men|Children|Alzheimer|Parkinson).s |(?:Sheriff|Coroner|Prosecutor|Examiner).s (?:Office|Department)\b)/.test(
      text.slice(from, stop + 12),
    )
  );
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isJoiner = (code: number): boolean => code === 45 || code === 38 || code === 0x2010 || code === 0x2011;

/** Whether a name goes on after the single letter before the full stop: J. Reed, J.R., not “on X.” or “plan b.” */
const isInitial = (text: string, dot: number): boolean => {
  const next = text.charCodeAt(dot + 1);
  if (!isSpaceCode(next)) return isWordCode(next);
  const isSite =
    text.charAt(dot - 1) === 'X' && /\b(?:on|to|via)\s$/.test(text.slice(Math.max(0, dot - 6), dot - 1));
  return !isSite && /\p{Lu}/u.test(text.charAt(dot + 2));
};

/** What begins a sentence and no name: “He came at 3 a.m. A neighbour said …”, “… left the U.S. He said …”. */
const NEXT_SENTENCE =
  /^\s(?:The|An?|He|She|It|They|We|His|Her|Its|Their|This|That|These|Those|There|But|And|In|On|At|When|While|After|Before|If|As|For|One|Another|Some|Many|Most)\s/;

/** Whether the full stop at `dot` belongs to the word from `from`: U.S., J., Sen. */
function isAbbreviated(text: string, from: number, dot: number): boolean {
  const length = dot - from;
  // A party and a state: R-N.Y.
  if (
    length < 6 &&
    text.charCodeAt(from + 1) === 45 &&
    /^[DRI]-[A-Z](?:\.[A-Z])?$/.test(text.slice(from, dot))
  )
    return true;
  if (length === 1 && !isInitial(text, dot)) return false;
  if (length === 1 || (length >= 3 && length % 2 === 1 && length < 8 && text[dot - 2] === '.')) {
    if (length > 1 && NEXT_SENTENCE.test(text.slice(dot + 1, dot + 10))) return false;
    const code = text.charCodeAt(dot - 1);
    return (
      (code >= 65 && code <= 90) ||
      (length >= 3 && code >= 97 && code <= 122) ||
      (code >= 97 && text.charCodeAt(dot + 2) === 46)
    );
  }
  // Of R-Neb. only the part after the hyphen counts.
  let start = dot;
  while (start > from && text.charCodeAt(start - 1) !== 45) if (dot - --start > 6) return false;
  const word = text.slice(start, dot);
  const lower = word.toLowerCase();
  if (!isAbbreviation(lower)) return false;
  if (lower === 'no' || lower === 'nos') return isDigit(text.charCodeAt(dot + 2));
  // “He was ill.” ends a sentence, “Ill.” may not.
  return word !== lower || /^(?:vs|etc|approx|al)$/.test(word);
}

/** Whether the code units `[apostrophe, stop)` are ’s, ’re, ’d, ’ll, ’ve or ’m. */
function isContraction(units: Uint16Array, apostrophe: number, stop: number): boolean {
  const first = (units[apostrophe + 1] as number) | 32;
  const length = stop - apostrophe - 1;
  if (length === 1) return first === 115 || first === 100 || first === 109;
  if (length !== 2) return false;
  const second = (units[apostrophe + 2] as number) | 32;
  return (second === 101 && (first === 114 || first === 118)) || (first === 108 && second === 108);
}

/** Whether a single character, mostly a space, stands between token `i` and the next. */
export const isBeside = (tokens: Tokens, i: number): boolean =>
  (tokens.start[i + 1] as number) - (tokens.end[i] as number) === 1;

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
