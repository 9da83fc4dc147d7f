import { CLOSED_CLASS, hasVerbForm, isBeat, isHearingVerb, isPeople } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Mention } from './mention.ts';
import { INNER_PREPOSITIONS, isNameToken } from './name-token.ts';
import { DEPARTMENTS, isBodyOfTwo, nameWithin } from './name-within.ts';
import * as Shape from './shape.ts';
import { has, isCapitalised, isPossessive, type Tokens } from './tokens.ts';

const SINGULAR_DETERMINERS = wordSet('a an this each every');

/** Words that count as adverbs but stand among adjectives: “the former first lady”. */
const ORDINALS = wordSet('first last next second third then once long only');

/**
 * Reads the noun phrase that begins at token `from`.
 *
 * @param to the phrase must end before it (block end, next quotation).
 * @param sentenceStart whether `from` begins a sentence, where capitals say little.
 * @param owned whether a possessive stands before, which makes a noun of what follows.
 * @returns the mention, or null if none begins here.
 */
export function readNounPhrase(
  tokens: Tokens,
  from: number,
  to: number,
  sentenceStart: boolean,
  owned = false,
): Mention | null {
  let at = from;
  let head = -1;
  let lastName = -1;
  const first = tokens.syn[from] as number;
  let definite = false;
  if (first & (Syn.determiner | Syn.possessive)) {
    const word = tokens.lower[from];
    definite = word === 'the' || word === 'this' || word === 'these' || (first & Syn.possessive) !== 0;
    at++;
    while (at < to && has(tokens, at, Syn.determiner)) at++;
  }
  const afterDeterminer = owned || at > from;
  for (; at < to; at++) {
    const flags = tokens.syn[at] as number;
    const shape = tokens.shape[at];
    if (shape === Shape.punctuation) {
      if (isSymbol(tokens.lower[at] as string)) continue;
      break;
    }
    if (isPossessive(tokens, at)) break;
    if (isNameToken(tokens, at, sentenceStart && at === from)) {
      // “At the weekend Hill said”, “In 1991 Hill said”
      if (head >= 0 && lastName < 0 && (has(tokens, head, Syn.time) || isYear(tokens, from, head))) break;
      head = lastName = at;
      continue;
    }
    if (shape === Shape.number) {
      if (head < 0) head = at;
      continue;
    }
    const word = tokens.lower[at] as string;
    if (at + 2 < to && isPosition(tokens, at)) {
      head = ++at;
      continue;
    }
    // “Does Hill miss it?”
    if (word === 'miss' && shape === Shape.lower && lastName >= 0) break;
    if (lastName === at - 1 && lastName >= 0 && continuesName(tokens, at, to, word)) continue;
    if (flags & Syn.time || (flags & Syn.capitalTime && isCapitalised(tokens, at))) {
      if (lastName >= 0 || isCapitalised(tokens, at)) break;
      head = at;
      continue;
    }
    if (
      word === 'and' &&
      lastName === at - 1 &&
      (isDepartment(tokens, at, to) || isBodyOfTwo(tokens, at, to))
    )
      continue;
    if (word === 'of' && head === at - 1 && isParentOf(tokens, at, to)) {
      at++;
      continue;
    }
    if (flags & CLOSED_CLASS && (lastName >= 0 || !(flags & (Syn.role | Syn.pluralPeople)))) {
      if (!(flags & Syn.adverb && afterDeterminer && (head < 0 || ORDINALS.has(word)))) break;
      continue;
    }
    if (flags === 0 && lastName === at - 1 && lastName >= 0 && isActing(tokens, at)) break;
    if (head >= 0 && isTie(word) && has(tokens, at + 1, Syn.preposition)) {
      at++;
      break;
    }
    if (hasVerbForm(flags) && !readsAsNoun(tokens, from, at, to, head, lastName, afterDeterminer)) break;
    head = at;
  }
  if (head < 0) return at > from ? bareDeterminer(tokens, from, at) : null;
  // “A source close to Hill”
  at = head + 1 < at && isTie(tokens.lower[head + 1] as string) ? head + 2 : head + 1;
  const mention = blank(from, at, head);
  mention.definite = definite;
  if (lastName === head && at === head + 1) nameWithin(tokens, mention, sentenceStart);
  return mention;
}

