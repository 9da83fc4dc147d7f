import type { Discourse } from '../discourse.ts';
import { CLOSED_CLASS } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { isNameToken } from '../syntax/name-token.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { has, isBeside, isCapitalised, type Tokens, tokenize } from '../syntax/tokens.ts';
import { isFull, readName } from './name.ts';
import type { Named } from './names.ts';
import type { Registry } from './registry.ts';

/** A headline, a kicker and a standfirst. */
const MAX_HEADLINES = 3;

/** Number of tokens of the first blocks that are headlines in capitals. */
export function headlineTokens(d: Discourse): number {
  let end = 0;
  for (const block of d.article.blocks.slice(0, MAX_HEADLINES)) {
    let to = end;
    while (to < d.tokens.length && (d.tokens.start[to] as number) < block.end) to++;
    if (d.article.blocks.length < 2 || !isTitleCase(d.tokens, end, to)) break;
    end = to;
  }
  return end;
}

/**
 * A pair of capitalised words in a headline, or before a word that may be a verb, is a name only if the article names its
 * second word.
 */
export function addFromHeadline(
  registry: Registry,
  named: readonly Named[],
  text: string,
  tokens: Tokens,
  pairs: readonly number[],
  outside: boolean,
): void {
  if (pairs.length === 0) return;
  const surnames = new Set(named.map(({ name }) => name.keys.at(-1) as string));
  for (const i of pairs) {
    const surname = tokens.lower[i + 1] as string;
    if (!surnames.has(surname) || registry.isSurname(surname)) continue;
    // “Widow Defends Hill”
    if (has(tokens, i, Syn.presentForm)) continue;
    const mention = readNounPhrase(tokens, i, i + 2, false);
    if (mention?.kind !== 'name' || mention.nameFrom !== i) continue;
    const name = readName(text, tokens, mention);
    registry.addFull(outside ? { ...name, start: -1, end: -1 } : name);
  }
}

/** Adds the names of a text that stands outside the article’s own: headline, byline, caption. */
export function addFromContext(registry: Registry, named: readonly Named[], text: string): void {
  const tokens = tokenize(text, []);
  if (isTitleCase(tokens, 0, tokens.length)) {
    addFromHeadline(registry, named, text, tokens, namePairs(tokens, 0, tokens.length), true);
    return;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens, i, true)) continue;
    const mention = readNounPhrase(tokens, i, tokens.length, false);
    if (!mention) continue;
    i = mention.to - 1;
    if (mention.kind !== 'name') continue;
    const name = readName(text, tokens, mention);
    if (isFull(name)) registry.addFull({ ...name, start: -1, end: -1 });
  }
}

/**
 * Whether the tokens [from, to) are a headline in capitals, where a capital says nothing: “Ann Hill Slams Reed Plan”.
 */
function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to && i < from + 60; i++) {
    if (
      tokens.shape[i] === Shape.punctuation ||
      tokens.shape[i] === Shape.number ||
      (tokens.lower[i] as string).length < 4
    )
      continue;
    words++;
    if (isCapitalised(tokens, i)) capitals++;
  }
  return words >= 3 && to - from < 60 && capitals >= 0.75 * words;
}

/** The pairs of capitalised words in [from, to) that may be a given name and a surname, as token indices. */
export function namePairs(tokens: Tokens, from: number, to: number): number[] {
  const pairs: number[] = [];
  for (let i = from; i + 1 < to; i++) {
    if (
      isBeside(tokens, i) &&
      isCapitalised(tokens, i) &&
      isCapitalised(tokens, i + 1) &&
      !(((tokens.syn[i] as number) | (tokens.syn[i + 1] as number)) & CLOSED_CLASS)
    )
      pairs.push(i);
  }
  return pairs;
}
