import { mentionOf, verbOf, wordOf } from '../discourse.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isSpeechNoun } from '../syntax/animate.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon, isComma, isDash } from '../syntax/marks.ts';
import { isOwned } from '../syntax/noun-chain.ts';
import type { Phrase } from '../syntax/phrase.ts';

import { by, type Proposal, type Rule, type Site, spokenBy } from './rule.ts';

const PUTS = wordSet('put puts phrased framed described has tells told wrote writes said says');

export const asPutIt: Rule = {
  id: 'as-put-it',
  because: '{mention} is the subject of {cue} after “as”',
  apply(site) {
    const { d, phrases, from, k } = site;
    for (let j = k - 1; j > from + 1; j--) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.stop) return null;
      if (p.kind !== Kind.verb || !PUTS.has(verbOf(d, p))) continue;
      // Further off only “as Hill put it”.
      if (j < k - 5 && wordOf(d, phrases[j + 1]) !== 'it') continue;
      const before = phrases[j - 1]?.kind === Kind.adverb ? j - 1 : j;
      const named = phrases[before - 1] as Phrase;
      // “As the paper’s Ann Hill puts it”
      const as = itemAt(phrases, isOwned(d, phrases, before - 1) ? before - 3 : before - 2);
      // “– as Hill said – and he can”
      if (phrases[j + 2]?.kind === Kind.conjunction) return null;
      return as && named.kind === Kind.nounPhrase && wordOf(d, as) === 'as' ? spokenBy(named, p) : null;
    }
    return null;
  },
};

/** “‘A mess’ was how Hill put it”, “‘No’ was Hill’s answer”, “‘No’ was the answer from Hill”. */
function toldAs({ d, phrases, k }: Site): Proposal | null {
  const v = isComma(phrases[k + 1]) ? k + 2 : k + 1;
  const [verb, first, second, third] = phrases.slice(v, v + 4);
  if (!verb || !/^(?:is|was)$/.test(verbOf(d, verb))) return null;
  if (/^(?:how|what)$/.test(wordOf(d, first)))
    return second?.kind === Kind.nounPhrase && third?.kind === Kind.verb ? spokenBy(second, third) : null;
  const isAnswer = (p: Phrase | undefined): boolean => isSpeechNoun(d, mentionOf(d, p));
  if (isAnswer(second)) return first?.kind === Kind.nounPhrase ? spokenBy(first, second) : null;
  return isAnswer(first) && /^(?:of|from)$/.test(wordOf(d, second)) && third?.kind === Kind.nounPhrase
    ? spokenBy(third, first)
    : null;
}

const WORDS_OF = wordSet('words view opinion telling phrase parlance estimation assessment account reading');

export const inTheWordsOf: Rule = {
  id: 'in-the-words-of',
  because: '{cue} names {mention} as the source of the sentence',
  apply(site) {
    const { d, phrases, from, to } = site;
    const told = toldAs(site);
    if (told) return told;
    for (let j = from; j < to; j++) {
      const p = phrases[j] as Phrase;
      if (p.kind !== Kind.nounPhrase || !WORDS_OF.has(d.tokens.lower[p.to - 1] as string)) continue;
      const mention = d.mentions[p.index];
      if (mention && mention.owner >= 0) return by(mention.owner, p.to - 1, p.to);
      const of = phrases[j + 1];
      const named = phrases[j + 2];
      if (of?.kind === Kind.preposition && wordOf(d, of) === 'of' && named?.kind === Kind.nounPhrase)
        return by(named.index, p.from, of.to);
    }
    return null;
  },
};

export const nameColon: Rule = {
  id: 'name-colon',
  because: '{mention} stands before the quotation with a colon',
  apply(site) {
    const { d, phrases, k } = site;
    const named = itemAt(phrases, k - 2);
    if (!isColon(itemAt(phrases, k - 1)) || named?.kind !== Kind.nounPhrase) return null;
    // A name that ends a clause is mostly the one addressed: He had a message for Hill: “…”
    const before = itemAt(phrases, k - 3);
    const opens = k - 2 === site.from || isDash(before);
    return opens && d.mentions[named.index]?.kind === 'name' ? spokenBy(named) : null;
  },
};