/**
 * Whether token `i`, a word after a name that no list has, is taken for its verb: it ends in a single s, and an
 * article, a possessive or “into” follows, “Hill pulls a cart”; or else the name begins the clause, the word is none for
 * people, and no other verb follows, “Hill leans over the desk.”
 */
export const isActing = (tokens: Tokens, i: number): boolean =>
  /[^s]s$/.test(tokens.lower[i] as string) &&
  (has(tokens, i + 1, Syn.determiner | Syn.possessive) ||
    /^(?:towards?|into|onto)$/.test(tokens.lower[i + 1] ?? '') ||
    isBeat(tokens.lower[i] as string) ||
    (beginsClause(tokens, i - 1) && !isPeople(tokens.lower[i] as string) && lacksVerb(tokens, i + 1)));

/** Whether nothing but a name, which ends with token `i`, stands before in its clause. */
function beginsClause(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at >= 0 && at > i - LONGEST_NAME && isCapitalised(tokens, at)) at--;
  return (
    at < 0 ||
    (tokens.shape[at] === Shape.punctuation && !isPossessive(tokens, at)) ||
    has(tokens, at, Syn.conjunction | Syn.subordinator | Syn.wh)
  );
}

/** Whether the clause goes on from token `i` without a verb that could be its own: “Hill leans over the desk and …”. */
function lacksVerb(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + LONGEST_CLAUSE && at < tokens.length; at++) {
    if (tokens.shape[at] === Shape.punctuation || has(tokens, at, Syn.conjunction)) return at > i;
    if (has(tokens, at, FINITE) && !has(tokens, at - 1, Syn.determiner | Syn.preposition)) return false;
  }
  return false;
}

const FINITE = Syn.pastForm | Syn.presentForm | Syn.auxiliary | Syn.modal | Syn.subordinator | Syn.wh;
const LONGEST_NAME = 5;
const LONGEST_CLAUSE = 16;

/** “In 1991”: not “the 1991 Hill report”. */
const isYear = (tokens: Tokens, from: number, head: number): boolean =>
  head === from &&
  has(tokens, from - 1, Syn.preposition) &&
  /^(?:1[89]|20)\d\d$/.test(tokens.lower[head] as string);

/** “Parks and Recreation Director Ann Hill”: whether “and” at `at` stands within what an office is for. */
function isDepartment(tokens: Tokens, at: number, to: number): boolean {
  if (!DEPARTMENTS.has(tokens.lower[at - 1] as string)) return false;
  let i = at + 1;
  while (i < to && i < at + 4 && isCapitalised(tokens, i) && !has(tokens, i, Syn.role | Syn.title)) i++;
  return i > at + 1 && i + 1 < to && has(tokens, i, Syn.role | Syn.title) && isCapitalised(tokens, i + 1);
}

const PARENTS = wordSet('mother father grandmother grandfather mum dad mom');

/** “Mother of two Ann Hill”: whether a number and a name follow “of” at `at`, after a parent. */
const isParentOf = (tokens: Tokens, at: number, to: number): boolean =>
  at + 2 < to &&
  PARENTS.has(tokens.lower[at - 1] as string) &&
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(tokens.lower[at + 1] as string) &&
  isNameToken(tokens, at + 2, false);

/** “Lions tight end Ann Hill”, “running back Tom Reed”: positions in two words, one of them a verb else. */
function isPosition(tokens: Tokens, at: number): boolean {
  const second = tokens.lower[at + 1];
  if (second !== 'end' && second !== 'back') return false;
  const first = second === 'end' ? /^(?:tight|defensive|split)$/ : /^running$/;
  return first.test(tokens.lower[at] as string) && isCapitalised(tokens, at + 2);
}

/** “A source close to Hill”, “a person familiar with it”: what ties a noun to the phrase after it. */
export const isTie = (word: string): boolean => word === 'close' || word === 'familiar';

/** A mention of tokens [from, to) with its noun at `head`, of which nothing else is known yet. */
export const blank = (from: number, to: number, head: number): Mention => ({
  from,
  to,
  nameFrom: -1,
  nameTo: -1,
  roleFrom: -1,
  roleTo: -1,
  head,
  kind: 'noun',
  owner: -1,
  joined: -1,
  possessive: false,
  definite: false,
  entity: -1,
});

const BARE = wordSet('some many most both another several others few one all two three');

