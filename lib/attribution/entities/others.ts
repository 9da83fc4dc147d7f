import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { genderOfSyn, genderOfWord } from '../lexicon/gender.ts';
import { isBeat } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCue, isFiniteVerb, verbBefore } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import { isOwned } from '../syntax/noun-chain.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { startsSentence } from '../syntax/sentences.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has, isCapitalised } from '../syntax/tokens.ts';
import { accuserBefore, askerBefore, questioner } from './askers.ts';
import type { Others } from './exclusion.ts';
import { coSubjects, namedInOpening } from './openings.ts';
import type { Referent } from './referent.ts';

type Referents = readonly (Referent | null)[];

/** Whom the pronoun at `i` can’t stand for. */
export function othersThan(
  d: Discourse,
  phrases: readonly Phrase[],
  above: readonly Phrase[] | undefined,
  i: number,
  referents: Referents,
): Others {
  const named = namedInOpening(d, phrases, i);
  const mentions = [...coSubjects(d, phrases, i), ...named];
  const entities: number[] = [];
  const asker = accuserBefore(d, phrases, i, referents) ?? askerBefore(d, phrases, i, referents);
  if (asker && asker.entity >= 0) entities.push(asker.entity);
  else if (asker) mentions.push(asker.mention);
  else if (above && i <= 2 && phrases[0]?.kind === Kind.quotation) {
    const before = questioner(d, above, above.length, referents);
    if (before >= 0) entities.push(before);
  }
  for (const m of [...mentions]) {
    const { kind, entity, possessive } = d.mentions[m] as Mention;
    if (entity >= 0 && (named.includes(m) || (kind === 'name' && !possessive))) entities.push(entity);
  }
  const beside = listenerOf(d, phrases, i) ?? taggedSubject(d, phrases, i);
  if (beside) {
    mentions.push(beside.index);
    const meant = (d.mentions[beside.index] as Mention).entity;
    if (meant >= 0) entities.push(meant);
  }
  const doer = itemAt(phrases, doerTo(d, phrases, i));
  if (doer) {
    mentions.push(doer.index);
    const meant = referents[doer.index];
    if (meant && meant.entity >= 0) entities.push(meant.entity);
    else if (meant) mentions.push(meant.mention);
  }
  return {
    mentions,
    entities,
    quoted: quotedBeside(d, phrases, i),
    goesOn: goesOn(d, phrases[i + 1]),
    spokenOf: isSpokenOf(d, phrases, above, i),
    tellsOf: tellsOfOther(d, phrases, above, i),
    toOther: speaksToOther(d, phrases, i),
    reports: reports(d, phrases, i),
  };
}

/** “‘He was a giant,’ said Hill. He left school at 14”: the pronoun at `i` is rather whom the words before are of. */
function isSpokenOf(
  d: Discourse,
  phrases: readonly Phrase[],
  above: readonly Phrase[] | undefined,
  i: number,
): boolean {
  if (!startsSentence(phrases, i)) return false;
  const verb = phrases[i + 1];
  if (verb?.kind !== Kind.verb || isCue(d, verb, Syn.sayVerb) || isBeat(verbOf(d, verb))) return false;
  if (namesAgain(d, phrases, i)) return false;
  const [list, end] = i > 0 ? [phrases, i] : [above ?? [], above?.length ?? 0];
  for (let j = end - 2; j >= 0 && j > end - LONGEST_TAG; j--) {
    const p = list[j] as Phrase;
    if (p.kind === Kind.stop) return false;
    if (p.kind !== Kind.quotation) continue;
    const words = d.tokens.lower.slice(p.from, Math.min(p.to, p.from + LONGEST_SPEECH));
    return words.includes(wordOf(d, phrases[i])) && !words.includes('i');
  }
  return false;
}

/** “‘…,’ she told him”, “‘…,’ he asked her” */
function speaksToOther(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const [one, other] = [wordOf(d, phrases[i]), wordOf(d, phrases[i + 2])];
  return (
    itemAt(phrases, i - 1)?.kind === Kind.quotation &&
    phrases[i + 1]?.kind === Kind.verb &&
    ((one === 'she' && other === 'him') || (one === 'he' && other === 'her'))
  );
}

