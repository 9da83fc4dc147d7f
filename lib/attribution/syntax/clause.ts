import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isIssuing } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman } from './animate.ts';
import * as Form from './form.ts';
import { areNames, isListed, isOnePerson } from './joint.ts';
import * as Kind from './kind.ts';
import { isComma, isDash, isInsertionMark, openingBracket, startsClause } from './marks.ts';
import type { Mention } from './mention.ts';
import { type Phrase, REACH } from './phrase.ts';
import * as Shape from './shape.ts';
import { has } from './tokens.ts';

/** A time or a bare number is no subject: “who in 2010 said”. */
export const isTime = (d: Discourse, p: Phrase): boolean =>
  has(d.tokens, p.to - 1, Syn.time) || (p.to - p.from === 1 && d.tokens.shape[p.from] === Shape.number);

export const isTimeLike = (d: Discourse, p: Phrase): boolean =>
  p.kind === Kind.adverb || (p.kind === Kind.nounPhrase && isTime(d, p));

/** The verb that says what follows outright, rather than to whom. */
export const SAID = wordSet('say says said');

const NO_OBJECTS = wordSet('he she they we i');

/** The noun phrase that the chain “NP of NP in NP” ending at `j` begins with, seen as a subject. */
export function subjectEndingAt(d: Discourse, phrases: readonly Phrase[], j: number, depth = 0): number {
  // “Those who think they said”: some pronouns are never objects.
  if (depth > 6 || NO_OBJECTS.has(wordOf(d, phrases[j]))) return j;
  const left = chainStart(d, phrases, j);
  const before = phrases[left - 1];
  if (!before) return left;
  if (before.kind === Kind.verb) {
    const relative = relativeAround(d, phrases, left - 1);
    // “The sister of a baker who left home said”
    if (relative >= 0) return chainStart(d, phrases, relative);
    const restricted = restrictedSubject(d, phrases, left - 1);
    if (restricted >= 0) return restricted;
    // “Officers investigating the crash said”
    if (left > 1 && isParticipleOf(phrases, left - 1))
      return subjectEndingAt(d, phrases, left - 2, depth + 1);
  }
  if (before.kind === Kind.conjunction && wordOf(d, before) !== 'but') {
    const first = phrases[left - 2]?.kind === Kind.nounPhrase ? chainStart(d, phrases, left - 2) : -1;
    const start = first > 0 ? phrases[first - 1] : undefined;
    const [one, other] = [mentionOf(d, phrases[first]), mentionOf(d, phrases[left])];
    if (one && other && isOnePerson(d.tokens, one, other)) return left;
    // “Hill, Reed and Lund said”, “the ministers of Norland, Sudland and Ostland said”
    const listed = isListed(phrases, first) ? chainStart(d, phrases, first - 2) : -1;
    if (
      listed >= 0 &&
      startsClause(phrases[listed - 1]) &&
      areNames(one, other, mentionOf(d, phrases[first - 2]))
    )
      return listed;
    if (first >= 0 && startsClause(start)) return first;
  }
  if (before.kind === Kind.preposition && left >= 2) {
    const modified = reducedRelative(d, phrases, left - 1);
    if (modified >= 0) return subjectEndingAt(d, phrases, modified, depth + 1);
    const isObject = phrases[left - 2]?.kind === Kind.verb;
    const relative = isObject ? relativeAround(d, phrases, left - 2) : -1;
    if (relative >= 0) return chainStart(d, phrases, relative);
    const restricted = isObject ? restrictedSubject(d, phrases, left - 2) : -1;
    // “A man in a hat on Trump said”: no subject in sight; the nearest one is the best guess.
    return restricted >= 0 ? restricted : j;
  }
  return left;
}

/**
 * For “a driver who left because he feared a fine said”, with the verb before “a fine” at `v`: the noun phrase that begins
 * the clause and that “who” says more of, if the verb belongs to a clause within that; else -1.
 */
function restrictedSubject(d: Discourse, phrases: readonly Phrase[], v: number): number {
  const isInner =
    phrases[v]?.form === Form.infinitive ||
    (phrases[v - 1]?.kind === Kind.nounPhrase && phrases[v - 2]?.kind === Kind.subordinator);
  for (let i = v - 1; isInner && i > 0 && i > v - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.punctuation || p.kind === Kind.quotation || p.kind === Kind.stop) break;
    // “A boss at the mill where she worked said”
    const isRelative = p.kind === Kind.wh || wordOf(d, p) === 'where';
    const left = isRelative && phrases[i - 1]?.kind === Kind.nounPhrase ? chainStart(d, phrases, i - 1) : -1;
    if (left >= 0 && startsClause(phrases[left - 1])) return left;
  }
  return -1;
}

