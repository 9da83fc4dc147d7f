import { type Discourse, lastOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { genderOfWord } from '../lexicon/gender.ts';
import { isAsking, isReaction, isReply } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman } from '../syntax/animate.ts';
import { isCue, isFiniteVerb, verbBefore } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart, startsSentence } from '../syntax/sentences.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import type { Referent } from './referent.ts';

type Referents = readonly (Referent | null)[];

/** How many phrases back a question may stand. */
const REACH_BACK = 30;

/** “Hill asked Reed: ‘Why?’ ‘Because,’ he replied”: who asked, who isn’t the one to reply; or null. */
export function askerBefore(
  d: Discourse,
  phrases: readonly Phrase[],
  i: number,
  referents: Referents,
): Referent | null {
  // “Hill asked if he was late”, “Hill pressed Reed on whether she was late”
  const before = wordOf(d, itemAt(phrases, i - 1));
  if (before === 'if' || before === 'whether') {
    let v = itemAt(phrases, i - 2)?.kind === Kind.preposition ? i - 3 : i - 2;
    if (itemAt(phrases, v)?.kind === Kind.nounPhrase) v--;
    // Not “Hill was asked if she was late”, “Hill, asked if she was late, …”
    const asks = itemAt(phrases, v);
    if (asks && isAsking(verbOf(d, asks)))
      return asks.passive || isReducedPassive(d, phrases, v) ? null : subjectMeant(d, phrases, v, referents);
  }
  const verb = phrases[i + 1];
  if (!isCue(d, verb, Syn.sayVerb)) return null;
  for (let j = i - 1; j >= 0 && j > i - REACH_BACK; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
    // “Hill asked Reed why nobody was told.”
    let first = sentenceStart(phrases, j);
    while (first < j && !(phrases[first]?.kind === Kind.verb && phrases[first]?.form === Form.finite))
      first++;
    return wantsAnswer(d, phrases, first, isReply(verbOf(d, verb)))
      ? subjectMeant(d, phrases, first, referents)
      : null;
  }
  return null;
}

/**
 * Whether who is the subject of the verb at `v` is answered next: “Hill asked Reed: ‘Why?’”, “Hill asked why”, or, where a
 * verb of reply follows, “Hill told Reed: ‘Go.’”.
 */
function wantsAnswer(d: Discourse, phrases: readonly Phrase[], v: number, isReplied: boolean): boolean {
  const verb = phrases[v] as Phrase;
  const word = verbOf(d, verb);
  // Not “Hill, asked whether she was late, …”, “Hill had asked whether”
  if (verb.passive || verb.from < verb.main || itemAt(phrases, v - 1)?.kind === Kind.punctuation)
    return false;
  if (word !== 'asked') return isReplied && HEARD.test(word) && isSingleHearer(d, phrases[v + 1]);
  if (isReplied) return true;
  // “‘When?’ asked Hill.”
  const question = itemAt(phrases, v - 1);
  if (question?.kind === Kind.quotation) return lastOf(d, question.index) === '?';
  // “Hill asked why nobody came. ‘It was awful,’ she said”: Hill may be the one.
  const [asked, next] = [phrases[v + 1], phrases[v + 2]];
  const isNumber =
    next !== undefined && /^(?:many|much|long|old|often|far)$/.test(d.tokens.lower[next.from] as string);
  if (wordOf(d, asked) === 'why' || (wordOf(d, asked) === 'how' && !isNumber)) return false;
  for (let j = v + 1; j < v + 6 && j < phrases.length; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.quotation) return lastOf(d, p.index) === '?';
    if (p.kind === Kind.wh || /^(?:if|whether|how|why|when|where)$/.test(wordOf(d, p))) return true;
  }
  return false;
}

/**
 * “Hill asked Reed to leave. He refused”: index of the phrase for whom the sentence before asks something, if the pronoun
 * at `i` is the subject of what one does who was asked; or -1.
 */
