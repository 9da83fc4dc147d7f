import { folded } from '../discourse.ts';
import { type Gender, genderOfGivenName, genderOfSyn, isGivenName } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Mention } from '../syntax/mention.ts';
import { PARTICLES } from '../syntax/name-token.ts';
import * as Shape from '../syntax/shape.ts';
import { has, type Tokens } from '../syntax/tokens.ts';

/** One use of a name in the text, taken apart. */
export interface Name {
  /** As written, without titles: “Ursula von der Leyen”. */
  written: string;
  /** Offsets of the name in the text, or -1 if it stands outside. */
  start: number;
  end: number;
  /** Lower-cased, without the generational suffix. */
  keys: string[];
  /** “jr”, “iii”, … or empty. */
  suffix: string;
  /** Introduced by a title or role, or with a known given name or an initial: surely a person. */
  person: boolean;
  /** Surely a body or place. */
  body: boolean;
  /** A body only because the word is one for bodies: “Field”, which may be somebody's surname. */
  bodyWord: boolean;
  gender: Gender;
  /** The gender is told by a title or role, not just by the given name. */
  sure: boolean;
  /** A single word in capitals only: NATO, or a label that shouts a name. */
  acronym: boolean;
  /** The title before it (“sir”), lower-cased without full stop, else empty. */
  title: string;
}

const SUFFIXES = wordSet('jr sr ii iii iv junior');
/** Letters after a name that are no part of it. */
const HONOURS = wordSet('qc kc mp msp td obe cbe mbe phd md esq');
/** First words of places. */
const PLACE_WORDS =
  wordSet(`new north south east west united los las san santa saint st st. fort mount great saudi hong sri costa puerto el white
  wall capitol supreme super middle cape lake silicon old upper lower camp`);
/** First words of national bodies, and no given names. */
const NATIONAL = wordSet(
  'british scottish irish english spanish swedish danish turkish welsh european american canadian australian',
);
const NAME_GLUE = wordSet('of for on & and');

/** Takes apart the name of a mention that has one. */
export function readName(text: string, tokens: Tokens, mention: Mention): Name {
  const from = mention.nameFrom;
  let to = mention.nameTo;
  let body = false;
  for (let i = from; i < to; i++) if (NAME_GLUE.has(tokens.lower[i] as string)) body = true;
  while (to - from > 1 && HONOURS.has(keyOf(tokens.lower[to - 1] as string))) to--;
  const written = folded(text.slice(tokens.start[from], tokens.end[to - 1]));
  const last = keyOf(tokens.lower[to - 1] as string);
  const suffix = to - from > 1 && SUFFIXES.has(last) ? last : '';
  const keys = tokens.lower.slice(from, suffix ? to - 1 : to);
  for (let i = 0; i < keys.length; i++) keys[i] = keyOf(keys[i] as string);
  let gender: Gender = 'unknown';
  let title = '';
  let introduced = false;
  for (let i = mention.roleFrom; i >= 0 && i < mention.roleTo; i++) {
    const told = genderOfSyn(tokens.syn[i] as number);
    if (told !== 'unknown') gender = told;
    if (has(tokens, i, Syn.title)) title = withoutDot(tokens.lower[i] as string);
    introduced ||= has(tokens, i, Syn.title | Syn.role);
  }
  const first = keys[0] as string;
  const isPersonal = has(tokens, mention.nameTo - 1, Syn.personal);
  const lastFlags = tokens.syn[from + keys.length - 1] as number;
  const isAcronym = keys.length === 1 && tokens.shape[mention.nameFrom] === Shape.upper && !introduced;
  const organisation =
    (lastFlags & Syn.speechNoun) !== 0 ||
    ((lastFlags & (Syn.organisationWord | Syn.bodyNoun)) !== 0 &&
      !introduced &&
      !(keys.length === 2 && (isGivenName(first) || isPersonHere(text, tokens, mention))));
  // “Kan.”
  const isShort = keys.length === 1 && first.length > 1 && written.endsWith('.');
  // “Team Hill” is no Hill, “British Rowing” nobody.
  const startsBody = first === 'team' || PLACE_WORDS.has(first) || NATIONAL.has(first);
  const place = isShort || (keys.length > 1 && startsBody && !introduced);
  const isBody =
    body ||
    isDateline(text, tokens, mention) ||
    isAcronym ||
    place ||
    (!introduced && hasThe(tokens, mention));
  body = isBody || organisation;
  const bodyWord = body && !isBody && keys.length === 1;
  const person =
    !body &&
    (isPersonal ||
      introduced ||
      (keys.length > 1 && (isGivenName(first) || /^[a-z]$|^[a-z]\.[a-z]/.test(first))));
  const sure = gender !== 'unknown';
  // “Warren” alone may be a surname: it says nothing of gender.
  if (!sure && !body && keys.length > 1) gender = genderOfGivenName(first);
  const start = tokens.start[mention.nameFrom] as number;
  const end = tokens.end[mention.nameTo - 1] as number;
  return {
    start,
    end,
    written,
    keys,
    suffix,
    person,
    body,
    bodyWord,
    gender,
    sure,
    acronym: isAcronym,
    title,
  };
}

const withoutDot = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Assad is al-Assad. */
const keyOf = (word: string): string => (word.startsWith('al-') ? word.slice(3) : withoutDot(word));

/** “SCOTT CITY, Kan. — ” at the beginning of a paragraph. */
function isDateline(text: string, tokens: Tokens, { from, nameTo }: Mention): boolean {
  if (tokens.shape[nameTo - 1] !== Shape.upper || tokens.shape[from] !== Shape.upper) return false;
  const start = tokens.start[from] as number;
  if (start > 0 && text[start - 1] !== '\n') return false;
  let dash = nameTo;
  while (dash < nameTo + 6 && !/^[—–-]/.test(tokens.lower[dash] ?? '')) dash++;
  return dash < nameTo + 6;
}

/** “Min-ji Park”, “Anders Field, who”: what only the name of a person has. */
function isPersonHere(text: string, tokens: Tokens, { nameFrom, nameTo }: Mention): boolean {
  if (/^\p{L}+-\p{Ll}/u.test(text.slice(tokens.start[nameFrom], tokens.end[nameFrom]))) return true;
  return tokens.lower[nameTo] === ',' && tokens.lower[nameTo + 1] === 'who';
}

/** “The Kremlin”, but not “the top-ranked Hill”. */
const hasThe = (tokens: Tokens, mention: Mention): boolean =>
  tokens.lower[mention.from] === 'the' && mention.from + 1 === mention.nameFrom;

/** Two words or more, the first no particle: “von der Leyen” is a surname alone. */
export const isFull = (name: Name): boolean => name.keys.length > 1 && !PARTICLES.has(name.keys[0] as string);