/**
 * For “the authors of a study published in May”, with the preposition at `i`: the noun phrase that the participle before
 * it belongs to, or -1.
 */
export function reducedRelative(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const verb = phrases[i - 1];
  if (phrases[i]?.kind !== Kind.preposition || verb?.kind !== Kind.verb) return -1;
  const isParticiple =
    verb.from === verb.main &&
    has(d.tokens, verb.main, Syn.participleForm) &&
    !has(d.tokens, verb.main, Syn.sayVerb);
  if (!isParticiple && !isParticipleOf(phrases, i - 1)) return -1;
  return phrases[i - 2]?.kind === Kind.nounPhrase ? i - 2 : -1;
}

/** Whether the verb at `v` is an -ing form that says more of the noun phrase right before it: “a man sitting in …”. */
const isParticipleOf = (phrases: readonly Phrase[], v: number): boolean => {
  const verb = phrases[v];
  return verb !== undefined && isBareParticiple(verb) && phrases[v - 1]?.kind === Kind.nounPhrase;
};

/** Leftmost noun phrase of “NP prep NP prep NP” that ends at `j`; each may have an owner before it. */
export function chainStart(d: Discourse, phrases: readonly Phrase[], j: number): number {
  let left = j;
  for (let n = 0; n < 6; n++) {
    const first = isOwned(d, phrases, left) ? left - 1 : left;
    const preposition = phrases[first - 1];
    const noun = phrases[first - 2];
    if (preposition?.kind !== Kind.preposition || noun?.kind !== Kind.nounPhrase) break;
    left = first - 2;
  }
  return left;
}

/** Rightmost noun phrase of “NP prep NP prep NP” that begins at `i`. */
export function chainEnd(d: Discourse, phrases: readonly Phrase[], i: number): number {
  let end = i;
  while (phrases[end + 1]?.kind === Kind.preposition && phrases[end + 2]?.kind === Kind.nounPhrase)
    end += isOwned(d, phrases, end + 3) ? 3 : 2;
  return end;
}

/** “The mayor’s office”: whether the phrase before the noun phrase `i` is its owner. */
export const isOwned = (d: Discourse, phrases: readonly Phrase[], i: number): boolean => {
  const owner = mentionOf(d, phrases[i])?.owner ?? -1;
  return owner >= 0 && phrases[i - 1]?.kind === Kind.nounPhrase && phrases[i - 1]?.index === owner;
};

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
    if (p.kind !== Kind.adverb && p.kind !== Kind.verb) return -1;
  }
  return -1;
}

/** What “who” or “which” at `i` stands for: the noun phrase before it. */
export function antecedentOf(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const word = wordOf(d, phrases[i]);
  if (word !== 'who' && word !== 'which' && word !== 'that') return -1;
  let j = firstOfRow(d, phrases, i, word) - 1;
  while (j >= 0 && (phrases[j]?.kind === Kind.punctuation || phrases[j]?.kind === Kind.preposition))
    j = phrases[j]?.mark === ')' ? openingBracket(phrases, j) - 1 : j - 1;
  while (j > 0 && phrases[j]?.kind === Kind.nounPhrase && isTime(d, phrases[j] as Phrase)) j--;
  if (j < 0 || phrases[j]?.kind !== Kind.nounPhrase) return -1;
  if (word === 'who') return nearestPerson(d, phrases, j);
  // “A petition signed by residents, which”
  const thing =
    word === 'which' && mentionOf(d, phrases[j])?.kind === 'noun' && isHuman(d, mentionOf(d, phrases[j]))
      ? reducedRelative(d, phrases, j - 1)
      : -1;
  return thing < 0 ? j : thing;
}

