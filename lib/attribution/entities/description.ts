import { type Discourse, wordOf } from '../discourse.ts';
import { genderOfWord } from '../lexicon/gender.ts';
import { NATIONALS } from '../lexicon/nouns.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { has } from '../syntax/tokens.ts';
import { type Entity, isOtherOffice, isPlace } from './entity.ts';

/** A definite phrase that may stand for somebody named elsewhere: “the former mayor”. */
export interface Description {
  /** Lower-cased, without determiners. */
  words: string[];
  /** Those of them that are places or nations. */
  places: string[];
  /** Whether it may stand for somebody to whom the article never gave these words. */
  open: boolean;
  /** Whether it begins its sentence, or says whose it is: “the firm’s owner”. */
  initial: boolean;
  /** Whether it rather means another than who spoke last: it speaks itself, or somebody without a name is told of. */
  isOther: boolean;
}

/** Nouns for people whom the article leaves without a name. */
const GENERIC =
  wordSet(`man woman boy girl person guy spokesman spokeswoman spokesperson official officer victim suspect witness patient
  customer driver resident source aide worker employee teenager child kid mother father parent couple`);

/** Those who stay without a name, or speak to or of the one who has it. */
const NAMELESS =
  /^(?:source|person|(?:wo)?man|official|aide|member|insider|narrator|moderator|interviewer|operator|dispatcher|caller|defendant|heckler|bride|(?:bride)?groom|spokes.*)$/;

/** Nobody has two of these at once, nor is one who has another role meant by one never given. */
const OFFICES =
  wordSet(`minister president premier chancellor secretary mayor governor senator judge justice director head chief manager coach
  spokesman spokeswoman commissioner chairman ceo ambassador king queen pope representative`);

/** Whether the article gives an office of theirs, if only by a title: “Sen. Hill”. */
function hasOffice({ roleWords }: Entity): boolean {
  if (roleWords) for (const word of roleWords) if (OFFICES.has(word)) return true;
  return false;
}

/** Words after a noun by which it needn't be someone named before: “the head of the union”. */
const QUALIFIERS = wordSet('of for who whose at from');

/** “The gallery”: nothing but an article and a noun for what is nobody. */
export const isBareBody = (d: Discourse, mention: Mention): boolean =>
  mention.definite &&
  mention.owner < 0 &&
  mention.to - mention.from === 2 &&
  d.tokens.lower[mention.from] === 'the' &&
  !isPersonNoun(d, mention.head);

/** “The company”, “the paper”, bare: the body that was named last. */
export const isKnownBody = (d: Discourse, mention: Mention): boolean =>
  has(d.tokens, mention.head, Syn.organisationWord) &&
  has(d.tokens, mention.head, Syn.bodyNoun) &&
  isBareBody(d, mention);

/** A role, or a word for those who do something: sailor, plumber. */
export const isPersonNoun = (d: Discourse, i: number): boolean =>
  has(d.tokens, i, Syn.role) ||
  (d.tokens.syn[i] === 0 &&
    d.tokens.shape[i] === Shape.lower &&
    /(?:[eo]r|ist|ian|ant|ee|person)$/.test(d.tokens.lower[i] as string));

/**
 * Reads a definite phrase for a person; null for anything else.
 *
 * @param next the phrase after it, if any.
 * @param initial whether it begins its sentence, or has an owner.
 * @param speaks whether it is the subject of a verb of speech, so that a plasterer isn't taken for a thing.
 */
export function descriptionOf(
  d: Discourse,
  mention: Mention,
  next: Phrase | undefined,
  initial: boolean,
  speaks: boolean,
): Description | null {
  const isNational =
    speaks &&
    has(d.tokens, mention.head, Syn.demonym) &&
    /(?:an|ese|i)$/.test(d.tokens.lower[mention.head] as string);
  const isRole = has(d.tokens, mention.head, Syn.role);
  if (!mention.definite || !(isNational || isRole || (speaks && isPersonNoun(d, mention.head)))) return null;
  const words: string[] = [];
  const places: string[] = [];
  for (let i = mention.from; i < mention.to; i++) {
    const word = d.tokens.lower[i] as string;
    if (has(d.tokens, i, Syn.determiner | Syn.possessive)) continue;
    words.push(word);
    if (d.tokens.shape[i] === Shape.capital && isPlace(word)) places.push(word);
  }
  const noun = words.at(-1);
  if (noun === undefined) return null;
  // “The 34-year-old mother of three”
  const isAged = words.some((word) => word.endsWith('-year-old'));
  const told = isAged || words.includes('former');
  const qualified = QUALIFIERS.has(wordOf(d, next));
  return {
    words,
    places,
    open:
      (isNational || isRole) &&
      (!GENERIC.has(noun) || (isAged && /^(?:mo|fa)ther$/.test(noun))) &&
      (told || !qualified),
    initial,
    isOther: speaks,
  };
}

/** Roles that firms have as well. */
const FIRMS = wordSet('publisher developer broadcaster employer carrier supplier provider maker');

const NATIONAL = wordSet(NATIONALS);

/** How often an article names those to whom it also gives other names. */
const OFTEN = 3;

/**
 * Whether words never said of somebody may mean them. After “Hill said”, “‘No,’ the shopkeeper said” goes on with Hill;
 * “The shopkeeper said” begins with somebody else, unless Hill is the one of whom the story tells.
 *
 * @param hasSpoken whether they are the subject of a verb of speech where the article names them last.
 */
export function mayRename(description: Description, entity: Entity, hasSpoken: boolean): boolean {
  const { words, initial, isOther } = description;
  const noun = words.at(-1) as string;
  if (NAMELESS.test(noun) || !mayMean(description, entity)) return false;
  const isTold = /-(?:old$|of-)/.test(noun) || NATIONAL.has(noun);
  // “The coroner, Ann Hill, thanked the girl. The teacher …”
  const hasOther = entity.roleWords !== null && !entity.roleWords.has(noun);
  if (initial && words.length === 1 && !isTold && entity.count < OFTEN && hasOther) return false;
  if (!initial || !hasSpoken || (isTold && !isOther && !entity.roleWords)) return true;
  if (entity.count < OFTEN) return entity.role === '' && words.includes('former');
  return entity.role === '' || words.length > 1 || isTold;
}

/** Whether the words may mean somebody: theirs is no other gender and no other office. */
function mayMean(description: Description, entity: Entity): boolean {
  const { words } = description;
  const noun = words.at(-1) as string;
  const gender = genderOfWord(noun);
  if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) return false;
  const isOther = OFFICES.has(noun) && !entity.roleWords?.has(noun) && !words.includes('former');
  if (isOther && (entity.role !== '' || hasOffice(entity))) return false;
  // “The publisher” may as well be a firm.
  if (FIRMS.has(noun) && !entity.roleWords?.has(noun)) return false;
  // There is one of these, known without being introduced: somebody spoken of again and again, and as nothing else.
  // Those who sit on cases are introduced as such.
  if (
    /^(?:judge|coroner|magistrate|ombudsman|sheriff|prosecutor)$/.test(noun) &&
    !entity.roleWords?.has(noun)
  )
    return false;
  const isSole = noun === 'pope' || noun === 'king' || noun === 'queen' || words.at(-2) === 'prime';
  if (isSole && (entity.role !== '' || entity.count < 3)) return false;
  return !isOtherOffice(entity, description);
}
