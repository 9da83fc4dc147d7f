import { type Discourse, lastOf, mentionOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { isHuman } from '../syntax/animate.ts';
import { isCue } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma, isDash } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { subjectOf } from '../syntax/subject.ts';
import { REACH } from './neighbourhood.ts';
import { type Rule, spokenBy } from './rule.ts';

export const trailingCue: Rule = {
  id: 'trailing-cue',
  because: 'the sentence ends with {mention} and {cue}',
  apply(site) {
    const { d, phrases, k } = site;
    if ((phrases[k] as Phrase).ends && phrases[k + 1]?.kind !== Kind.quotation) return null;
    for (let j = k + 1; j < phrases.length && j < k + 2 * REACH; j++) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.stop || p.ends) return null;
      if (p.kind !== Kind.verb || p.passive || !isCue(d, p, Syn.sayVerb)) continue;
      const end = phrases[j + 1];
      const ends =
        !end ||
        end.kind === Kind.nounPhrase ||
        end.kind === Kind.stop ||
        isComma(end) ||
        end.kind === Kind.preposition ||
        end.kind === Kind.adverb;
      const subject = subjectOf(d, phrases, j);
      const opens = subject > 0 ? phrases[subject - 1] : undefined;
      if (ends && subject > k && closesWithComma(d, opens) && p.form === Form.finite)
        return spokenBy(phrases[subject] as Phrase, p);
      const inverted = phrases[j + 1];
      if (
        closesWithComma(d, phrases[j - 1]) &&
        p.form === Form.finite &&
        inverted?.kind === Kind.nounPhrase &&
        // “…, said Hill.”
        isHuman(d, d.mentions[inverted.index])
      )
        return spokenBy(inverted, p);
    }
    return null;
  },
};

/** Whether the phrase is a comma, or a quotation with a comma inside its marks. */
const closesWithComma = (d: Discourse, p: Phrase | undefined): boolean =>
  isComma(p) || (p?.kind === Kind.quotation && lastOf(d, p.index) === ',');

export const dashName: Rule = {
  id: 'dash-name',
  because: '{mention} signs the quotation after a dash',
  apply(site) {
    const { d, phrases, k, span } = site;
    // The dash and the name may stand in a paragraph of their own.
    const below = k + 1 === phrases.length ? d.blocks[span.block + 1] : undefined;
    const [list, first] = below ? [below, 0] : [phrases, k + 1];
    if (!isDash(list[first])) return null;
    const [named, next] = [list[first + 1], list[first + 2]];
    const mention = mentionOf(d, named);
    if (mention?.kind !== 'name') return null;
    // “– Press Agency” under a story is no signature, nor is a single word.
    if (
      below &&
      (mention.nameTo - mention.nameFrom < 2 || site.registry.entity(mention.entity)?.kind === 'body')
    )
      return null;
    return !next || next.kind === Kind.stop || next.kind === Kind.punctuation
      ? spokenBy(named as Phrase)
      : null;
  },
};
