import { isGivenName } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Mention } from './mention.ts';
import { INNER_PREPOSITIONS, isNameToken, PARTICLES } from './name-token.ts';
import { has, isCapitalised, type Tokens } from './tokens.ts';

/** What departments are for. */
export const DEPARTMENTS = wordSet(
  'parks health search planning water food arts fire housing trade defence defense transport transportation environment education energy science culture labor land fish children business agriculture climate media securities',
);

/** “The Food and Drug Administration”: whether “and” at `at` stands within the name of a body. */
export function isBodyOfTwo(tokens: Tokens, at: number, to: number): boolean {
  if (!DEPARTMENTS.has(tokens.lower[at - 1] as string)) return false;
  let i = at + 1;
  while (i < to && i < at + 4 && isCapitalised(tokens, i)) i++;
  return i > at + 2 && has(tokens, i - 1, Syn.organisationWord | Syn.bodyNoun);
}

/** “South West Water” */
const COMPASS = /^(?:north|south|east|west)$/;

/** Splits the capitalised words at the mention's end into role and name. */
export function nameWithin(tokens: Tokens, mention: Mention, sentenceStart: boolean): void {
  let start = mention.head;
  while (start > mention.from && partOfName(tokens, start - 1, mention.from, sentenceStart)) start--;
  let nameFrom = start;
  // Not where a body is named: in “Republican National Committee” the creed is part of the name. But “Councilwoman Amy
  // Park” is none.
  for (let i = start; i < mention.head; i++) {
    const flags = tokens.syn[i] as number;
    const introduces =
      flags & (Syn.title | Syn.role) ||
      (flags & Syn.demonym && mention.head > i + 1 && !COMPASS.test(tokens.lower[i] as string)) ||
      // “Det Con Raj Patel”
      (tokens.lower[i] === 'con' && tokens.lower[i - 1] === 'det') ||
      // “Forecaster Anna Lund”
      (sentenceStart && i === mention.from && mention.head > i + 1 && isUnlistedTrade(tokens, i));
    const isPerson =
      (flags & Syn.role) !== 0 && mention.head > i + 1 && isGivenName(tokens.lower[i + 1] as string);
    if (introduces && (isPerson || !has(tokens, mention.head, Syn.organisationWord))) nameFrom = i + 1;
  }
  nameFrom = afterOffice(tokens, start, nameFrom, mention.head);
  if (nameFrom > mention.from && INNER_PREPOSITIONS.has(tokens.lower[nameFrom] as string)) {
    // “The Center for Ports” is a body, “the Bishop of Lowmouth” an office, with nobody named.
    if (has(tokens, nameFrom - 1, Syn.organisationWord)) nameFrom--;
    else {
      mention.head = nameFrom - 1;
      mention.to = nameFrom;
      return;
    }
  }
  const last = tokens.syn[mention.head] as number;
  if (last & Syn.pluralPeople) return;
  const isRoleOnly =
    (last & (Syn.role | Syn.title | Syn.demonym)) !== 0 &&
    (nameFrom === mention.head
      ? mention.definite || mention.head === mention.from || has(tokens, mention.from, Syn.determiner)
      : mention.definite || isPartisan(tokens, mention, nameFrom));
  if (isRoleOnly) return;
  mention.kind = 'name';
  mention.nameFrom = nameFrom;
  mention.nameTo = mention.head + 1;
  let roleFrom = mention.from;
  while (roleFrom < nameFrom && has(tokens, roleFrom, Syn.determiner | Syn.possessive)) roleFrom++;
  if (roleFrom < nameFrom) {
    mention.roleFrom = roleFrom;
    mention.roleTo = nameFrom;
  }
}

/** “A New Hampshire Democrat”, “one senior Labour MP”; not “a tired Ann English”. */
const isPartisan = (tokens: Tokens, { from }: Mention, nameFrom: number): boolean =>
  (has(tokens, from, Syn.determiner) || tokens.lower[from] === 'one') &&
  !isGivenName(tokens.lower[nameFrom] as string);

/** A word for people by its ending, before a given name; shorter ones are names as often: Javier, Hector, Fabian. */
const isUnlistedTrade = (tokens: Tokens, i: number): boolean => {
  const word = tokens.lower[i] as string;
  return word.length > 8 && /(?:er|or|ist|ian|ant)$/.test(word) && isGivenName(tokens.lower[i + 1] as string);
};

/** In “Secretary of State John Kerry” the name begins after the body, or with a known given name. */
function afterOffice(tokens: Tokens, start: number, nameFrom: number, head: number): number {
  let of = -1;
  for (let i = start; i < head; i++)
    if (INNER_PREPOSITIONS.has(tokens.lower[i] as string) && i > start && has(tokens, i - 1, Syn.role))
      of = i;
  if (of < 0) return nameFrom;
  for (let i = of + 2; i <= head; i++) {
    if (isGivenName(tokens.lower[i] as string) || has(tokens, i - 1, Syn.organisationWord)) return i;
  }
  return nameFrom;
}

function partOfName(tokens: Tokens, i: number, from: number, sentenceStart: boolean): boolean {
  if (isNameToken(tokens, i, sentenceStart && i === from)) return true;
  const word = tokens.lower[i] as string;
  return (
    (i > from &&
      (PARTICLES.has(word) || INNER_PREPOSITIONS.has(word) || word === '&') &&
      isCapitalised(tokens, i - 1)) ||
    (i > from && word === 'and' && isBodyOfTwo(tokens, i, tokens.length)) ||
    (i > from + 1 && PARTICLES.has(word) && PARTICLES.has(tokens.lower[i - 1] as string))
  );
}
