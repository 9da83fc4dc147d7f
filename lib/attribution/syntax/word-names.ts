import { isGivenName } from '../lexicon/gender.ts';
import { ANY_VERB, CLOSED_CLASS } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isAddress, speaks } from './name-token.ts';
import * as Shape from './shape.ts';
import { has, isBeside, isCapitalised, isPossessive, type Tokens } from './tokens.ts';

/** Words that an article seldom begins with a capital unless they are names: still, hope, will. */
const SMALL_WORD = (CLOSED_CLASS | ANY_VERB) & ~Syn.pronoun & ~Syn.possessive & ~Syn.wh;
const TIME_WORD = Syn.time | Syn.capitalTime;
/** Words of time and nation have a capital of their own. */
const PROPER_WORD = TIME_WORD | Syn.demonym;
/** They, and words that stand in the names of bodies: May, White, Church, Star. */
const CAPITAL_WORD = PROPER_WORD | Syn.organisationWord | Syn.bodyNoun | Syn.role | Syn.pluralPeople;

/**
 * Finds the words that belong to somebody's name in this text, though they mean something else as well (Theresa May, Will
 * Self, Damian Green), and marks them wherever they stand for that person.
 *
 * For a surname a small word needs to follow a given name once; one that is often capitalised must also speak on its own
 * once (“said May”), for there are Boston College and the Iowa March rally. A given name needs to stand before a
 * surname once, where nothing but a name can: “said Will Self”.
 */
export function markWordNames(tokens: Tokens): void {
  const following = new Set<string>();
  const given = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isSuspect(tokens, i)) continue;
    const word = tokens.lower[i] as string;
    if (isCapitalised(tokens, i + 1)) {
      if (isGivenNameHere(tokens, i)) given.add(`${word} ${tokens.lower[i + 1]}`);
    } else if (followsName(tokens, i) || (given.size > 0 && given.has(`${tokens.lower[i - 1]} ${word}`)))
      following.add(word);
  }
  const surnames = following.size > 0 ? thoseWhoSpeak(tokens, following) : following;
  if (surnames.size + given.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    if (!isSuspect(tokens, i)) continue;
    const word = tokens.lower[i] as string;
    const isGiven = given.size > 0 && given.has(`${word} ${tokens.lower[i + 1]}`);
    if (isGiven || (surnames.has(word) && standsForPerson(tokens, i))) tokens.syn[i] = Syn.personal;
  }
}

/** Whether token `i` has a capital, though it is a word of its own. */
const isSuspect = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === Shape.capital && has(tokens, i, SMALL_WORD | CAPITAL_WORD);

/** Of words that follow a given name, the small ones and those that speak on their own; no days. */
function thoseWhoSpeak(tokens: Tokens, following: ReadonlySet<string>): Set<string> {
  const surnames = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isSuspect(tokens, i)) continue;
    const word = tokens.lower[i] as string;
    if (!following.has(word) || (word !== 'day' && word.endsWith('day'))) continue;
    if (!has(tokens, i, CAPITAL_WORD) || speaksAlone(tokens, i)) surnames.add(word);
  }
  return surnames;
}

/** Whether a given name stands before token `i`: one that is listed, or a word no list has; or “Mr”, “Dr”. */
const followsName = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i - 1] === Shape.capital &&
  isBeside(tokens, i - 1) &&
  (tokens.syn[i - 1] === 0 || isGivenName(tokens.lower[i - 1] as string) || isAddressed(tokens, i));

/** “Ms May”, “Dr Church”; not “Mr Speaker”. */
const isAddressed = (tokens: Tokens, i: number): boolean =>
  isAddress(tokens, i - 1) && !has(tokens, i, Syn.role);

