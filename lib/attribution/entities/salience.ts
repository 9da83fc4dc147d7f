import { type Discourse, verbOf, wordOf } from '../discourse.ts';
import { isAsking } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart, startsSentence } from '../syntax/sentences.ts';
import { isSubject } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { WEIGHT } from './candidate.ts';

/** How much its place in the sentence makes the mention at `i` a likely antecedent. */
export function weightOf(d: Discourse, phrases: readonly Phrase[], i: number, mention: Mention): number {
  if (mention.possessive) return WEIGHT.owner;
  const before = itemAt(phrases, i - 1);
  if (before?.kind === Kind.according) return WEIGHT.speaker;
  if (isSubject(d, phrases, i)) {
    const isBelow = before?.kind === Kind.subordinator || before?.kind === Kind.wh;
    if (before?.kind === Kind.wh && wordOf(d, before) === 'whose') return WEIGHT.oblique;
    return isBelow || isSaid(d, phrases, mention.owner < 0 ? i - 1 : i - 2)
      ? WEIGHT.embedded
      : WEIGHT.subject;
  }
  if (before?.kind === Kind.verb && itemAt(phrases, i - 2)?.kind === Kind.quotation) return WEIGHT.speaker;
  if (mention.kind === 'name' && isPresented(d, phrases, i)) return WEIGHT.subject;
  if (before?.kind !== Kind.preposition) return WEIGHT.object;
  // “As for Hill, she”
  if (wordOf(d, before) === 'for' && wordOf(d, itemAt(phrases, i - 2)) === 'as') return WEIGHT.subject;
  // “Hill was urged by Reed to go”
  const near = itemAt(phrases, i - 2);
  const verb = near?.form === Form.infinitive ? phrases[i - 3] : near;
  const urges = verb?.passive && !isAsking(verbOf(d, verb)) && verbOf(d, verb) !== 'told';
  return wordOf(d, before) === 'by' && urges && has(d.tokens, verb.main, Syn.sayVerb | Syn.nameVerb)
    ? WEIGHT.speaker
    : WEIGHT.oblique;
}

/** “Next to him sat Hill”, “Another is Hill”, “For Hill, the wait goes on”: of whom it tells next. */
function isPresented(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const before = itemAt(phrases, i - 1);
  if (wordOf(d, before) === 'for') return startsSentence(phrases, i - 1);
  // “The villain is played by Hill.”
  if (wordOf(d, before) === 'by')
    return (
      itemAt(phrases, i - 2)?.passive === true &&
      wordOf(d, phrases[i - 3]).startsWith('the') &&
      startsSentence(phrases, i - 3)
    );
  if (before?.kind !== Kind.verb || !PRESENTS.test(verbOf(d, before))) return false;
  const subject = itemAt(phrases, i - 2);
  if (subject?.kind === Kind.nounPhrase && startsSentence(phrases, i - 2))
    return /^(?:another|one|the)/.test(wordOf(d, subject));
  return !phrases
    .slice(sentenceStart(phrases, i - 1), i - 1)
    .some(
      (p, j, all) =>
        p.kind === Kind.verb || (p.kind === Kind.nounPhrase && itemAt(all, j - 1)?.kind !== Kind.preposition),
    );
}

/** What somebody does who is first named after it. */
const PRESENTS = /^(?:is|was|were|are|sits?|sat|st(?:an|oo)ds?|came|comes|lives?|lived)$/;

/** “Hill said Reed was late”, “Hill told the court her mother was ill”: Reed is the subject of what is said. */
function isSaid(d: Discourse, phrases: readonly Phrase[], before: number): boolean {
  const verb = itemAt(phrases, itemAt(phrases, before)?.kind === Kind.nounPhrase ? before - 1 : before);
  return verb?.kind === Kind.verb && has(d.tokens, verb.main, Syn.sayVerb);
}

/** “In Leeds”, “near Harwick Hall”: it won’t say anything. */
export const standsForPlace = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  itemAt(phrases, i - 1)?.kind === Kind.preposition && BESIDE_PLACE.has(wordOf(d, itemAt(phrases, i - 1)));

const BESIDE_PLACE = wordSet('in at near outside inside across throughout around');
