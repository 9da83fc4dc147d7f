import { canSpeak } from '../syntax/animate.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon, isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { isHearing, mainSubject } from './neighbourhood.ts';

import { labelled, type Rule, type Site, spokenBy } from './rule.ts';

export const sentenceSubject: Rule = {
  id: 'sentence-subject',
  because: '{mention} is the subject of the sentence that holds the quotation',
  apply(site) {
    const { d, phrases, from, to } = site;
    const subject = mainSubject(d, phrases, from, to);
    if (subject < 0) return null;
    const p = phrases[subject] as Phrase;
    const verb = phrases.slice(subject).find(({ kind }) => kind === Kind.verb);
    if (verb && isHearing(d, verb)) return null;
    return canSpeak(d, d.mentions[p.index]) ? spokenBy(p) : null;
  },
};

/** “HILL:”, “HILL (drums):”, “Hill, the mayor:” at the start of the paragraph, right before the quotation. */
function isLabel({ d, phrases, k }: Site): boolean {
  if (!isColon(phrases[k - 1]) || k > 10) return false;
  const role = k === 4 && isComma(phrases[1]) && d.tokens.shape[(phrases[2] as Phrase).from] === Shape.lower;
  if (k > 2 && !role && phrases[1]?.mark !== '(') return false;
  return phrases.every((p, i) => i >= k || p.kind !== Kind.verb);
}

export const label: Rule = {
  id: 'speaker-label',
  because: '{mention} labels the words as in a transcript',
  apply(site) {
    const { d, phrases, span, registry } = site;
    const named = phrases[0];
    if (named?.kind === Kind.nounPhrase && isLabel(site) && d.mentions[named.index]?.kind === 'name')
      return spokenBy(named);
    // Looked at first, for it costs less than the pattern.
    if (d.text.charCodeAt(span.start + 1) >= 97) return null;
    const match = /^([A-Z][A-Z.'’ -]{1,40}):\s/.exec(d.text.slice(span.start, span.start + 50));
    if (!match) return null;
    const last = (match[1] as string).trim().split(/\s+/).at(-1) as string;
    const entity = registry.endingWith([last.toLowerCase()]);
    // “LOST: one dog” is no transcript.
    return entity && (entity.count > 1 || entity.keys.length > 1) ? labelled(entity.id) : null;
  },
};
