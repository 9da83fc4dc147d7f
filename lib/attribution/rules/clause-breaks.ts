import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { letterWriter } from '../entities/documents.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman, isSpeechNoun } from '../syntax/animate.ts';
import { isCue, SAID, verbBefore } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { hasComma, isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { isBareParticiple } from '../syntax/relative-clause.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { hears, REACH } from './neighbourhood.ts';

/** “Would not say who called it ‘over’”, “declined to say whether it was ‘over’”. */
export function isWithheld(d: Discourse, phrases: readonly Phrase[], j: number): boolean {
  const p = phrases[j] as Phrase;
  const next = wordOf(d, phrases[j + 1]);
  return (
    next === 'who' || ((next === 'whether' || next === 'if') && p.from < p.main && verbOf(d, p) === 'say')
  );
}

/** “Those who returned to the quay would be treated as ‘…’”: the clause of the cue at `j` is over before the quotation. */
export function isClosedRelative(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  // “A baker who failed to mention the price would be ‘…’”
  const wh = itemAt(phrases, j - 1)?.kind === Kind.verb ? j - 2 : j - 1;
  if (itemAt(phrases, wh)?.kind !== Kind.wh) return false;
  for (let i = j + 1; i < k; i++) {
    const p = phrases[i] as Phrase;
    // “Families who complained met ‘…’”
    const follows =
      (phrases[i - 1]?.kind === Kind.nounPhrase || i === j + 1) &&
      p.kind === Kind.verb &&
      p.form === Form.finite;
    if (follows && subjectOf(d, phrases, i) === wh - 1) return true;
  }
  return false;
}

/**
 * “When Hill said it was late, Reed fired back: ‘…’”: index of the subject of the last clause before the quotation at `k`,
 * if the sentence opens with a clause below it; else -1. What stands before doesn’t govern the quotation.
 */
export function mainClauseAfterOpening(
  d: Discourse,
  phrases: readonly Phrase[],
  from: number,
  k: number,
): number {
  if (phrases[from]?.kind !== Kind.subordinator) return -1;
  for (let i = k - 1; i > from && i > k - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
    const subject = subjectOf(d, phrases, i);
    if (subject < i && isComma(itemAt(phrases, subject - 1))) return subject;
  }
  return -1;
}

/**
 * “Hill, once called ‘a fool’, left”, “Hill, described as ‘a fool’, left”: without an object before the quotation the verb
 * is a passive cut short.
 */
export function isCalled(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  const isAs = wordOf(d, phrases[k - 1]) === 'as';
  if (
    j !== (isAs ? k - 2 : k - 1) ||
    !isComma(itemAt(phrases, phrases[j - 1]?.kind === Kind.adverb ? j - 2 : j - 1)) ||
    !(isAs ? CALLED_AS : CALLED).test(verbOf(d, phrases[j])) ||
    // Not “Hill, the mayor, described as ‘late’ a plan that …”
    (isAs && !goesOn(d, phrases, k + 1))
  )
    return false;
  // “What Hill, the mayor, called ‘late’”, “a plan Hill, the mayor, called ‘late’”
  const subject = subjectOf(d, phrases, j);
  // “What the firm’s head, Ann Hill, called ‘late’”
  const isNamed =
    isComma(itemAt(phrases, subject - 1)) && itemAt(phrases, subject - 2)?.kind === Kind.nounPhrase;
  const before = itemAt(phrases, isNamed ? subject - 3 : subject - 1);
  return before?.kind !== Kind.nounPhrase && !/^(?:what|which|whom|that)$/.test(wordOf(d, before));
}

/** “…, were”, “… by Hill”: what stands before is the subject of another verb, or the agent follows. */
function goesOn(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const next = phrases[isComma(phrases[i]) ? i + 1 : i];
  return (next?.kind === Kind.verb && next.form === Form.finite) || wordOf(d, next) === 'by';
}

const CALLED = /^(?:call|dubb|brand|label|nicknam)l?ed$/;
const CALLED_AS =
  /^(?:describ|hail|brand|label|bill|market|tout|portray|characteri[sz]|denounc|dismiss|condemn)l?ed$/;

/** “Hill criticised Reed for making ‘…’”, “accused Reed of making ‘…’”: what somebody is blamed or praised for is in the words of who does so. */
export const isGround = (d: Discourse, phrases: readonly Phrase[], j: number): boolean =>
  isBareParticiple(phrases[j] as Phrase) &&
  (wordOf(d, itemAt(phrases, j - 1)) === 'for' ||
    (wordOf(d, itemAt(phrases, j - 1)) === 'of' &&
      /^accus/.test(verbOf(d, itemAt(phrases, verbBefore(phrases, j)))))) &&
  !has(d.tokens, (phrases[j] as Phrase).main, Syn.sayVerb | Syn.nameVerb);

/** “Hill mentioned it, and the crowd took up the chant ‘…’”: a clause of its own, which the verb before doesn’t govern. */
export function isOver(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  for (let i = k - 1; i > j; i--)
    if (phrases[i]?.kind === Kind.conjunction && opensClause(phrases, i, k))
      return !takesClause(d, phrases, j, k);
  return false;
}

/**
 * “Hill said it was what Reed called ‘…’”, “read a letter in which Reed said”, “a year that Reed had promised would be
 * ‘…’”: others’ words, whoever passes them on.
 */
export function isOwnClause(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  const next = phrases[j + 1];
  const isExtracted = next?.kind === Kind.verb && next.form === Form.finite;
  // “What Hill, who oversees it, described as”
  const subject = subjectOf(d, phrases, j);
  // “Reed says he heard Hill say”
  const above = itemAt(phrases, subject - 1);
  if (above?.kind === Kind.verb && hears(d, above)) return true;
  // “A friend told police that Hill had said she felt ‘…’”
  if (subject === j - 1 && saidEarlier(d, phrases, j, subject) && isOneClause(d, phrases, j, k)) return true;
  // “Police said Hill was heard shouting ‘…’”
  const caught = phrases[j]?.form === Form.ing ? itemAt(phrases, verbBefore(phrases, j)) : undefined;
  if (caught?.passive && CAUGHT.has(verbOf(d, caught))) return true;
  if (wordOf(d, itemAt(phrases, subject - 1)) === 'what')
    return mentionOf(d, itemAt(phrases, subject))?.kind !== 'pronoun';
  for (let i = j - 1; i > 0 && i > j - 6; i--) {
    const p = phrases[i] as Phrase;
    const word = wordOf(d, p);
    if (p.kind === Kind.wh)
      return (
        word === 'what' ||
        (word === 'which' && phrases[i - 1]?.kind === Kind.preposition) ||
        // “Read out a report which said”
        (i === j - 1 && isSpeechNoun(d, mentionOf(d, itemAt(phrases, subject))))
      );
    if (p.kind === Kind.nounPhrase && d.mentions[p.index]?.kind === 'pronoun')
      return letterWriter(d, phrases, i) >= 0;
    if (p.kind === Kind.subordinator) return isExtracted && word === 'that';
    if (p.kind === Kind.verb || p.kind === Kind.punctuation || p.kind >= Kind.quotation) return false;
  }
  return false;
}

/** Whether a clause follows the verb at `j` and goes on to the quotation. */
const isOneClause = (d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean =>
  takesClause(d, phrases, j, k) &&
  !phrases
    .slice(j + 1, k)
    .some((p) => p.kind === Kind.conjunction || p.kind === Kind.wh || p.kind === Kind.punctuation);

/** “… that Hill had said”: not “although Hill had said”, “all that Hill had said”. */
function saidEarlier(d: Discourse, phrases: readonly Phrase[], j: number, subject: number): boolean {
  const p = phrases[j] as Phrase;
  if (!SAID.has(verbOf(d, p)) || p.passive || d.tokens.lower[p.from] !== 'had') return false;
  const isThat = wordOf(d, itemAt(phrases, subject - 1)) === 'that';
  const told = itemAt(phrases, verbBefore(phrases, subject));
  return (
    isHuman(d, mentionOf(d, itemAt(phrases, subject))) &&
    isCue(d, told, Syn.sayVerb) &&
    (isThat || itemAt(phrases, subject - 1) === told)
  );
}

const CAUGHT = wordSet('heard seen filmed captured recorded caught');

/** Whether a clause begins at `i` that the cues before don't govern, with the cue at `j` and the quotation at `k`. */
export const startsAnew = (
  d: Discourse,
  phrases: readonly Phrase[],
  i: number,
  j: number,
  k: number,
): boolean =>
  (phrases[i]?.kind === Kind.conjunction && opensClause(phrases, i, j)) ||
  (isAside(d, phrases, i) && !hasComma(phrases, j + 1, k - 1)) ||
  isAbsolute(d, phrases, i) ||
  isContrast(d, phrases, i);

/** “…, and Reed called it”: a conjunction and a new subject begin a clause that the cue before doesn’t govern. */
const opensClause = (phrases: readonly Phrase[], i: number, j: number): boolean => {
  const next = phrases[i + 1];
  return (
    next?.kind === Kind.nounPhrase &&
    i + 2 <= j &&
    phrases[i + 2]?.kind === Kind.verb &&
    itemAt(phrases, i - 1)?.kind === Kind.punctuation
  );
};

/** “…, a plan that Reed called ‘…’”, “…, whom Reed called ‘…’”: whose words these are doesn’t hang on what was said before. */
function isAside(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const p = phrases[i] as Phrase;
  const subject = mentionOf(d, phrases[i + 1]);
  if (!subject || subject.kind === 'pronoun') return false;
  const word = wordOf(d, p);
  if (p.kind === Kind.wh && (word === 'whom' || word === 'which')) return isComma(phrases[i - 1]);
  return (
    word === 'that' && itemAt(phrases, i - 1)?.kind === Kind.nounPhrase && isComma(itemAt(phrases, i - 2))
  );
}

/** “…, with Reed calling it ‘late’” */
const isAbsolute = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  isComma(itemAt(phrases, i - 1)) && wordOf(d, phrases[i]) === 'with' && phrases[i + 2]?.form === Form.ing;

/** “Hill said it was late, while Reed called it ‘…’” */
const isContrast = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  isComma(itemAt(phrases, i - 1)) &&
  (wordOf(d, phrases[i]) === 'while' || wordOf(d, phrases[i]) === 'whereas');

/** Whether a clause with a subject of its own, or “that”, follows the verb of saying. */
export function takesClause(d: Discourse, phrases: readonly Phrase[], i: number, j: number): boolean {
  for (let n = i + 1; n <= j && n < i + 12; n++) {
    const p = phrases[n] as Phrase;
    if (p.kind === Kind.subordinator) return wordOf(d, p) === 'that';
    if (p.mark === ',') return false;
    // “Hill asked Reed about what he had called ‘…’”
    if (/^(?:about|of|for)$/.test(wordOf(d, p))) return false;
    // “A woman asked for a photo and Hill said”
    if (p.kind === Kind.conjunction && phrases[n - 2]?.kind === Kind.preposition) return false;
    if (p.kind === Kind.verb) return p.form === Form.finite && subjectOf(d, phrases, n) > i;
  }
  return false;
}
