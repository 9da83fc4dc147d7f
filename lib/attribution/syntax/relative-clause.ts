import { type Discourse, mentionOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { isHuman, isSpeechNoun } from './animate.ts';
import * as Form from './form.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import { isComma, openingBracket } from './marks.ts';
import type { Mention } from './mention.ts';
import { chainStart, isTime } from './noun-chain.ts';
import { type Phrase, REACH } from './phrase.ts';
import { has } from './tokens.ts';

/** For “NP, who met NP”: the antecedent, if the verb at `v` stands in a relative clause and takes no clause itself. */
export function relativeAround(d: Discourse, phrases: readonly Phrase[], v: number): number {
  const main = (phrases[v] as Phrase).main;
  // “A man who answered the door said”; not “a man who said Hill lied”.
  if (
    has(d.tokens, main, Syn.sayVerb) &&
    !/^(?:answer|read|post|order|return)/.test(d.tokens.lower[main] as string)
  )
    return -1;
  for (let i = v - 1; i >= 0 && i > v - 6; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.wh) return antecedentOf(d, phrases, i);
    // “A man whose brother died in May said”
    if (isOwnersWord(d, itemAt(phrases, i - 1))) return ownerBefore(d, phrases, i - 1);
    if (p.kind !== Kind.adverb && p.kind !== Kind.verb) return -1;
  }
  return -1;
}

/** “A teenager who died after falling from a cliff”: `relativeAround` of the verb two before the -ing form at `v`. */
export const relativeAroundLater = (d: Discourse, phrases: readonly Phrase[], v: number): number =>
  v > 2 && isBareParticiple(phrases[v] as Phrase) && phrases[v - 2]?.kind === Kind.verb
    ? relativeAround(d, phrases, v - 2)
    : -1;

/** The noun phrase right before “whose” at `i`, or -1. */
export const ownerBefore = (d: Discourse, phrases: readonly Phrase[], i: number): number => {
  const j = isComma(phrases[i - 1]) ? i - 2 : i - 1;
  return phrases[j]?.kind === Kind.nounPhrase ? nearestPerson(d, phrases, j) : -1;
};

/** Whether the phrase is “whose”. */
export const isOwnersWord = (d: Discourse, p: Phrase | undefined): boolean =>
  p?.kind === Kind.wh && wordOf(d, p) === 'whose';

/** What “who” or “which” at `i` stands for: the noun phrase before it. */
export function antecedentOf(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const word = wordOf(d, phrases[i]);
  if (word !== 'who' && word !== 'which' && word !== 'that') return -1;
  let j = firstOfRow(d, phrases, i, word) - 1;
  while (j >= 0 && standsBetween(phrases[j] as Phrase))
    j = phrases[j]?.mark === ')' ? openingBracket(phrases, j) - 1 : j - 1;
  while (j > 0 && phrases[j]?.kind === Kind.nounPhrase && isTime(d, phrases[j] as Phrase)) j--;
  if (j < 0 || phrases[j]?.kind !== Kind.nounPhrase) return -1;
  if (word === 'who') return nearestPerson(d, phrases, j);
  // “A letter from Hill to her brother, which”
  const letter =
    word === 'which' && wordOf(d, itemAt(phrases, j - 1)) === 'to' ? chainStart(d, phrases, j) : j;
  if (letter < j && isSpeechNoun(d, mentionOf(d, phrases[letter]))) return letter;
  // “A petition signed by residents, which”, “a report, seen by the Echo, which”
  const thing = word === 'which' ? reducedRelative(d, phrases, j - 1) : -1;
  if (thing < 0) return j;
  const agent = mentionOf(d, phrases[j]);
  const isMade = agent?.kind === 'noun' ? isHuman(d, agent) : isSpeechNoun(d, mentionOf(d, phrases[thing]));
  return isMade ? thing : j;
}