/** “‘…,’ it said” */
function reports(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  return itemAt(phrases, i - 1)?.kind === Kind.quotation && isCue(d, phrases[i + 1], Syn.sayVerb);
}

/** “Reed, she said, was late”: Reed, who is another than she. */
function taggedSubject(d: Discourse, phrases: readonly Phrase[], i: number): Phrase | null {
  const subject = itemAt(phrases, i - 2);
  const isTag =
    isComma(itemAt(phrases, i - 1)) &&
    isComma(phrases[i + 2]) &&
    isCue(d, phrases[i + 1], Syn.sayVerb) &&
    startsSentence(phrases, i - 2);
  return isTag && subject && mentionOf(d, subject)?.kind === 'name' ? subject : null;
}

const HAS_LISTENER = wordSet('told tells asked asks');

/** “‘…,’ he told Judge Reed”: Reed. */
function listenerOf(d: Discourse, phrases: readonly Phrase[], i: number): Phrase | null {
  const object = phrases[i + 2];
  return object && mentionOf(d, object)?.kind === 'name' && HAS_LISTENER.has(verbOf(d, phrases[i + 1]))
    ? object
    : null;
}

/**
 * “‘She never gave up,’ she said”, “‘She betrayed us,’ he said”: whoever speaks here speaks of somebody else. Where that
 * one is of the other sex, it might still be told of both: “‘She hit me,’ he said”.
 */
function tellsOfOther(
  d: Discourse,
  phrases: readonly Phrase[],
  above: readonly Phrase[] | undefined,
  i: number,
): boolean {
  const said = itemAt(phrases, i - 1);
  const word = wordOf(d, phrases[i]);
  if (said?.kind !== Kind.quotation || (word !== 'he' && word !== 'she')) return false;
  const own = genderOfWord(word);
  let same = false;
  let other = false;
  let oneself = false;
  for (let t = said.from; t < said.to && t < said.from + LONGEST_SPEECH; t++) {
    if (!has(d.tokens, t, Syn.pronoun | Syn.possessive)) continue;
    const one = d.tokens.lower[t] as string;
    if (one === 'i') return false;
    if (one === 'me' || one === 'my') oneself = true;
    const gender = genderOfSyn(d.tokens.syn[t] as number);
    if (gender === 'unknown') continue;
    if (gender === own) same = true;
    else other = true;
  }
  return same || (other && !oneself && isActive(d, phrases, above, i - 1));
}

/** Whether the last verb before the quotation at `k` is active: who does something tells of it. */
function isActive(
  d: Discourse,
  phrases: readonly Phrase[],
  above: readonly Phrase[] | undefined,
  k: number,
): boolean {
  const [list, end] = k > 0 ? [phrases, k - 1] : [above ?? [], (above?.length ?? 0) - 1];
  const verb = itemAt(list, verbBefore(list, end, isFiniteVerb));
  return verb !== undefined && !verb.passive && !has(d.tokens, verb.main, Syn.auxiliary);
}

const GOING_ON = wordSet('add adds added continue continues continued');

/** “‘…,’ he added”: whoever spoke last goes on. */
const goesOn = (d: Discourse, p: Phrase | undefined): boolean => GOING_ON.has(verbOf(d, p));

/** “‘Hill was kind,’ said Reed. He worked with Hill for years”: the sentence names somebody named before, who isn't the pronoun at `i`. */
function namesAgain(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  for (let j = i + 1; j < phrases.length && j < i + LONGEST_TAG && phrases[j]?.kind !== Kind.stop; j++) {
    const { index } = phrases[j] as Phrase;
    const entity = mentionOf(d, phrases[j])?.entity ?? -1;
    if (entity >= 0 && d.mentions.slice(Math.max(0, index - RECENT), index).some((m) => m.entity === entity))
      return true;
  }
  return false;
}

