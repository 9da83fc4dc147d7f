/** Whether two names are of one speaker. */
import type { GoldQuotation } from './corpus.ts';

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const TITLES = list(`
  the mr mrs ms miss mx dr sir dame lord lady baron baroness prof professor hon rt rev reverend father sister brother
  former ex-president then vice vice-president president prime minister pm chancellor secretary senator senators sen sens
  congressman congresswoman representative rep governor gov mayor attorney general gen colonel col lieutenant lt
  sergeant sgt captain capt major maj admiral adm commander cmdr chief justice judge pope king queen prince princess
  ambassador councillor councilman councilwoman cllr`);
const SUFFIXES = list('jr sr ii iii iv esq phd md mp mep obe mbe cbe');
const PRONOUNS = list('he she they it i we you him her them who himself herself themselves one');
const SMALL = list(`
  the a an of for with in on at to by and or from his her their its our my some one several many other who that which
  was were is are as s`);

/**
 * Is `name` the speaker that people marked?
 *
 * A person needs first and last name where the article gives both, unless `lenient` accepts the last name alone.
 * Anybody else ("a White House official") needs the head noun and half of the words.
 */
export function isSpeaker(gold: GoldQuotation, name: string, { lenient = false } = {}): boolean {
  const marked = gold.speaker ?? '';
  const aliases = gold.aliases ?? [];
  if (gold.type !== 'person') {
    return [marked, ...aliases].some((known) => isSameNoun(known, name) || isSamePerson(known, name, true));
  }
  if (isSamePerson(marked, name, lenient)) return true;
  const asked = wordsOf(name).join(' ');
  return aliases.some(
    (alias) => (lenient || bareName(alias).length > 1) && wordsOf(alias).join(' ') === asked,
  );
}

/** The words that name the speaker, without titles and suffixes: "Sir Keir Starmer KCB, MP" → keir, starmer, kcb. */
export function bareName(name: string): string[] {
  const words = wordsOf(name);
  while (words.length > 1 && TITLES.has(words[0] as string)) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1) as string)) words.pop();
  return words;
}

export const isPronoun = (name: string): boolean => PRONOUNS.has(wordsOf(name).join(' '));

function isSamePerson(known: string, name: string, lenient: boolean): boolean {
  const [ours, theirs] = [bareName(known), bareName(name)];
  const [first, given] = [ours[0], theirs[0]];
  if (!first || !given || isPronoun(name) || ours.at(-1) !== theirs.at(-1)) return false;
  if (ours.length === 1) return true;
  if (theirs.length === 1) return lenient;
  const isInitial = first[0] === given[0] && Math.min(first.length, given.length) === 1;
  return theirs.includes(first) || ours.includes(given) || isInitial;
}

function isSameNoun(known: string, name: string): boolean {
  const [ours, theirs] = [contentOf(known), contentOf(name)];
  if (ours.length === 0 || theirs.length === 0 || isPronoun(name)) return false;
  const shared = ours.filter((word) => theirs.includes(word)).length;
  const heads = theirs.includes(headOf(known)) || ours.includes(headOf(name));
  return heads && shared >= Math.min(ours.length, theirs.length) / 2;
}

const contentOf = (phrase: string): string[] => wordsOf(phrase).filter((word) => !SMALL.has(word));

/** "a spokesman for the campaign" → spokesman. */
function headOf(phrase: string): string {
  const before = phrase.split(/,|\b(?:of|for|with|in|at|from|who|that|on|by|to)\b/, 1)[0];
  return wordsOf(before || phrase).at(-1) ?? '';
}

/** Lower case, without accents, possessives and points. */
function wordsOf(phrase: string): string[] {
  const plain = phrase
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’'.]/g, '');
  return plain.match(/[\p{L}\p{N}-]+/gu) ?? [];
}