/** “Said Will Self”, “columnist Will Self”, “Will Self wrote”; not “in May Hill said”. */
function isGivenNameHere(tokens: Tokens, i: number): boolean {
  if (isAmbiguousGivenName(tokens, i)) return true;
  // “Widow Defends Hill”
  if (has(tokens, i, Syn.presentForm)) return false;
  const isSmall = !has(tokens, i, CAPITAL_WORD);
  if ((!isSmall && !has(tokens, i, TIME_WORD)) || !isBeside(tokens, i)) return false;
  // “It belongs to Will Hill”
  if (has(tokens, i, Syn.modal) && !has(tokens, i, TIME_WORD) && has(tokens, i - 1, Syn.preposition))
    return true;
  if (has(tokens, i - 1, Syn.preposition | Syn.determiner)) return false;
  if (has(tokens, i, Syn.modal) && speaks(tokens, i + 2)) return true;
  if (isIntroduced(tokens, i)) return true;
  if (tokens.syn[i + 1] !== 0 || !isBeside(tokens, i - 1)) return false;
  return (
    speaks(tokens, i - 1) || has(tokens, i - 1, Syn.role) || (isSmall && tokens.shape[i - 1] === Shape.lower)
  );
}

/** “Drew Osei, a baker,”, “May Osei, who sat beside her,” at the beginning; not “Said Hill, who”. */
const isIntroduced = (tokens: Tokens, i: number): boolean =>
  (i === 0 || tokens.shape[i - 1] === Shape.punctuation) &&
  has(tokens, i, Syn.modal | Syn.pastForm | Syn.capitalTime) &&
  !has(tokens, i, Syn.sayVerb | Syn.nameVerb) &&
  tokens.lower[i + 2] === ',' &&
  /^(?:whos?e?|an?|the|\d+)$/.test(tokens.lower[i + 3] ?? '');

/** Months, offices and nouns that are given names as well. */
const AMBIGUOUS = wordSet('jan april june august dean earl guy');

/** “It made Jan Petrov laugh”, “June Lind farms here”, “Sergeant Dean Okoro”; not “last June Lind left”, “Dean Okoro”. */
function isAmbiguousGivenName(tokens: Tokens, i: number): boolean {
  if (!AMBIGUOUS.has(tokens.lower[i] as string) || tokens.syn[i + 1] !== 0 || !isBeside(tokens, i))
    return false;
  if (has(tokens, i, Syn.role) && tokens.lower[i] !== 'guy')
    return has(tokens, i - 1, Syn.title | Syn.role | Syn.sayVerb);
  return (
    i === 0 ||
    tokens.shape[i - 1] === Shape.punctuation ||
    (isCapitalised(tokens, i - 1)
      ? has(tokens, i - 1, Syn.title | Syn.role)
      : has(tokens, i - 1, ANY_VERB | Syn.conjunction | Syn.subordinator | Syn.role))
  );
}

/**
 * “May said”, “said May”, without “in”, “the” or a name before it, or a number after it; “by White.”. At the
 * beginning of a sentence “Police said” shows nothing.
 */
function speaksAlone(tokens: Tokens, i: number): boolean {
  const before = tokens.lower[i - 1];
  const isLast = tokens.shape[i + 1] === Shape.punctuation;
  if (isAddressed(tokens, i)) return true;
  if (before === 'by' && isLast) return !has(tokens, i, TIME_WORD);
  if (has(tokens, i - 1, Syn.preposition | Syn.determiner)) return false;
  if (isCapitalised(tokens, i - 1) && !has(tokens, i - 1, CLOSED_CLASS)) return false;
  if (speaks(tokens, i - 1)) return isBeside(tokens, i - 1) && isLast;
  return (
    speaks(tokens, i + 1) && (has(tokens, i, PROPER_WORD) || before === ',' || tokens.lower[i - 2] === ',')
  );
}

/** Whether token `i`, with a word that is somebody's surname in this text, is that surname here. */
function standsForPerson(tokens: Tokens, i: number): boolean {
  if (isCapitalised(tokens, i + 1) || tokens.shape[i + 1] === Shape.number) return false;
  if (i === 0 || (tokens.shape[i - 1] === Shape.punctuation && !isPossessive(tokens, i - 1)))
    return isPossessive(tokens, i + 1) || has(tokens, i + 1, Syn.pastForm | Syn.presentForm | Syn.auxiliary);
  // Not “But May said”.
  if (isCapitalised(tokens, i - 1) && !has(tokens, i - 1, CLOSED_CLASS)) return followsName(tokens, i);
  return !has(tokens, i - 1, Syn.determiner | (has(tokens, i, TIME_WORD) ? Syn.preposition : 0));
}
