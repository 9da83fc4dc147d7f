import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isAsking } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { insideRelative, reducedRelative } from '../syntax/relative-clause.ts';
import { sentenceStart } from '../syntax/sentences.ts';
import { has } from '../syntax/tokens.ts';

/** No opening is longer, in phrases. */
const LONGEST_OPENING = 30;
const NONE: readonly number[] = [];

/**
 * “Asked if Hill was late, she said no”, “Asked by Hill whether she was late, Reed said no”, “Joined by Hill, she left”:
 * those named in such an opening, after “by” or in a question, are others than whoever is asked or joined.
 */
export function namedInOpening(d: Discourse, phrases: readonly Phrase[], i: number): readonly number[] {
  let start = sentenceStart(phrases, i);
  if (i - start > LONGEST_OPENING) return NONE;
  if (phrases[start]?.kind === Kind.wh || phrases[start]?.kind === Kind.adverb) start++;
  const verb = phrases[start];
  if (verb?.kind !== Kind.verb || verb.from !== verb.main || !has(d.tokens, verb.main, Syn.participleForm))
    return NONE;
  const isAsked = isAsking(verbOf(d, verb));
  const named: number[] = [];
  for (let j = start + 1; j < i; j++) {
    const mention = mentionOf(d, phrases[j]);
    if (mention && mention.kind !== 'pronoun' && (isAsked || wordOf(d, phrases[j - 1]) === 'by'))
      named.push((phrases[j] as Phrase).index);
    if (isComma(phrases[j]) && j < i - 1) return NONE;
  }
  return named;
}

/**
 * Mentions in an opening “Addressing Hill, …” or “In a letter signed by Hill, …” before the pronoun: its subject is the
 * pronoun, so they are others.
 */
export function coSubjects(d: Discourse, phrases: readonly Phrase[], i: number): readonly number[] {
  const isAfterMark = itemAt(phrases, i - 1)?.kind === Kind.punctuation;
  const others: number[] = [];
  for (let j = i - 1; j >= 0 && j > i - 14; j--) {
    const p = phrases[j] as Phrase;
    const before = itemAt(phrases, j - 1)?.kind ?? Kind.stop;
    const opens = before === Kind.stop;
    if (p.kind === Kind.stop) return isAfterMark ? others : NONE;
    if (p.kind === Kind.nounPhrase) others.push(p.index);
    // “In a statement it said”, “A baker who lives here, she said”
    if (opens && (isAfterMark ? /^(?:in|an?)$/ : /^in$/).test(wordOf(d, p))) return others;
    if (p.kind === Kind.quotation) return isAfterMark ? others : NONE;
    if (p.kind !== Kind.verb || insideRelative(phrases, j)) continue;
    // “In a letter signed by Hill”
    if (before === Kind.nounPhrase && reducedRelative(d, phrases, j + 1) >= 0) continue;
    if (p.form !== Form.ing || !isAfterMark) return NONE;
    if (opens || before === Kind.preposition) return others;
  }
  return NONE;
}
