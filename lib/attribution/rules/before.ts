import type { Discourse } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import * as Form from '../syntax/form.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { insideRelative, subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { source } from './after.ts';
import { isColon, isCue, isDash, REACH, sentenceEnd, sentenceStart } from './neighbourhood.ts';
import { by, type Proposal, type Rule, type Site, unknown } from './rule.ts';

export const cueBefore: Rule = {
  id: 'cue-before',
  because: '{mention} is the subject of {cue} before the quotation',
  apply: (site) => cueTo(site, site.phrases, site.k, sentenceStart(site.d, site.phrases, site.k)),
};

/**
 * Looks for the governing cue among `phrases[from, k)`.
 *
 * A verb of saying governs at any distance, one of naming (“called it”) if no other verb stands in between, any other
 * only where nothing better is there. What is said within what somebody says (“Hill said Reed called it …”) is the
 * outer speaker’s.
 */
export function cueTo(
  site: Site,
  phrases: readonly Phrase[],
  k: number,
  from: number,
  weak = false,
): Proposal | null {
  const { d } = site;
  let fallback: Proposal | null = null;
  let verbs = 0;
  for (let j = k - 1; j >= from && j > k - REACH; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.according) return source(phrases, j) ?? (weak ? fallback : null);
    if (p.kind === Kind.nounPhrase) {
      const owned = verbs === 0 ? speechOf(site, phrases, j, k) : null;
      if (owned) return owned;
      if (isSomebodysSuggestion(site, phrases, j)) return unknown(p.from, p.to);
      continue;
    }
    if (p.kind !== Kind.verb) continue;
    if (isClosedRelative(phrases, j, k)) continue;
    const say = has(d.tokens, p.main, Syn.sayVerb);
    if (say && p.passive && nearestTo(phrases, j, k) && !agentAfter(site, phrases, j, k))
      return unknown(p.from, p.to);
    const name = has(d.tokens, p.main, Syn.nameVerb);
    const nearest = verbs === 0;
    if (!isEmptyVerb(site, p)) verbs++;
    if (!say && !(name && nearest) && !(weak && isCue(d, p) && !fallback)) continue;
    const found = speakerFor(site, phrases, j, k);
    if (!found) continue;
    if (say || (name && nearest)) return outermost(site, phrases, j, from, k) ?? found;
    fallback = found;
  }
  return fallback;
}

/** “Hill dismissed suggestions that …”: what follows was said by others, whom nobody names. */
function isSomebodysSuggestion(site: Site, phrases: readonly Phrase[], j: number): boolean {
  const { d } = site;
  const mention = d.mentions[(phrases[j] as Phrase).index];
  const that = phrases[j + 1];
  if (
    !mention ||
    mention.owner >= 0 ||
    mention.definite ||
    !has(d.tokens, mention.head, Syn.speechNoun) ||
    that?.kind !== Kind.subordinator
  )
    return false;
  for (let i = j - 1; i >= 0 && i > j - 6; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) return false;
    if (p.kind === Kind.verb)
      return /^(?:dismiss|reject|den|rebut|refut|brush|ignor|counter|address|condemn|slam|respond)/.test(
        d.tokens.lower[p.main] as string,
      );
  }
  return false;
}

/** “was asked, ‘…’”: nothing but a comma or colon between the verb and the quotation. */
const nearestTo = (phrases: readonly Phrase[], j: number, k: number): boolean =>
  j === k - 1 || (j === k - 2 && phrases[k - 1]?.kind === Kind.punctuation);

/** “The plan, which some say is bad, was ‘dead’”: the clause of the cue is over before the quotation. */
function isClosedRelative(phrases: readonly Phrase[], j: number, k: number): boolean {
  if (!insideRelative(phrases, j)) return false;
  for (let i = j + 1; i < k - 1; i++) {
    const next = phrases[i + 1] as Phrase;
    if (phrases[i]?.mark === ',' && next.kind === Kind.verb && next.form === Form.finite) return true;
  }
  return false;
}

/** “was”, “has”, “would be”: a verb that only links, so that the cue before it still reaches the quotation. */
const isEmptyVerb = (site: Site, p: Phrase): boolean => has(site.d.tokens, p.main, Syn.auxiliary | Syn.modal);

function speakerFor(site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[j] as Phrase;
  if (p.passive) {
    const agent = agentAfter(site, phrases, j, k);
    return agent;
  }
  const subject = subjectOf(d, phrases, j);
  if (subject >= 0) return by((phrases[subject] as Phrase).index, p.from, p.to);
  // “Continued Hill: ‘…’”
  const inverted = phrases[j + 1];
  const adjacent = j + 2 === k || (j + 3 === k && phrases[j + 2]?.kind === Kind.punctuation);
  if (
    p.form === Form.finite &&
    has(d.tokens, p.main, Syn.sayVerb) &&
    inverted?.kind === Kind.nounPhrase &&
    adjacent
  )
    return by(inverted.index, p.from, p.to);
  return null;
}