export function hearerWhoReacts(d: Discourse, phrases: readonly Phrase[], i: number): number {
  // “Hill told him to leave. ‘No,’ he replied”
  const answers = itemAt(phrases, i - 1)?.kind === Kind.quotation;
  const first = answers ? i - 1 : i;
  const verb = verbOf(d, phrases[i + 1]);
  if (!startsSentence(phrases, first) || !(answers ? isReply(verb) : isReaction(verb))) return -1;
  const v = verbBefore(phrases, first - 1, (one) => !one.passive && REQUESTS.has(verbOf(d, one)));
  // “‘Why?’ asked Hill”
  if (itemAt(phrases, v - 1)?.kind === Kind.quotation) return -1;
  const hearer = v < 0 ? undefined : phrases[v + 1];
  const mention = mentionOf(d, hearer);
  if (!mention || mention.possessive) return -1;
  const isSamePronoun = genderOfWord(wordOf(d, hearer)) === genderOfWord(wordOf(d, phrases[i]));
  if (answers) return isSingleHearer(d, hearer) || (isSamePronoun && mention.kind === 'pronoun') ? v + 1 : -1;
  // Not “He denied the charges”
  const isAboutIt = phrases[v + 2]?.form === Form.infinitive && phrases[i + 2]?.kind === Kind.stop;
  return isAboutIt && isSingleHearer(d, hearer) ? v + 1 : -1;
}

const REQUESTS = wordSet('asked told urged ordered invited begged advised instructed');

/** “Hill, asked if she was late, …” */
const isReducedPassive = (d: Discourse, phrases: readonly Phrase[], v: number): boolean =>
  isComma(itemAt(phrases, v - 1)) && subjectOf(d, phrases, v) === v - 2;

/** What is said to somebody who may answer. */
const HEARD = /^(?:told|texted|messaged|emailed|warned|accused|ordered|pressed|urged)$/;

const isSingleHearer = (d: Discourse, p: Phrase | undefined): boolean => {
  const mention = mentionOf(d, p);
  return (
    mention !== undefined &&
    mention.kind !== 'pronoun' &&
    isHuman(d, mention) &&
    !has(d.tokens, mention.head, Syn.pluralPeople)
  );
};

/** “Hill accused Reed of lying, a charge he denied”: who makes the charge that the pronoun at `i` denies; or null. */
export function accuserBefore(
  d: Discourse,
  phrases: readonly Phrase[],
  i: number,
  referents: Referents,
): Referent | null {
  const charge = mentionOf(d, itemAt(phrases, i - 1));
  if (!charge || !CHARGES.test(d.tokens.lower[charge.head] as string) || !isComma(phrases[i - 2]))
    return null;
  const v = verbBefore(phrases, i - 2, isFiniteVerb);
  return v < 0 ? null : subjectMeant(d, phrases, v, referents);
}

const CHARGES = /^(?:charge|claim|allegation|accusation|suggestion)s?$/;

/** What the subject of the verb at `v` stands for, or null. */
function subjectMeant(
  d: Discourse,
  phrases: readonly Phrase[],
  v: number,
  referents: Referents,
): Referent | null {
  const subject = itemAt(phrases, subjectOf(d, phrases, v));
  return (subject && referents[subject.index]) ?? null;
}

/** The entity that the last sentence before phrase `end` names as asking: “‘Why?’ Hill asked.”, “‘Why?’ asked Hill.”; or -1. */
export function questioner(
  d: Discourse,
  phrases: readonly Phrase[],
  end: number,
  referents: Referents,
): number {
  let v = end - 1;
  while (v > end - 6 && v > 0 && phrases[v]?.kind !== Kind.verb) v--;
  if (!isAsking(verbOf(d, phrases[v]))) return -1;
  const isInverted = phrases[v - 1]?.kind === Kind.quotation;
  const asker = phrases[isInverted ? v + 1 : v - 1];
  // “… Channel 5’s Hill asked.”
  const question = isInverted ? v - 1 : itemAt(phrases, v - 2)?.kind === Kind.nounPhrase ? v - 3 : v - 2;
  const p = itemAt(phrases, question);
  if (p?.kind !== Kind.quotation || lastOf(d, p.index) !== '?' || asker?.kind !== Kind.nounPhrase) return -1;
  return referents[asker.index]?.entity ?? -1;
}
