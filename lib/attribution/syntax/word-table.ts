import { isGivenName } from '../lexicon/gender.ts';
import { synOf } from '../lexicon/lexicon.ts';
import * as Shape from './shape.ts';

/** What a written word is, wherever it stands. */
export interface Word {
  /** As written. */
  surface: string;
  /** Lower-cased, with apostrophes straightened. */
  lower: string;
  shape: number;
  /** Word classes without and with a guess by the ending, see `synOf`. */
  syn: number;
  guessed: number;
}

const SLOTS = 1 << 16;
const MOST = SLOTS / 4;
const LONGEST = 24;

/**
 * Looks words up by their place in the text, so that a word seen before costs no new string. It remembers what pure
 * functions gave, so that nothing depends on what it holds; it forgets all when full.
 */
class WordTable {
  private slots = new Int32Array(SLOTS);
  private words: Word[] = [];

  /** The word `text[from, to)`, whose characters hash to `hash`. */
  at(text: string, from: number, to: number, hash: number): Word {
    if (to - from > LONGEST) return readWord(text.slice(from, to));
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const known = this.words[(this.slots[slot] as number) - 1];
      if (!known) break;
      if (isAt(text, from, to, known.surface)) return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.words.length >= MOST) {
      this.slots.fill(0);
      this.words = [];
      return readWord(text.slice(from, to));
    }
    const word = readWord(copyOf(text, from, to));
    this.words.push(word);
    this.slots[slot] = this.words.length;
    return word;
  }
}

/** A slice keeps its whole text alive, and is slow to compare with; a word in the table must be neither. */
function copyOf(text: string, from: number, to: number): string {
  const codes: number[] = [];
  for (let i = from; i < to; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

function isAt(text: string, from: number, to: number, surface: string): boolean {
  if (surface.length !== to - from) return false;
  for (let i = 0; i < surface.length; i++)
    if (surface.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function readWord(surface: string): Word {
  const lower = surface.toLowerCase().replace(/[’ʼ]/g, "'");
  const shape = shapeOf(surface);
  if (shape === Shape.number) return { surface, lower, shape, syn: 0, guessed: 0 };
  const syn = synOf(lower, false);
  const guess = shape === Shape.lower || (shape === Shape.capital && !isGivenName(lower));
  return {
    surface,
    lower,
    shape,
    syn: shape === Shape.lower ? synOf(lower) : syn,
    guessed: guess ? synOf(lower) : syn,
  };
}

function shapeOf(surface: string): number {
  const code = surface.charCodeAt(0);
  if (code >= 48 && code <= 57) return Shape.number;
  const first = surface[0] as string;
  if (code < 128 ? code < 65 || code > 90 : first === first.toLowerCase()) return Shape.lower;
  if (surface.length < 2) return Shape.capital;
  for (let i = 1; i < surface.length; i++) {
    const c = surface.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff)) return Shape.capital;
  }
  return Shape.upper;
}

export const WORDS = new WordTable();
