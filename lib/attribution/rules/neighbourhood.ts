import { type Discourse, lastOf, verbOf } from '../discourse.ts';
import { isHearingVerb } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { isSubject } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import type { Site } from './rule.ts';

/** How many phrases a rule looks away from the quotation. */
export const REACH = 30;

const TOLD = wordSet('told asked warned advised informed assured promised');

/** Verbs whose object hears what is said: “told her”. */
export const isTold = (d: Discourse, p: Phrase): boolean => TOLD.has(verbOf(d, p));

/** “The court was told”, “the jury heard”: the subject of the verb is who hears it. */
export const isHearing = (d: Discourse, p: Phrase): boolean => (p.passive ? isTold(d, p) : hears(d, p));

/** “The jury heard”; not “Hill was heard to say”. */
export const hears = (d: Discourse, p: Phrase): boolean => !p.passive && isHearingVerb(verbOf(d, p));

/** “Can ask”, “might expect”: what nobody has done yet. */
export const isPossible = (d: Discourse, { from }: Phrase): boolean =>
  /^(?:can|could|may|might|must|should)$/.test(d.tokens.lower[from] as string);

/** The last character of the quotation itself. */
export const lastMark = ({ d, q }: Site): string => lastOf(d, q);

/** Whether a comma closes the quotation, inside the mark or just outside: then its sentence goes on with who said it. */
export const endsWithComma = (site: Site): boolean =>
  lastMark(site) === ',' || isComma(site.phrases[site.k + 1]);

/** Index of the main subject of the sentence [from, to): its first noun phrase that is the subject of a finite verb. */
export function mainSubject(d: Discourse, phrases: readonly Phrase[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.subordinator || p.kind === Kind.wh) {
      // A subordinate clause first: skip it to its comma.
      while (i < to && !isComma(phrases[i])) i++;
      continue;
    }
    if (p.kind === Kind.nounPhrase && isSubject(d, phrases, i) && !has(d.tokens, p.to - 1, Syn.time))
      return i;
  }
  return -1;
}

/** “was”, “has”, “would be”: a verb that only links, so that the cue before it still reaches the quotation. */
export const isEmptyVerb = (site: Site, p: Phrase): boolean =>
  has(site.d.tokens, p.main, Syn.auxiliary | Syn.modal);