/** “Some said”, “both say”, “another said”. */
const bareDeterminer = (tokens: Tokens, from: number, at: number): Mention | null =>
  BARE.has(tokens.lower[at - 1] as string) || (tokens.lower[at - 1] === 'those' && tokens.lower[at] === 'who')
    ? blank(from, at, at - 1)
    : null;

const isSymbol = (mark: string): boolean =>
  mark === '$' || mark === '£' || mark === '€' || mark === '&' || mark === '#' || mark === '@';

/** After the name of a body, a preposition with a capital to come: Bank of England. */
function continuesName(tokens: Tokens, at: number, to: number, word: string): boolean {
  return (
    INNER_PREPOSITIONS.has(word) &&
    has(tokens, at - 1, Syn.organisationWord | Syn.bodyNoun | Syn.role) &&
    at + 1 < to &&
    isNameToken(tokens, at + 1, false)
  );
}

/** Whether a word that can be a verb is a noun or adjective here. */
function readsAsNoun(
  tokens: Tokens,
  from: number,
  at: number,
  to: number,
  head: number,
  lastName: number,
  afterDeterminer: boolean,
): boolean {
  const flags = tokens.syn[at] as number;
  const nounish =
    (flags &
      (Syn.role | Syn.organisationWord | Syn.bodyNoun | Syn.speechNoun | Syn.pluralPeople | Syn.title)) !==
    0;
  const nextIsNominal = at + 1 < to && isNominal(tokens, at + 1);
  if (flags & (Syn.pastForm | Syn.participleForm) && !(flags & Syn.baseForm))
    return head < 0 && afterDeterminer && nextIsNominal;
  if (flags & Syn.ingForm) return head < 0 && afterDeterminer;
  if (head < 0) return afterDeterminer || nounish;
  // “Heard the pilot say”
  if (flags & Syn.sayVerb && isHearingVerb(tokens.lower[from - 1] ?? '') && has(tokens, head, Syn.role))
    return false;
  const afterName = lastName === at - 1 && !has(tokens, lastName, Syn.demonym | Syn.role);
  if (nounish && lastName === at - 1 && lastName >= 0 && has(tokens, lastName, Syn.demonym)) return true;
  if (flags & Syn.pastForm) return nounish;
  // “Contract talks broke down”
  if (flags & Syn.presentForm && !(flags & Syn.sayVerb) && isPast(tokens, at + 1)) return true;
  if (flags & Syn.presentForm)
    return !afterName && nounish && !startsComplement(tokens, at + 1, to) && !followsQuotation(tokens, from);
  if (SINGULAR_DETERMINERS.has(tokens.lower[from] as string)) return true;
  // “Her daughters call it”
  if (/^(?:it|him|her|them)$/.test(tokens.lower[at + 1] ?? '')) return false;
  // “…, parents say.”, “which ministers call ‘…’”
  const isEnd = at + 1 >= to || tokens.shape[at + 1] === Shape.punctuation;
  if (isEnd && head === at - 1 && has(tokens, head, Syn.pluralPeople) && flags & (Syn.sayVerb | Syn.nameVerb))
    return false;
  return nounish || !startsComplement(tokens, at + 1, to);
}

/** “Broke”, “will”: no participle that goes with what stands before. */
const isPast = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, Syn.auxiliary | Syn.modal) ||
  (has(tokens, i, Syn.pastForm) && !has(tokens, i, Syn.participleForm));

/** “‘No,’ the agent replies.” */
const followsQuotation = (tokens: Tokens, i: number): boolean =>
  (tokens.quote[tokens.lower[i - 1] === ',' ? i - 2 : i - 1] ?? -1) >= 0;

const isNominal = (tokens: Tokens, i: number): boolean => {
  const flags = tokens.syn[i] as number;
  return tokens.shape[i] !== Shape.punctuation && !(flags & CLOSED_CLASS) && !isPossessive(tokens, i);
};

/** What follows a verb rather than a noun: an object, a that-clause, a quotation (the phrase ends before it), a colon. */
function startsComplement(tokens: Tokens, i: number, to: number): boolean {
  if (i >= to) return true;
  const flags = tokens.syn[i] as number;
  const word = tokens.lower[i];
  if (tokens.shape[i] === Shape.punctuation) return word === ':';
  return (
    (flags & (Syn.determiner | Syn.possessive | Syn.pronoun | Syn.subordinator)) !== 0 ||
    word === 'to' ||
    (isCapitalised(tokens, i) && !(flags & Syn.time))
  );
}
