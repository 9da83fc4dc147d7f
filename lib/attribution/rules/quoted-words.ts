import type { Discourse } from '../discourse.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import type { Site } from './rule.ts';

/** Index of the first token inside the quotation, and after the last one. */
export function inside(d: Discourse, site: Site): [number, number] {
  const p = site.phrases[site.k] as Phrase;
  let from = p.from;
  let to = p.to;
  while (from < to && (d.tokens.start[from] as number) < site.span.start) from++;
  while (to > from && (d.tokens.end[to - 1] as number) > site.span.end) to--;
  return [from, to];
}

/** Words among the tokens [from, to). */
export const countWords = (d: Discourse, from: number, to: number): number => {
  let n = 0;
  for (let i = from; i < to; i++) if (d.tokens.shape[i] !== Shape.punctuation) n++;
  return n;
};
