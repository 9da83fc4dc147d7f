import { ANY_CUE, Syn } from '../lexicon/lexicon.ts';
import { Form, Kind, type Phrase } from '../syntax/phrase.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { source } from './after.ts';
import { isColon, isCue, REACH, sentenceStart } from './neighbourhood.ts';
import { by, type Proposal, type Rule, type Site } from './rule.ts';

export const cueBefore: Rule = {
  id: 'cue-before',
  why: 'The nearest verb of speech before the quotation in its sentence governs it; its subject speaks.',
  example: 'Ann Hill said the plan was “dead”.',
  counterExample: 'The plan that Hill dropped was “dead”.',
  apply: (site) => cueTo(site, site.phrases, site.k, sentenceStart(site.d, site.phrases, site.k)),
};

/** Looks for the governing cue among `phrases[from, k)`, from right to left. */
export function cueTo(site: Site, phrases: readonly Phrase[], k: number, from: number): Proposal | null {
  const { d } = site;
  let crossed = 0;
  for (let j = k - 1; j >= from && j > k - REACH; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.according) {
      const found = source(phrases, j);
      return found && { ...found };
    }
    if (p.kind === Kind.nounPhrase) {
      const owned = speechOf(site, phrases, j, k);
      if (owned) return owned;
      continue;
    }
    if (p.kind !== Kind.verb) continue;
    if (!isCue(d, p)) {
      crossed++;
      continue;
    }
    const near = j >= k - 4;
    const strong = has(d.tokens, p.main, Syn.sayVerb) || (has(d.tokens, p.main, Syn.nameVerb) && crossed === 0) || (near && crossed === 0);
    if (!strong) {
      crossed++;
      continue;
    }
    if (p.passive) {
      const agent = agentAfter(site, phrases, j, k);
      if (agent) return agent;
      if (has(d.tokens, p.main, Syn.sayVerb)) continue;
    }
    const subject = subjectOf(d, phrases, j);
    if (subject >= 0) return by((phrases[subject] as Phrase).index, p.from, p.to);
    const inverted = phrases[j + 1];
    if (p.form === Form.finite && inverted?.kind === Kind.nounPhrase && j + 2 === k) return by(inverted.index, p.from, p.to);
  }
  return null;
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
      return agent?.kind === Kind.nounPhrase ? by(agent.index, p.from, p.to) : null;
    }
  }
  return null;
}

/** “Hill’s claim that …”, “her statement”: a noun of speech and its owner, right before the quotation. */
function speechOf(site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[j] as Phrase;
  const mention = d.mentions[p.index];
  if (!mention || !has(d.tokens, mention.head, Syn.speechNoun) || k - j > 6) return null;
  for (let i = j + 1; i < k; i++) {
    const one = phrases[i] as Phrase;
    const glue = one.kind === Kind.preposition || one.kind === Kind.subordinator || one.kind === Kind.adverb || isColon(one) || one.kind === Kind.nounPhrase;
    if (!glue) return null;
  }
  if (mention.owner >= 0) return by(mention.owner, mention.head, mention.head + 1);
  return null;
}

export const announced: Rule = {
  id: 'announced',
  why: 'A sentence that ends with a colon announces the quotation that begins the next line.',
  example: 'Hill wrote on Monday:\n“We are done.”',
  counterExample: 'There were two questions:\n“We are done,” said Reed.',
  apply(site) {
    const { d, phrases, k, span } = site;
    if (k > 0 || span.block === 0) return null;
    const before = d.blocks[span.block - 1] as Phrase[];
    const last = before.length - 1;
    if (last < 0 || !isColon(before[last])) return null;
    return cueTo(site, before, last, sentenceStart(d, before, last));
  },
};

export const passiveBy: Rule = {
  id: 'passive-by',
  why: 'Of “was called ‘…’ by Hill” the agent speaks.',
  example: 'The plan was branded “a farce” by Ann Hill.',
  counterExample: 'The plan was “a farce” by any standard.',
  apply(site) {
    const { d, phrases, k } = site;
    for (let j = k - 1; j >= 0 && j > k - 8; j--) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.stop || p.kind === Kind.quotation) return null;
      if (p.kind !== Kind.verb || !(p.passive || p.form === Form.participle || isReduced(site, j)) || !has(d.tokens, p.main, ANY_CUE)) continue;
      return agentAfter(site, phrases, j, k);
    }
    return null;
  },
};

/** “A plan called ‘a farce’ by Hill”: a past form directly after a noun phrase, with “by” after the quotation. */
const isReduced = (site: Site, j: number): boolean => site.phrases[j - 1]?.kind === Kind.nounPhrase && has(site.d.tokens, (site.phrases[j] as Phrase).main, Syn.participleForm) && site.d.tokens.lower[site.phrases[site.k + 1]?.from ?? -1] === 'by';