/**
 * The cue in whose complement the cue at `j` stands: “Hill told reporters on Monday that Reed called it …”. It is the
 * leftmost verb of saying of the sentence that no new main clause cuts off.
 */
function outermost(
  site: Site,
  phrases: readonly Phrase[],
  j: number,
  from: number,
  k: number,
): Proposal | null {
  const { d } = site;
  let found: Proposal | null = null;
  for (let i = j - 1; i >= from && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.quotation || p.mark === ';' || p.mark === ':') break;
    if (p.kind === Kind.conjunction && startsClause(phrases, i, j)) break;
    if (p.kind !== Kind.verb || p.passive || p.form !== Form.finite || !has(d.tokens, p.main, Syn.sayVerb))
      continue;
    if (insideRelative(phrases, i) || !takesClause(d, phrases, i, j)) continue;
    found = speakerFor(site, phrases, i, k) ?? found;
  }
  return found;
}

/** “…, and Reed called it”: a conjunction and a new subject begin a clause that the cue before doesn’t govern. */
const startsClause = (phrases: readonly Phrase[], i: number, j: number): boolean => {
  const next = phrases[i + 1];
  return (
    next?.kind === Kind.nounPhrase &&
    i + 2 <= j &&
    phrases[i + 2]?.kind === Kind.verb &&
    phrases[i - 1]?.mark === ','
  );
};

/** Whether a clause with a subject of its own, or “that”, follows the verb of saying. */
function takesClause(d: Discourse, phrases: readonly Phrase[], i: number, j: number): boolean {
  for (let n = i + 1; n <= j && n < i + 12; n++) {
    const p = phrases[n] as Phrase;
    if (p.kind === Kind.subordinator) return d.tokens.lower[p.from] === 'that';
    if (p.mark === ',') return false;
    if (p.kind === Kind.verb) return p.form === Form.finite && subjectOf(d, phrases, n) > i;
  }
  return false;
}

/** “was called ‘a farce’ by Hill”: the agent of a passive. */
function agentAfter(site: Site, phrases: readonly Phrase[], v: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[v] as Phrase;
  for (let j = v + 1; j < phrases.length && j < k + 8; j++) {
    const one = phrases[j] as Phrase;
    if (one.kind === Kind.stop) return null;
    if (one.kind === Kind.preposition && d.tokens.lower[one.from] === 'by') {
      const agent = phrases[j + 1];
      if (j < k && j + 2 !== k && !(j + 3 === k && isColon(phrases[j + 2]))) return null;
      return agent?.kind === Kind.nounPhrase ? by(agent.index, p.from, p.to) : null;
    }
  }
  return null;
}

/** “Reed called Hill’s remarks ‘…’”: the quotation is about the remarks. */
function isObjectOfNaming(site: Site, phrases: readonly Phrase[], j: number, mention: Mention): boolean {
  const { d } = site;
  const owner = mention.owner >= 0 && phrases[j - 1]?.index === mention.owner ? j - 1 : j;
  const before = phrases[owner - 1];
  return (
    before?.kind === Kind.verb &&
    has(d.tokens, before.main, Syn.nameVerb) &&
    !has(d.tokens, before.main, Syn.sayVerb)
  );
}

/** “Hill’s claim that …”, “her statement”: a noun of speech and its owner, right before the quotation. */
function speechOf(site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[j] as Phrase;
  const mention = d.mentions[p.index];
  if (!mention || !has(d.tokens, mention.head, Syn.speechNoun) || k - j > 6) return null;
  if (isObjectOfNaming(site, phrases, j, mention)) return null;
  let that = false;
  for (let i = j + 1; i < k; i++) {
    const one = phrases[i] as Phrase;
    that ||= d.tokens.lower[one.from] === 'that';
    // “Hill’s claim that there were ‘…’” gives the claim, “Hill’s claim was ‘…’” judges it.
    const empty = that && one.kind === Kind.verb && isEmptyVerb(site, one);
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
  return null;
}

export const asPutIt: Rule = {
  id: 'as-put-it',
  because: '{mention} is the subject of {cue} after “as”',
  apply(site) {
    const { d, phrases, k } = site;
    for (let j = k - 1; j > 1 && j > k - 6; j--) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.stop) return null;
      if (
        p.kind !== Kind.verb ||
        !/^(?:put|puts|phrased|framed|described|has|tells|told|wrote|writes|said|says)$/.test(
          d.tokens.lower[p.main] as string,
        )
      )
        continue;
      const named = phrases[j - 1] as Phrase;
      const as = phrases[j - 2] as Phrase;
      return named.kind === Kind.nounPhrase && d.tokens.lower[as.from] === 'as'
        ? by(named.index, p.from, p.to)
        : null;
    }
    return null;
  },
};