/** “A baker who lives opposite and who says”: index of the first “who” of the row that ends at `i`. */
function firstOfRow(d: Discourse, phrases: readonly Phrase[], i: number, word: string): number {
  let first = i;
  for (let n = i - 2; phrases[first - 1]?.kind === Kind.conjunction && n > 0 && n > i - REACH; n--) {
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
  const start = (first?.owner ?? -1) >= 0 && phrases[left - 1]?.index === first?.owner ? left - 2 : left - 1;
  const beside = phrases[start - 1];
  if (
    first?.kind === 'noun' &&
    !has(d.tokens, first.head, Syn.pluralPeople) &&
    isComma(phrases[start]) &&
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

/** “…, in a statement issued”: the participle at `v` has no subject of its own, for the insertion begins with “in”. */
const opensWithPreposition = (phrases: readonly Phrase[], v: number): boolean =>
  phrases[v]?.from === phrases[v]?.main &&
  phrases[v - 1]?.kind === Kind.nounPhrase &&
  phrases[v - 2]?.kind === Kind.preposition &&
  isComma(phrases[v - 3]);

/** The noun phrase that begins the clause, if a comma or bracket follows it and no finite verb stands before `close`. */
export function openingSubject(d: Discourse, phrases: readonly Phrase[], close: number): number {
  let start = close;
  for (; start > 0 && start > close - REACH; start--) {
    const p = phrases[start - 1] as Phrase;
    // “Hill, known for ‘Harbour’, said”
    const isWork = p.kind === Kind.quotation && !p.ends && p.to - p.from < 8;
    if (p.kind === Kind.stop || (p.kind === Kind.quotation && !isWork) || p.mark === ';' || p.mark === ':')
      break;
    if (
      p.kind === Kind.verb &&
      p.form === Form.finite &&
      !insideRelative(phrases, start - 1) &&
      !opensWithPreposition(phrases, start - 1) &&
      reducedRelative(d, phrases, start) < 0
    )
      return -1;
  }
  if (start === 0) start = afterDateline(d, phrases);
  while (
    phrases[start]?.kind === Kind.conjunction ||
    phrases[start]?.kind === Kind.adverb ||
    isComma(phrases[start])
  )
    start++;
  const end = chainEnd(d, phrases, start);
  const p = phrases[start];
  if (p?.kind !== Kind.nounPhrase || isTime(d, p) || end >= close) return -1;
  const mention = d.mentions[p.index];
  const mark = phrases[end + 1]?.mark;
  return mention?.kind === 'name' && mark !== undefined && (mark === '(' || isInsertionMark(mark))
    ? start
    : -1;
}

/** Index of the phrase after “BOISE, Idaho (AP) —” at the beginning of a paragraph; 0 where there is none. */
export function afterDateline(d: Discourse, phrases: readonly Phrase[]): number {
  if (d.tokens.shape[phrases[0]?.from ?? 0] !== Shape.upper) return 0;
  const after = 1 + phrases.findIndex((p, i) => i > 0 && i < 8 && isDash(p));
  // Not “NATO – the alliance – said”
  return d.tokens.shape[phrases[after]?.from ?? 0] === Shape.lower ? 0 : after;
}

export function insideRelative(phrases: readonly Phrase[], v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 8; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.wh || p.kind === Kind.subordinator) return true;
    if (p.kind === Kind.punctuation || p.kind === Kind.stop) return false;
  }
  return false;
}

/** The nearest verb before `j` in the same sentence that is as asked for, or -1. */
export function verbBefore(
  phrases: readonly Phrase[],
  j: number,
  fits: (verb: Phrase) => boolean = () => true,
): number {
  for (let i = j - 1; i >= 0 && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop || p.ends) return -1;
    if (p.kind === Kind.verb && fits(p)) return i;
  }
  return -1;
}

/** Index of the verb by which somebody issued the text at `i`, or -1: “Hill sent a letter”, “Hill put out a statement”. */
export function issuingVerb(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const isOut = wordOf(d, phrases[i - 1]) === 'out';
  const v = isOut ? i - 2 : i - 1;
  const verb = phrases[v];
  if (verb?.kind !== Kind.verb || verb.passive) return -1;
  const word = verbOf(d, verb);
  return isIssuing(word) || (isOut && word === 'blasted') ? v : -1;
}

export const isFiniteVerb = ({ form }: Phrase): boolean => form === Form.finite;
export const isNoInfinitive = ({ form }: Phrase): boolean => form !== Form.infinitive;
/** An -ing form alone: “adding”. */
export const isBareParticiple = ({ form, from, main }: Phrase): boolean => form === Form.ing && from === main;

/** Whether the quotation has a comma inside its closing mark. */
export const hasCommaInside = (d: Discourse, p: Phrase): boolean => d.tokens.lower[p.to - 2] === ',';
