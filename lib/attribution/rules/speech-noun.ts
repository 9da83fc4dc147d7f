import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { has } from '../syntax/tokens.ts';
import { isEmptyVerb } from './neighbourhood.ts';

import { by, type Proposal, type Site } from './rule.ts';

/** “Hill dismissed suggestions that …”: what follows was said by others, whom nobody names. */
export function isSomebodysSuggestion(site: Site, phrases: readonly Phrase[], j: number): boolean {
  const { d } = site;
  const mention = mentionOf(d, phrases[j]);
  // “Denied a report in the Echo that …”
  const isPlaced = phrases[j + 1]?.kind === Kind.preposition && phrases[j + 2]?.kind === Kind.nounPhrase;
  const that = phrases[isPlaced ? j + 3 : j + 1];
  if (
    !mention ||
    mention.owner >= 0 ||
    mention.definite ||
    !has(d.tokens, mention.head, Syn.speechNoun) ||
    !isThat(d, that)
  )
    return false;
  for (let i = j - 1; i >= 0 && i > j - 6; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) return false;
    if (p.kind === Kind.verb)
      return /^(?:dismiss|reject|den|rebut|refut|brush|ignor|counter|address|condemn|slam|respond)/.test(
        verbOf(d, p),
      );
  }
  return false;
}

/** “Reed called Hill’s remarks ‘…’”: the quotation is about the remarks. */
function isObjectOfNaming(site: Site, phrases: readonly Phrase[], j: number, mention: Mention): boolean {
  const { d } = site;
  const owner = mention.owner >= 0 && phrases[j - 1]?.index === mention.owner ? j - 1 : j;
  const before = itemAt(phrases, owner - 1);
  return (
    before?.kind === Kind.verb &&
    !isThat(d, phrases[j + 1]) &&
    !isThat(d, phrases[j + 3]) &&
    has(d.tokens, before.main, Syn.nameVerb) &&
    !has(d.tokens, before.main, Syn.sayVerb)
  );
}

/** “Hill’s remarks ‘were out of order’”, “Hill’s appeal as a ‘doer’”: the quotation says something of them. */
function isJudged(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  const next = phrases[j + 1] as Phrase;
  if (j + 1 < k) return wordOf(d, next) === 'as' || wordOf(d, phrases[k - 1]) === 'as';
  const first = next.from + 1;
  const before = phrases[j - 1]?.kind === Kind.nounPhrase ? phrases[j - 2] : phrases[j - 1];
  // “Reed said Hill’s remarks ‘have done harm’”
  if (
    before?.kind === Kind.verb &&
    has(d.tokens, before.main, Syn.sayVerb) &&
    has(d.tokens, first, Syn.auxiliary)
  )
    return true;
  return (
    d.tokens.shape[first] === Shape.lower &&
    has(d.tokens, first, Syn.auxiliary | Syn.modal | Syn.presentForm | Syn.pastForm) &&
    !has(d.tokens, first, Syn.baseForm | Syn.adverb | Syn.preposition)
  );
}

/** “Reed said of Hill’s request: ‘…’”: the verb before gives the words. */
function isTopic(d: Discourse, phrases: readonly Phrase[], j: number): boolean {
  const first = itemAt(phrases, j - 1)?.kind === Kind.nounPhrase ? j - 1 : j;
  const verb = itemAt(phrases, first - 2);
  return (
    itemAt(phrases, first - 1)?.kind === Kind.preposition &&
    verb?.kind === Kind.verb &&
    has(d.tokens, verb.main, Syn.sayVerb) &&
    // “Hill responded to Reed’s claim that it was ‘…’”
    !isThat(d, phrases[j + 1])
  );
}

const isThat = (d: Discourse, p: Phrase | undefined): boolean => wordOf(d, p) === 'that';

/** “Hill’s claim that …”, “her statement”: a noun of speech and its owner, right before the quotation. */
export function speechOf(site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[j] as Phrase;
  const mention = d.mentions[p.index];
  if (!mention || !has(d.tokens, mention.head, Syn.speechNoun) || k - j > 6) return null;
  if (isObjectOfNaming(site, phrases, j, mention) || isJudged(d, phrases, j, k) || isTopic(d, phrases, j))
    return null;
  let that = false;
  for (let i = j + 1; i < k; i++) {
    const one = phrases[i] as Phrase;
    that ||= wordOf(d, one) === 'that';
    // “Hill’s claim that there were ‘…’”, “Hill’s verdict was blunt: ‘…’” give it, “Hill’s claim was ‘…’” judges it.
    // … as does “Hill’s verdict ran to one line: ‘…’”.
    const empty =
      one.kind === Kind.verb &&
      ((that && isEmptyVerb(site, one)) ||
        (isColon(phrases[k - 1]) && (i === j + 1 || isEmptyVerb(site, one))));
    const glue =
      empty ||
      one.kind === Kind.preposition ||
      one.kind === Kind.subordinator ||
      one.kind === Kind.adverb ||
      isColon(one) ||
      one.kind === Kind.nounPhrase;
    if (!glue) return null;
  }
  if (mention.owner >= 0) return by(mention.owner, mention.head, mention.head + 1);
  // “A claim by Hill that it was ‘…’”, “a plea from Hill to ‘…’”
  const [preposition, maker, complement] = phrases.slice(j + 1, j + 4);
  // “The message from Hill was clear: ‘…’”
  const isBlunt = isColon(phrases[k - 1]) && complement?.kind === Kind.verb && isEmptyVerb(site, complement);
  const isMade =
    /^(?:by|from)$/.test(wordOf(d, preposition)) && (isBlunt || /^(?:that|to)$/.test(wordOf(d, complement)));
  return isMade && maker?.kind === Kind.nounPhrase ? by(maker.index, mention.head, mention.head + 1) : null;
}
