import { type Discourse, verbOf, wordOf } from '../discourse.ts';
import { isAsking } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCue } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart, startsSentence } from '../syntax/sentences.ts';
import { isSubject, subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { WEIGHT } from './candidate.ts';

/** How much its place in the sentence makes the mention at `i` a likely antecedent. */
export function weightOf(d: Discourse, phrases: readonly Phrase[], i: number, mention: Mention): number {
  if (mention.possessive) return WEIGHT.owner;
  const before = itemAt(phrases, i - 1);
  if (before?.kind === Kind.according) return WEIGHT.speaker;
  if (isSubject(d, phrases, i)) {
    // “The day Hill knocked”
    if (
      before?.kind === Kind.nounPhrase &&
      mention.owner < 0 &&
      mention.kind === 'name' &&
      wordOf(d, before) === 'the'
    )
      return WEIGHT.object;
    const isBelow = before?.kind === Kind.subordinator || before?.kind === Kind.wh;
    if (before?.kind === Kind.wh && wordOf(d, before) === 'whose') return WEIGHT.oblique;
    // “Reed said the officer, Ann Hill, was late”
    const isBeside =
      mention.kind === 'name' && isComma(before) && itemAt(phrases, i - 2)?.kind === Kind.nounPhrase;
    return isBelow ||
      isOnlyRelated(d, phrases, i) ||
      isSaid(d, phrases, isBeside ? i - 3 : mention.owner < 0 ? i - 1 : i - 2)
      ? WEIGHT.embedded
      : WEIGHT.subject;
  }
  // “Hill and his neighbour, Tom Reed, saw it”
  if (mention.kind === 'name' && phrases[i + 1]?.kind === Kind.conjunction && startsSentence(phrases, i))
    return WEIGHT.subject;
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

/** “They met Hill, who died in May.”: the subject only of what is said of it beside. */
function isOnlyRelated(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const wh = phrases[i + 1]?.kind === Kind.wh ? i + 1 : isComma(phrases[i + 1]) ? i + 2 : -1;
  if (wordOf(d, itemAt(phrases, wh)) !== 'who') return false;
  for (let j = wh + 2; j < phrases.length && j < wh + 12; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.stop || p.kind === Kind.quotation) return true;
    if (
      p.kind === Kind.verb &&
      p.form === Form.finite &&
      subjectOf(d, phrases, j) === i &&
      phrases[j - 1]?.kind !== Kind.conjunction
    )
      return false;
  }
  return false;
}

/** “Next to him sat Hill”, “Another is Hill”, “For Hill, the wait goes on”: of whom it tells next. */
function isPresented(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const before = itemAt(phrases, i - 1);
  if (wordOf(d, before) === 'for') return startsSentence(phrases, i - 1);
  // “That is what happened to Hill.”
  if (wordOf(d, before) === 'to')
    return (
      verbOf(d, itemAt(phrases, i - 2)) === 'happened' &&
      /^(?:that|this)$/.test(wordOf(d, phrases[sentenceStart(phrases, i)]))
    );
  // “The villain is played by Hill.”
  if (wordOf(d, before) === 'by')
    return (
      itemAt(phrases, i - 2)?.passive === true &&
      wordOf(d, phrases[i - 3]).startsWith('the') &&
      startsSentence(phrases, i - 3)
    );
  if (before?.kind !== Kind.verb || !PRESENTS.test(verbOf(d, before))) return false;
  const start = sentenceStart(phrases, i - 1);
  // “One of those is Hill”
  if (start < i - 2 && /^(?:another|one)$/.test(wordOf(d, phrases[start])))
    return !phrases.slice(start, i - 1).some(({ kind }) => kind === Kind.verb);
  const subject = itemAt(phrases, i - 2);
  if (subject?.kind === Kind.nounPhrase && startsSentence(phrases, i - 2))
    return /^(?:another|one|the)/.test(wordOf(d, subject));
  return !phrases
    .slice(start, i - 1)
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
  return isCue(d, verb, Syn.sayVerb);
}

/** “In Leeds”, “near Harwick Hall”: it won’t say anything. */
export const standsForPlace = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  itemAt(phrases, i - 1)?.kind === Kind.preposition && BESIDE_PLACE.has(wordOf(d, itemAt(phrases, i - 1)));

const BESIDE_PLACE = wordSet('in at near outside inside across throughout around');