/** How many mentions back somebody was named before. */
const RECENT = 30;
/** No more stands between a quotation and the end of its sentence, in phrases. */
const LONGEST_TAG = 12;
const OBJECTS = wordSet('him her it them');
const OBJECT_PREPOSITIONS = wordSet('to of at about against from for on');

/** “Hill hired her”, “Hill wrote to him”: who does it to the pronoun at `i` is somebody else; or -1. */
function doerTo(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const isObject =
    itemAt(phrases, i - 1)?.kind !== Kind.preposition ||
    OBJECT_PREPOSITIONS.has(wordOf(d, itemAt(phrases, i - 1)));
  return isObject && OBJECTS.has(wordOf(d, phrases[i])) ? doerOf(d, phrases, i) : -1;
}

/** “Hill hired the mayor”, “Hill met with him”: the subject whose verb has the noun phrase at `i` for its object, or -1. */
function doerOf(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const next = phrases[i + 1];
  // Not “said it was”.
  if (next?.kind === Kind.verb && next.form === Form.finite) return -1;
  const v = itemAt(phrases, i - 1)?.kind === Kind.preposition ? i - 2 : i - 1;
  const verb = itemAt(phrases, v);
  if (verb?.kind !== Kind.verb || verb.passive) return -1;
  let before = v - 1;
  while (itemAt(phrases, before)?.kind === Kind.adverb) before--;
  // “The president, Ann Hill, urged her”
  const isNamed =
    isComma(itemAt(phrases, before)) &&
    mentionOf(d, itemAt(phrases, before - 1))?.kind === 'name' &&
    isComma(itemAt(phrases, before - 2));
  if (isNamed) before = subjectOf(d, phrases, v) === before - 1 ? before - 1 : before - 3;
  // “Hill, who represents the senator”
  if (itemAt(phrases, before)?.kind === Kind.wh) return subjectOf(d, phrases, v);
  // Of “Hill, he said, told her” and “Hill left after Reed came and told her” it is less sure who does it.
  return subjectOf(d, phrases, v) === before ? before : -1;
}

/**
 * Entities that the description at `i` can’t stand for: who asked before, “‘Why?’ Hill asked. ‘Because,’ the senator said”,
 * whose object it is, “Hill met the senator”, and who says it, “Hill said the senator was late”.
 */
export function othersThanDescribed(
  d: Discourse,
  phrases: readonly Phrase[],
  above: readonly Phrase[] | undefined,
  i: number,
  referents: Referents,
): number[] {
  const others: number[] = [];
  if (itemAt(phrases, i - 1)?.kind === Kind.quotation) {
    const [before, end] = i > 1 ? [phrases, i - 1] : [above ?? [], above?.length ?? 0];
    others.push(questioner(d, before, end, referents));
  }
  for (const subject of [itemAt(phrases, doerOf(d, phrases, i)), itemAt(phrases, sayerOf(d, phrases, i))])
    if (subject) others.push(referents[subject.index]?.entity ?? -1);
  return others;
}

/** “Hill said the mayor was late”, “Hill told her that the mayor was late”: the subject of the verb of saying; or -1. */
export function sayerOf(d: Discourse, phrases: readonly Phrase[], i: number): number {
  let v = isOwned(d, phrases, i) ? i - 2 : i - 1;
  if (wordOf(d, itemAt(phrases, v)) === 'that') v--;
  if (itemAt(phrases, v)?.kind === Kind.nounPhrase) v--;
  return isCue(d, itemAt(phrases, v), Syn.sayVerb) ? subjectOf(d, phrases, v) : -1;
}

/** The capitalised words of the quotations that stand beside the pronoun at `i`. */
function quotedBeside({ tokens }: Discourse, phrases: readonly Phrase[], i: number): string[] {
  const words: string[] = [];
  for (let j = Math.max(0, i - 2); j <= i + 3 && j < phrases.length; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind !== Kind.quotation) continue;
    for (let t = p.from; t < p.to && t < p.from + LONGEST_SPEECH; t++)
      if (isCapitalised(tokens, t)) words.push(tokens.lower[t] as string);
  }
  return words;
}

/** No more of a quotation is looked at, in tokens. */
const LONGEST_SPEECH = 60;
