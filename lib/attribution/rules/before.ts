import { isHuman } from '../syntax/animate.ts';
import { isColon } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart } from '../syntax/sentences.ts';
import { cueTo } from './governing-cue.ts';

import type { Rule } from './rule.ts';

export const cueBefore: Rule = {
  id: 'cue-before',
  because: '{mention} is the subject of {cue} before the quotation',
  apply: (site) => cueTo(site, site.phrases, site.k, site.from),
};

export const weakCueBefore: Rule = {
  id: 'weak-cue-before',
  because: '{mention} is the subject of {cue} before the quotation',
  apply(site) {
    const { d, phrases, k } = site;
    const found = cueTo(site, phrases, k, site.from, true);
    if (!found) return null;
    const mention = d.mentions[found.mention];
    const entity = mention && site.registry.entity(mention.entity);
    const person = entity ? entity.kind !== 'body' : isHuman(d, mention);
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
    return cueTo(site, before, last, sentenceStart(before, last));
  },
};
