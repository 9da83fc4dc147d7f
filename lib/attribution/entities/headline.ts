import { CLOSED_CLASS } from '../lexicon/lexicon.ts';
import { isCapitalised, Shape, type Tokens } from '../syntax/tokens.ts';

/**
 * Whether the tokens [from, to) are a headline in capitals, where a capital says nothing: “Ann Hill Slams Reed Plan”.
 */
export function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
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
    const adjacent = (tokens.start[i + 1] as number) - (tokens.end[i] as number) === 1;
    if (
      adjacent &&
      isCapitalised(tokens, i) &&
      isCapitalised(tokens, i + 1) &&
      !(((tokens.syn[i] as number) | (tokens.syn[i + 1] as number)) & CLOSED_CLASS)
    )
      pairs.push(i);
  }
  return pairs;
}
