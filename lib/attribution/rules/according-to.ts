import * as Kind from '../syntax/kind.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { REACH } from './neighbourhood.ts';
import { type Proposal, type Rule, spokenBy } from './rule.ts';

export const accordingTo: Rule = {
  id: 'according-to',
  because: '{cue} names {mention} as the source of the sentence',
  apply(site) {
    const { phrases, k } = site;
    for (let j = k + 1; j < phrases.length && j < k + REACH; j++) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.stop || p.ends) return null;
      if (p.kind === Kind.according) return source(phrases, j);
    }
    return null;
  },
};

/** The noun phrase that “according to” at `j` names. */
export function source(phrases: readonly Phrase[], j: number): Proposal | null {
  const p = phrases[j] as Phrase;
  const named = phrases[j + 1];
  return named?.kind === Kind.nounPhrase ? spokenBy(named, p) : null;
}
