import { MENS_NAMES, WOMENS_NAMES } from './given-names.ts';
import { synOf } from './lexicon.ts';
import { MEN_IN_NEWS, WOMEN_IN_NEWS } from './names-in-news.ts';
import * as Syn from './syn.ts';
import { wordsOf } from './word-set.ts';

/** What a word tells of a person's sex; `unknown` says nothing. */
export type Gender = 'woman' | 'man' | 'unknown';

const NAMES = new Map<string, Gender>();
for (const name of wordsOf(WOMENS_NAMES + WOMEN_IN_NEWS)) NAMES.set(name, 'woman');
for (const name of wordsOf(MENS_NAMES + MEN_IN_NEWS)) NAMES.set(name, 'man');
// Of both sexes, and no adverb.
NAMES.set('kelly', 'unknown');

/** The gender that a title, role or pronoun carries; takes a lower-cased word. */
export const genderOfWord = (word: string): Gender => genderOfSyn(synOf(word, false));

/** The same, of a word's classes: see `Syn`. */
export const genderOfSyn = (flags: number): Gender =>
  flags & Syn.woman ? 'woman' : flags & Syn.man ? 'man' : 'unknown';

/** The gender that a given name suggests; takes a lower-cased name. */
export const genderOfGivenName = (name: string): Gender => NAMES.get(name) ?? 'unknown';

/** Whether the lower-cased word is a common given name. */
export const isGivenName = (name: string): boolean => NAMES.has(name);
