import { isIssuing } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { isHuman } from '../syntax/animate.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart } from '../syntax/sentences.ts';
import { has } from '../syntax/tokens.ts';
import { accordingTo } from './according-to.ts';
import { cueTo } from './governing-cue.ts';

import { cueWord, type Proposal, type Rule, type Site } from './rule.ts';

export const cueBefore: Rule = {
  id: 'cue-before',
  because: '{mention} is the subject of {cue} before the quotation',
  apply(site) {
    const found = cueTo(site, site.phrases, site.k, site.from);
    return found && isSourced(site, found) ? null : found;
  },
};

/** “The study suggests that it is ‘…,’ according to Hill”: she speaks, not the study. */
function isSourced(site: Site, { mention }: Proposal): boolean {
  const { d } = site;
  const said = itemAt(d.mentions, mention);
  if (said?.kind !== 'noun' || isHuman(d, said) || has(d.tokens, said.head, Syn.organisationWord))
    return false;
  const source = accordingTo.apply(site);
  return source !== null && isHuman(d, d.mentions[source.mention]);
}

/** “The police released the following statement: ‘…’” */
function issuesWords({ d }: Site, phrases: readonly Phrase[], proposal: Proposal): boolean {
  if (!isIssuing(cueWord(d, proposal))) return false;
  const object = phrases.find(({ from }) => from >= proposal.cueTo);
  return object?.kind === Kind.nounPhrase && has(d.tokens, object.to - 1, Syn.speechNoun);
}

/** “Hill issued a statement”, “Hill spoke of”: somebody is the subject of a verb that may announce words. */
function weakCueTo(site: Site, phrases: readonly Phrase[], k: number, from: number): Proposal | null {
  const found = cueTo(site, phrases, k, from, true);
  if (!found) return null;
  const { d, registry } = site;
  const mention = d.mentions[found.mention];
  const entity = mention && registry.entity(mention.entity);
  const person = entity ? entity.kind !== 'body' : isHuman(d, mention);
  const announces = isColon(phrases[k]) && issuesWords(site, phrases, found);
  return person || announces ? found : null;
}

export const weakCueBefore: Rule = {
  id: 'weak-cue-before',
  because: '{mention} is the subject of {cue} before the quotation',
  apply: (site) => weakCueTo(site, site.phrases, site.k, site.from),
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
    const from = sentenceStart(before, last);
    return cueTo(site, before, last, from) ?? weakCueTo(site, before, last, from);
  },
};