/** “A report, from last June, which”: a comma, a preposition, a word for a time. */
const standsBetween = ({ kind }: Phrase): boolean =>
  kind === Kind.punctuation || kind === Kind.preposition || kind === Kind.adverb;

/** “A baker who lives opposite and who says”: index of the first “who” of the row that ends at `i`. */
function firstOfRow(d: Discourse, phrases: readonly Phrase[], i: number, word: string): number {
  let first = i;
  for (let n = i - 2; itemAt(phrases, first - 1)?.kind === Kind.conjunction && n > 0 && n > i - REACH; n--) {
    if (n < first - 12 || phrases[n]?.kind === Kind.stop) break;
    if (wordOf(d, phrases[n]) === word) {
      first = n;
      n--;
    }
  }
  return first;
}

/**
 * In “a spokesman for the party, who said”: the person of the chain; in “Ann Hill, chair of the party, who said”, “Ann
 * Hill, R-Lowmouth, who said”: the one beside whom the chain stands.
 */
function nearestPerson(d: Discourse, phrases: readonly Phrase[], j: number): number {
  const left = chainStart(d, phrases, j);
  const first = mentionOf(d, phrases[left]);
  // “Ann Hill, the founder’s grandson”
  const start =
    (first?.owner ?? -1) >= 0 && itemAt(phrases, left - 1)?.index === first?.owner ? left - 2 : left - 1;
  const beside = itemAt(phrases, start - 1);
  if (
    first?.kind === 'noun' &&
    !has(d.tokens, first.head, Syn.pluralPeople) &&
    isComma(itemAt(phrases, start)) &&
    beside?.kind === Kind.nounPhrase &&
    d.mentions[beside.index]?.kind === 'name'
  )
    return start - 1;
  // “Sen. Ann Hill of Iowa, who”
  if (first?.kind === 'name' && left < j && wordOf(d, phrases[left + 1]) === 'of') return left;
  for (let i = j; i >= left; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind !== Kind.nounPhrase) continue;
    const mention = d.mentions[p.index] as Mention;
    const isBody = has(d.tokens, mention.head, Syn.organisationWord | Syn.bodyNoun);
    if (isHuman(d, mention) && !isBody) return i;
  }
  return left;
}

/**
 * For “the authors of a study published in May”, with the preposition at `i`: the noun phrase that the participle before
 * it belongs to, or -1.
 */
export function reducedRelative(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const verb = itemAt(phrases, i - 1);
  if (itemAt(phrases, i)?.kind !== Kind.preposition || verb?.kind !== Kind.verb) return -1;
  const isParticiple =
    (verb.from === verb.main || d.tokens.lower[verb.from] === 'not') &&
    has(d.tokens, verb.main, Syn.participleForm) &&
    !has(d.tokens, verb.main, Syn.sayVerb);
  if (!isParticiple && !isParticipleOf(phrases, i - 1)) return -1;
  const noun =
    isParticiple && isComma(itemAt(phrases, i - 2)) && wordOf(d, phrases[i]) === 'by' ? i - 3 : i - 2;
  return itemAt(phrases, noun)?.kind === Kind.nounPhrase ? noun : -1;
}

/** Whether the verb at `v` is an -ing form that says more of the noun phrase right before it: “a man sitting in …”. */
export const isParticipleOf = (phrases: readonly Phrase[], v: number): boolean => {
  const verb = phrases[v];
  return verb !== undefined && isBareParticiple(verb) && itemAt(phrases, v - 1)?.kind === Kind.nounPhrase;
};

/** Whether the verb at `v` stands in a clause that “who”, “which” or a subordinator begins. */
export function insideRelative(phrases: readonly Phrase[], v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 8; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.wh || p.kind === Kind.subordinator) return true;
    if (p.kind === Kind.punctuation || p.kind === Kind.stop) return false;
  }
  return false;
}

/** An -ing form alone: “adding”. */
export const isBareParticiple = ({ form, from, main }: Phrase): boolean => form === Form.ing && from === main;
