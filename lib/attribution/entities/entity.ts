import { type Gender, genderOfWord } from '../lexicon/gender.ts';
import { synOf } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import type { Referent } from './referent.ts';

/** Somebody or something that the article names; every mention of it, under whatever form, is one entity. */
export interface Entity {
  id: number;
  /** The fullest form that the article gives, without titles. */
  name: string;
  /** Offset of the mention that gives that form, or -1 if it stands outside the text: in the headline, say. */
  namedAt: number;
  namedEnd: number;
  /** Lower-cased words of the fullest form. */
  keys: string[];
  suffix: string;
  kind: 'person' | 'body' | 'unknown';
  gender: Gender;
  /** The gender that a pronoun gave, last, which may well mean somebody else; as good as none where `gender` is known. */
  supposed: Gender;
  /** The gender is told by a title, a role or a pronoun, not just by the given name. */
  sure: boolean;
  /** How the article introduces it: “UK Defence Secretary”; empty where it doesn't. */
  role: string;
  /** “mrs”, “ms” or “miss”, by which it was first called; else empty. */
  address: string;
  /** Lower-cased nouns said of it: “president”, “spokeswoman”, “candidate”. Null where none is. */
  roleWords: Set<string> | null;
  /** How often its name stands in the article. */
  count: number;
  /** How often it stands there by the given name alone. */
  given: number;
  /** Index of the last mention read so far; moves on while names are read in order. */
  lastMention: number;
}

export function addRoleWord(entity: Entity, word: string): void {
  entity.roleWords ??= new Set();
  entity.roleWords.add(word);
}

/** What makes another office of one: the deputy mayor isn’t “the mayor”. */
const LESSER = ['shadow', 'deputy', 'vice', 'assistant'];

/** The shadow chancellor isn’t “the chancellor”, nor is the Wales coach “the Scotland coach”. */
export const isOtherOffice = (entity: Entity, { words, places }: Said): boolean =>
  isOtherMinister(entity, words) ||
  LESSER.some((word) => entity.roleWords?.has(word) && !words.includes(word)) ||
  (places.some((word) => !entity.roleWords?.has(word) && !entity.keys.includes(word)) &&
    isPlace(/^(\p{Lu}\p{Ll}+) (?!and )(?:\p{Ll}+ )?\p{L}+$/u.exec(entity.role)?.[1]?.toLowerCase() ?? 'the'));

/** “The prime minister” isn’t the finance minister. */
function isOtherMinister({ role, roleWords }: Entity, words: readonly string[]): boolean {
  const office = words.at(-1) as string;
  if (office !== 'minister' && office !== 'secretary') return false;
  const own = new RegExp(`(\\p{L}+) ${office}`, 'iu').exec(role)?.[1];
  const portfolio = words.at(-2);
  return own !== undefined && portfolio !== undefined && portfolio !== 'former' && !roleWords?.has(portfolio);
}

/** A description: all its words, and those of them that are places, lower-cased. */
interface Said {
  words: readonly string[];
  places: readonly string[];
}

/**
 * Whether a word that a description has with a capital, lower-cased here, is taken for a place: no list has it, or it
 * ends as those for nations mostly do, “Danish”; “Republican” and “Anglican” are a party’s and a creed’s.
 */
export function isPlace(word: string): boolean {
  const flags = synOf(word, false);
  return flags === 0 || (flags === Syn.demonym && /^(?!rep|chr|jew|ang).*(?:an|sh|ese|ch|i)$/.test(word));
}

/** A pronoun that can hardly mean anyone else tells the gender of the one it means, if that one was named before. */
export function learnGender(entity: Entity, word: string, { mention, margin }: Referent): void {
  const gender = genderOfWord(word);
  if (mention < 0 || gender === 'unknown' || entity.gender !== 'unknown' || entity.kind === 'body') return;
  entity.supposed = gender;
  if (margin <= 0.4) return;
  entity.gender = gender;
  entity.kind = 'person';
}
