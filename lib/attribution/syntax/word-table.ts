import { isGivenName } from '../lexicon/gender.ts';
import { synOf } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Shape from './shape.ts';

const SLOTS = 1 << 15;
const MOST = SLOTS / 2;
const LONGEST = 24;
/** Surnames that end like trades. */
const NO_TRADES = wordSet(
  'goldman friedman newman freeman bergman hoffman chapman coleman zimmerman kaufman lehman feldman silverman altman whitman hartman herman sherman truman bowman hickman abdirahman abdulrahman rahman osman usman othman suleiman sulaiman salman',
);

/**
 * Looks words up by their code units, so that a word seen before costs neither a string nor a search through the
 * lists. It remembers what pure functions gave, so that nothing depends on what it holds; it forgets all when full.
 * Plain arrays by the word's number: this is where the engine is most often.
 */
class WordTable {
  /** Lower-cased, with apostrophes straightened. */
  readonly lower: string[] = [];
  readonly shape = new Uint8Array(MOST);
  /** Word classes without and with a guess by the ending, see `synOf`. */
  readonly syn = new Int32Array(MOST);
  readonly guessed = new Int32Array(MOST);
  private readonly slots = new Uint16Array(SLOTS);
  private readonly hashes = new Int32Array(MOST);
  /** The code units of word `n` are `units[starts[n], starts[n + 1])`. */
  private readonly starts = new Int32Array(MOST + 1);
  private readonly units = new Uint16Array(MOST * 10);

  private size = 0;

  /**
   * The number of the word `text[from, to)`, good until the next call.
   *
   * @param units the text's code units; those of the word hash to `hash`.
   */
  find(text: string, units: Uint16Array, from: number, to: number, hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const n = (this.slots[slot] as number) - 1;
      if (n < 0) break;
      if (this.hashes[n] === hash && this.isAt(units, from, to, n)) return n;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const n = this.size;
    const start = this.starts[n] as number;
    if (n + 1 === MOST || start + LONGEST > this.units.length) {
      this.slots.fill(0);
      this.size = 0;
      return this.find(text, units, from, to, hash);
    }
    // A very long one isn't worth keeping: the next new word takes its number.
    if (to - from > LONGEST) return this.read(n, text.slice(from, to));
    for (let i = from; i < to; i++) this.units[start + i - from] = units[i] as number;
    this.starts[n + 1] = start + to - from;
    this.hashes[n] = hash;
    this.slots[slot] = ++this.size;
    // A string of its own: a slice would keep the whole text alive, unless it is so short that it's copied.
    const isCopied = to - from < 12;
    return this.read(n, isCopied ? text.slice(from, to) : String.fromCharCode(...units.subarray(from, to)));
  }

  private isAt(units: Uint16Array, from: number, to: number, n: number): boolean {
    const start = this.starts[n] as number;
    if ((this.starts[n + 1] as number) - start !== to - from) return false;
    for (let i = from, k = start; i < to; i++, k++) if (this.units[k] !== units[i]) return false;
    return true;
  }

  private read(n: number, surface: string): number {
    const lower = surface.toLowerCase().replace(/[’ʼ]/g, "'");
    const shape = shapeOf(surface);
    const open = shape === Shape.lower || (shape === Shape.capital && !isGivenName(lower));
    this.lower[n] = lower;
    this.shape[n] = shape;
    const isNumber = shape === Shape.number && !lower.endsWith('-year-old');
    const guessed = isNumber ? 0 : synOf(lower, open && !NO_TRADES.has(lower));
    this.guessed[n] = guessed;
    this.syn[n] = shape !== Shape.capital ? guessed : synOf(lower, false);
    return n;
  }
}

function shapeOf(surface: string): number {
  const code = surface.charCodeAt(0);
  if (code >= 48 && code <= 57) return Shape.number;
  const first = surface[0] as string;
  if (code < 128 ? code < 65 || code > 90 : first === first.toLowerCase())
    return /^[ae]l-\p{Lu}/u.test(surface) ? Shape.capital : Shape.lower;
  if (surface.length < 2) return Shape.capital;
  for (let i = 1; i < surface.length; i++) {
    const c = surface.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff)) return Shape.capital;
  }
  return Shape.upper;
}

export const WORDS = new WordTable();
