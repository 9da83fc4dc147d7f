import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { ANY_CUE, isIssuing } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Form from './form.ts';
import { itemAt } from './item-at.ts';
import { areNames, isListed, isOnePerson } from './joint.ts';
import * as Kind from './kind.ts';
import { isComma, isDash, isInsertionMark, startsClause } from './marks.ts';
import { chainEnd, chainStart, isTime } from './noun-chain.ts';
import { type Phrase, REACH } from './phrase.ts';
import {
  insideRelative,
  isBareParticiple,
  isOwnersWord,
  isParticipleOf,
  ownerBefore,
  reducedRelative,
  relativeAround,
  relativeAroundLater,
} from './relative-clause.ts';
import * as Shape from './shape.ts';
import { has } from './tokens.ts';

/** The verb that says what follows outright, rather than to whom. */
export const SAID = wordSet('say says said');

const NO_OBJECTS = wordSet('he she they we i');

/** The noun phrase that the chain “NP of NP in NP” ending at `j` begins with, seen as a subject. */
export function subjectEndingAt(d: Discourse, phrases: readonly Phrase[], j: number, depth = 0): number {
  // “Those who think they said”: some pronouns are never objects.
  if (depth > 6 || NO_OBJECTS.has(wordOf(d, phrases[j]))) return j;
  const left = chainStart(d, phrases, j);
  const before = itemAt(phrases, left - 1);
  if (!before) return left;
  // “A man whose brother died in May said”
  if (depth > 0 && isOwnersWord(d, before)) return ownerBefore(d, phrases, left - 1);
  if (before.kind === Kind.verb) {
    const relative = relativeAround(d, phrases, left - 1);
    // “The sister of a baker who left home said”
    if (relative >= 0) return chainStart(d, phrases, relative);
    const restricted = restrictedSubject(d, phrases, left - 1);
    if (restricted >= 0) return restricted;
    // “A driver cleared of hitting a cyclist said”, “A driver who was cleared of hitting a cyclist said”
    if (isBareParticiple(before) && itemAt(phrases, left - 2)?.kind === Kind.preposition) {
      const charged = reducedRelative(d, phrases, left - 2);
      if (charged >= 0) return subjectEndingAt(d, phrases, charged, depth + 1);
      const freed = left > 3 ? relativeAround(d, phrases, left - 3) : -1;
      if (freed >= 0) return chainStart(d, phrases, freed);
    }
    // “Officers investigating the crash said”
    if (left > 1 && isParticipleOf(phrases, left - 1))
      return subjectEndingAt(d, phrases, left - 2, depth + 1);
  }
  if (before.kind === Kind.conjunction && wordOf(d, before) !== 'but') {
    const first = itemAt(phrases, left - 2)?.kind === Kind.nounPhrase ? chainStart(d, phrases, left - 2) : -1;
    const start = first > 0 ? phrases[first - 1] : undefined;
    const [one, other] = [mentionOf(d, phrases[first]), mentionOf(d, phrases[left])];
    if (one && other && isOnePerson(d.tokens, one, other)) return left;
    // “Hill, Reed and Lund said”, “the ministers of Norland, Sudland and Ostland said”
    const listed = isListed(phrases, first) ? chainStart(d, phrases, first - 2) : -1;
    if (
      listed >= 0 &&
      startsClause(itemAt(phrases, listed - 1)) &&
      areNames(one, other, mentionOf(d, phrases[first - 2]))
    )
      return listed;
    if (first >= 0 && startsClause(start)) return first;
  }
  if (before.kind === Kind.preposition && left >= 2) {
    const modified = reducedRelative(d, phrases, left - 1);
    if (modified >= 0) return subjectEndingAt(d, phrases, modified, depth + 1);
    const isObject = phrases[left - 2]?.kind === Kind.verb;
    const relative = isObject
      ? Math.max(relativeAround(d, phrases, left - 2), relativeAroundLater(d, phrases, left - 2))
      : -1;
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
    (itemAt(phrases, v - 1)?.kind === Kind.nounPhrase && itemAt(phrases, v - 2)?.kind === Kind.subordinator);
  for (let i = v - 1; isInner && i > 0 && i > v - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.punctuation || p.kind === Kind.quotation || p.kind === Kind.stop) break;
    // “A boss at the mill where she worked said”
    const isRelative = p.kind === Kind.wh || wordOf(d, p) === 'where';
    const left = isRelative && phrases[i - 1]?.kind === Kind.nounPhrase ? chainStart(d, phrases, i - 1) : -1;
    if (left >= 0 && startsClause(itemAt(phrases, left - 1))) return left;
  }
  return -1;
}

/** “…, in a statement issued”: the participle at `v` has no subject of its own, for the insertion begins with “in”. */
const opensWithPreposition = (phrases: readonly Phrase[], v: number): boolean =>
  phrases[v]?.from === phrases[v]?.main &&
  itemAt(phrases, v - 1)?.kind === Kind.nounPhrase &&
  itemAt(phrases, v - 2)?.kind === Kind.preposition &&
  isComma(itemAt(phrases, v - 3));

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

const SENDABLE = /^(?:message|note|letter|e-?mail|text|card)s?$/;
const SENT = /^(?:sen[dt]s?|sending|wr[oi]t\w+|left|leaves?)$/;

/** Index of the verb by which somebody issued the text at `i`, or -1: “Hill sent a letter”, “Hill put out a statement”. */
export function issuingVerb(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const isOut = wordOf(d, itemAt(phrases, i - 1)) === 'out';
  const isSent = mentionOf(d, itemAt(phrases, i - 1)) !== undefined;
  const v = isOut || isSent ? i - 2 : i - 1;
  const verb = itemAt(phrases, v);
  if (verb?.kind !== Kind.verb || verb.passive) return -1;
  const word = verbOf(d, verb);
  // “Hill sent Reed a message”; not “gave the jury a report”
  if (isSent)
    return SENT.test(word) && SENDABLE.test(d.tokens.lower[(phrases[i] as Phrase).to - 1] as string) ? v : -1;
  return isIssuing(word) || (isOut && word === 'blasted') ? v : -1;
}

/**
 * Whether the phrase is a verb that announces speech, in whatever form.
 *
 * @param flags classes of its main verb, see `Syn`, any of which will do.
 */
export const isCue = (d: Discourse, p: Phrase | undefined, flags: number = ANY_CUE): boolean =>
  p?.kind === Kind.verb && has(d.tokens, p.main, flags);

/** For `verbBefore`: “said”, “has said”. */
export const isFiniteVerb = ({ form }: Phrase): boolean => form === Form.finite;
/** For `verbBefore`: any verb but “to say”. */
export const isNoInfinitive = ({ form }: Phrase): boolean => form !== Form.infinitive;
/** Whether the quotation has a comma inside its closing mark. */
export const hasCommaInside = (d: Discourse, p: Phrase): boolean => d.tokens.lower[p.to - 2] === ',';