const WORDS_OF = new Set(
  'words view opinion telling phrase parlance estimation assessment account reading'.split(' '),
);

export const inTheWordsOf: Rule = {
  id: 'in-the-words-of',
  because: '{cue} names {mention} as the source of the sentence',
  apply(site) {
    const { d, phrases, k } = site;
    const from = sentenceStart(d, phrases, k);
    const to = sentenceEnd(d, phrases, k);
    for (let j = from; j < to; j++) {
      const p = phrases[j] as Phrase;
      if (p.kind !== Kind.nounPhrase || !WORDS_OF.has(d.tokens.lower[p.to - 1] as string)) continue;
      const mention = d.mentions[p.index];
      if (mention && mention.owner >= 0 && inBefore(site, j)) return by(mention.owner, p.to - 1, p.to);
      const of = phrases[j + 1];
      const named = phrases[j + 2];
      if (
        of?.kind === Kind.preposition &&
        d.tokens.lower[of.from] === 'of' &&
        named?.kind === Kind.nounPhrase &&
        inBefore(site, j)
      )
        return by(named.index, p.from, of.to);
    }
    return null;
  },
};

/** Whether “in” stands before the noun phrase `j` and its owner. */
const inBefore = (site: Site, j: number): boolean =>
  [phrasesAt(site, j - 1), phrasesAt(site, j - 2)].some(
    (p) => p !== undefined && site.d.tokens.lower[p.from] === 'in',
  );
const phrasesAt = (site: Site, j: number): Phrase | undefined => site.phrases[j];

export const nameColon: Rule = {
  id: 'name-colon',
  because: '{mention} stands before the quotation with a colon',
  apply(site) {
    const { d, phrases, k } = site;
    const named = phrases[k - 2];
    if (!isColon(phrases[k - 1]) || named?.kind !== Kind.nounPhrase) return null;
    // A name that ends a clause is mostly the one addressed: He had a message for Hill: “…”
    const before = phrases[k - 3];
    const opens = k - 2 === sentenceStart(d, phrases, k) || isDash(before);
    return opens && d.mentions[named.index]?.kind === 'name' ? by(named.index) : null;
  },
};

export const weakCueBefore: Rule = {
  id: 'weak-cue-before',
  because: '{mention} is the subject of {cue} before the quotation',
  apply(site) {
    const { d, phrases, k } = site;
    const found = cueTo(site, phrases, k, sentenceStart(d, phrases, k), true);
    if (!found) return null;
    const mention = d.mentions[found.mention];
    const entity = mention && site.registry.entities[mention.entity];
    const person = entity
      ? entity.kind !== 'body'
      : mention && (mention.kind === 'pronoun' || has(d.tokens, mention.head, Syn.role | Syn.pluralPeople));
    return person ? found : null;
  },
};

export const announced: Rule = {
  id: 'announced',
  because: '{mention} announces the quotation with {cue} and a colon in the paragraph before',
  apply(site) {
    const { d, k, span } = site;
    if (k > 0 || span.block === 0) return null;
    const before = d.blocks[span.block - 1] as Phrase[];
    const last = before.length - 1;
    if (last < 0 || !isColon(before[last])) return null;
    return cueTo(site, before, last, sentenceStart(d, before, last));
  },
};

export const passiveBy: Rule = {
  id: 'passive-by',
  because: '“by” names {mention} after {cue}',
  apply(site) {
    const { d, phrases, k } = site;
    // No more than “as” and a determiner between: of “was seen in a ‘hit piece’ by Hill” the piece is hers, not the words.
    for (let j = k - 1; j >= 0 && j > k - 4; j--) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.verb) {
        const passive = p.passive || p.form === Form.participle || isReduced(site, j);
        return passive && has(d.tokens, p.main, Syn.nameVerb) ? agentAfter(site, phrases, j, k) : null;
      }
      if (p.kind !== Kind.adverb && d.tokens.lower[p.from] !== 'as') return null;
    }
    return null;
  },
};

/** “A plan called ‘a farce’ by Hill”: a past form directly after a noun phrase, with “by” after the quotation. */
const isReduced = (site: Site, j: number): boolean =>
  site.phrases[j - 1]?.kind === Kind.nounPhrase &&
  has(site.d.tokens, (site.phrases[j] as Phrase).main, Syn.participleForm) &&
  site.d.tokens.lower[site.phrases[site.k + 1]?.from ?? -1] === 'by';
