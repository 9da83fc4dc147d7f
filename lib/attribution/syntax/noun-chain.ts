import { type Discourse, mentionOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import type { Phrase } from './phrase.ts';
import * as Shape from './shape.ts';
import { has } from './tokens.ts';

/** A time or a bare number is no subject: “who in 2010 said”. */
export const isTime = (d: Discourse, p: Phrase): boolean =>
  has(d.tokens, p.to - 1, Syn.time) || (p.to - p.from === 1 && d.tokens.shape[p.from] === Shape.number);

/** An adverb, or a time: neither changes whose verb it is. */
export const isTimeLike = (d: Discourse, p: Phrase): boolean =>
  p.kind === Kind.adverb || (p.kind === Kind.nounPhrase && isTime(d, p));

/** Leftmost noun phrase of “NP prep NP prep NP” that ends at `j`; each may have an owner before it. */
export function chainStart(d: Discourse, phrases: readonly Phrase[], j: number): number {
  let left = j;
  for (let n = 0; n < 6; n++) {
    const first = isOwned(d, phrases, left) ? left - 1 : left;
    const preposition = itemAt(phrases, first - 1);
    const noun = itemAt(phrases, first - 2);
    if (preposition?.kind !== Kind.preposition || noun?.kind !== Kind.nounPhrase) break;
    left = first - 2;
  }
  return left;
}

/** Rightmost noun phrase of “NP prep NP prep NP” that begins at `i`. */
export function chainEnd(d: Discourse, phrases: readonly Phrase[], i: number): number {
  let end = i;
  while (phrases[end + 1]?.kind === Kind.preposition && phrases[end + 2]?.kind === Kind.nounPhrase)
    end += isOwned(d, phrases, end + 3) ? 3 : 2;
  return end;
}

/** “The mayor’s office”: whether the phrase before the noun phrase `i` is its owner. */
export const isOwned = (d: Discourse, phrases: readonly Phrase[], i: number): boolean => {
  const owner = mentionOf(d, phrases[i])?.owner ?? -1;
  return (
    owner >= 0 && itemAt(phrases, i - 1)?.kind === Kind.nounPhrase && itemAt(phrases, i - 1)?.index === owner
  );
};
