import { mentionOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import { nameAfter } from '../syntax/name-beside.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { has } from '../syntax/tokens.ts';
import { type Proposal, type Rule, type Site, spokenBy } from './rule.ts';

/** “was called ‘a farce’ by Hill”: the agent of a passive. */
export function agentAfter(site: Site, phrases: readonly Phrase[], v: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[v] as Phrase;
  for (let j = v + 1; j < phrases.length && j < k + 8; j++) {
    const one = phrases[j] as Phrase;
    if (one.kind === Kind.stop) return null;
    if (one.kind === Kind.preposition && wordOf(d, one) === 'by') {
      const agent = phrases[j + 1];
      if (agent?.kind !== Kind.nounPhrase) return null;
      // “By the mayor, Ann Hill, as ‘…’”
      return spokenBy(phrases[nameAfter(d, phrases, j + 1)] as Phrase, p);
    }
  }
  return null;
}

export const passiveBy: Rule = {
  id: 'passive-by',
  because: '“by” names {mention} after {cue}',
  apply(site) {
    const { d, phrases, k } = site;
    // No more than “as” and a determiner between: of “was seen in a ‘hit piece’ by Hill” the piece is hers, not the words.
    for (let j = k - 1; j >= 0 && j > k - 4; j--) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.verb) {
        const passive = p.passive || isReduced(site, j);
        return passive && has(d.tokens, p.main, Syn.nameVerb) ? agentAfter(site, phrases, j, k) : null;
      }
      if (p.kind !== Kind.adverb && wordOf(d, p) !== 'as') return null;
    }
    return null;
  },
};

/** “A plan called ‘a farce’ by Hill”, “the ward, described as ‘full’ by Hill”: a past form after a noun phrase, with “by” after the quotation. */
const isReduced = (site: Site, j: number): boolean =>
  // Not “what it called ‘remarks’ by Hill”
  mentionOf(site.d, itemAt(site.phrases, j - 1))?.kind !== 'pronoun' &&
  itemAt(site.phrases, isComma(itemAt(site.phrases, j - 1)) ? j - 2 : j - 1)?.kind === Kind.nounPhrase &&
  has(site.d.tokens, (site.phrases[j] as Phrase).main, Syn.participleForm) &&
  wordOf(site.d, site.phrases[site.k + 1]) === 'by';
