import { isGivenName } from '../lexicon/gender.ts';
import { CLOSED_CLASS, isKnownWord } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Shape from './shape.ts';
import { has, isBeside, isCapitalised, type Tokens } from './tokens.ts';

/** Words within a name that have no capital. */
export const PARTICLES = wordSet(
  'de del della di da dos das du la le el al bin binti ibn van von der den ter ten zu y e',
);

/** Prepositions within the name of a body or office. */
export const INNER_PREPOSITIONS = wordSet('of for on');

/** How a story presents somebody. */
const SHOWS = wordSet('meet enter take consider watch listen picture imagine');

/** Whether token `i` can go into a name: capitalised, and not just for beginning a sentence. */
export function isNameToken(tokens: Tokens, i: number, sentenceStart: boolean): boolean {
  if (!isCapitalised(tokens, i)) return false;
  const flags = tokens.syn[i] as number;
  if (flags & Syn.personal) return true;
  // A party and a state: D-Ohio.
  const word = tokens.lower[i] as string;
  if (word.charCodeAt(1) === 45 && 'rdi'.includes(word.charAt(0))) return false;
  if (tokens.shape[i] === Shape.upper) return word === 'us' || !(flags & CLOSED_CLASS);
  // “Theresa May”; not “Hill Thursday”, “Hill May 5”
  if (flags & (Syn.time | Syn.capitalTime))
    return (
      !sentenceStart && givenBefore(tokens, i) && !/.day$/.test(word) && tokens.shape[i + 1] !== Shape.number
    );
  // “He Jianxiong”: a pronoun is never followed by a name.
  if (word === 'he') return followedByName(tokens, i) && isBeside(tokens, i);
  if (flags & (Syn.pronoun | Syn.possessive | Syn.wh | Syn.auxiliary | Syn.modal | Syn.conjunction))
    return false;
  // “Meet Ann Hill.”
  if (sentenceStart && SHOWS.has(word)) return false;
  if (!sentenceStart) return !(flags & (Syn.determiner | Syn.subordinator));
  if (flags & CLOSED_CLASS) return followedByVerb(tokens, i) && !isKnownWord(word);
  if (flags & (Syn.title | Syn.role | Syn.organisationWord | Syn.demonym | Syn.bodyNoun)) return true;
  // “Downing Street said”
  if (isCapitalised(tokens, i + 1) && has(tokens, i + 1, Syn.organisationWord) && !isKnownWord(word))
    return true;
  if (flags & (Syn.ingForm | Syn.pastForm | Syn.presentForm | Syn.participleForm))
    return isKnownWord(word) ? isGivenName(word) && followedByName(tokens, i) : followedByVerb(tokens, i);
  // “Reed said”: a common noun would have an article.
  return followedByName(tokens, i) || !isKnownWord(word) || (flags === 0 && followedByVerb(tokens, i));
}

/** Whether token `i` is a form of address that is no office: Mr, Dr; not Judge. */
export const isAddress = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, Syn.title) && !has(tokens, i, Syn.role);

/** “Manning told”: no adverb or participle stands right before a verb of speech. */
const followedByVerb = (tokens: Tokens, i: number): boolean => i + 1 < tokens.length && speaks(tokens, i + 1);

/** Whether token `i` is a verb of speech with a subject of its own: “told”, “calls”. */
export const speaks = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === Shape.lower &&
  has(tokens, i, Syn.sayVerb | Syn.nameVerb) &&
  has(tokens, i, Syn.pastForm | Syn.presentForm);

/** A month or day after another name is a name itself: Theresa May. */
const givenBefore = (tokens: Tokens, i: number): boolean =>
  i > 0 && isCapitalised(tokens, i - 1) && !((tokens.syn[i - 1] as number) & (CLOSED_CLASS | Syn.time));

const followedByName = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.length &&
  isCapitalised(tokens, i + 1) &&
  !((tokens.syn[i + 1] as number) & (CLOSED_CLASS | Syn.time));
