import { type Discourse, headOf, mentionOf, textOf, verbOf, wordOf } from '../discourse.ts';
import { genderOfSyn } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { WORKS } from '../lexicon/works.ts';
import { itemAt } from '../syntax/item-at.ts';
import { isOnePerson } from '../syntax/joint.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import { isPlaceLike } from '../syntax/name-beside.ts';
import { isAddress } from '../syntax/name-token.ts';
import { chainStart } from '../syntax/noun-chain.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has, isCapitalised } from '../syntax/tokens.ts';
import { isPersonNoun } from './description.ts';
import { addRoleWord, type Entity } from './entity.ts';
import { introducesFirm, noteKind } from './kind-of-name.ts';
import type { Registry } from './registry.ts';

/** The nouns that a short title stands for. A map, since a page may well hold the word “constructor”. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative congressman congresswoman'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
  ['dr', 'doctor'],
  ['rev.', 'reverend pastor'],
  ['rev', 'reverend pastor'],
  ['justice', 'judge'],
  ['boy', 'teenager'],
  ['girl', 'teenager'],
  ['pope', 'pontiff'],
  ['pc', 'constable officer'],
  ['sgt', 'sergeant officer'],
  ['det', 'detective'],
  ['dci', 'detective'],
  ['fr', 'priest'],
]);

/** The same where they have a capital: her sister isn't a nun. */
const ORDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sister', ['nun']],
  ['father', ['priest']],
]);

/** Remembers the words that say what an entity is. */
export function noteRole(d: Discourse, entity: Entity, from: number, to: number): void {
  if (from < 0 || from >= to) return;
  for (let i = from; i < to; i++) {
    const word = d.tokens.lower[i] as string;
    for (const noun of OFFICES.get(word)?.split(' ') ?? []) addRoleWord(entity, noun);
    if (isCapitalised(d.tokens, i)) for (const noun of ORDERS.get(word) ?? []) addRoleWord(entity, noun);
    if (!isAddress(d.tokens, i)) addRoleWord(entity, word);
    if (has(d.tokens, i, Syn.role) && entity.kind === 'unknown') entity.kind = 'person';
    const gender = genderOfSyn(d.tokens.syn[i] as number);
    if (gender !== 'unknown' && !entity.sure) {
      entity.gender = gender;
      entity.sure = true;
    }
  }
  if (introducesFirm(d, from, to) && entity.kind === 'unknown' && entity.keys.length === 1)
    entity.kind = 'body';
  let first = from;
  while (first < to && isAddress(d.tokens, first)) first++;
  let last = to;
  while (last > first && isAddress(d.tokens, last - 1)) last--;
  // “A tired Ann Hill” isn’t introduced by that.
  const role = isOffice(d, first, last) ? textOf(d, first, last) : '';
  if (role.length > entity.role.length && role.length < 80) entity.role = role;
}

function isOffice(d: Discourse, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (has(d.tokens, i, Syn.role) && !/^(?:(?:wo)?man|person)$/.test(d.tokens.lower[i] as string))
      return true;
  return false;
}

const COPULAS = wordSet('is was became');

/** “Hill, a doctor at Leeds,” and “the party’s leader, Ann Hill,”: the noun phrase beside the name is its role. */
export function noteAppositives(d: Discourse, registry: Registry): void {
  let titles = MOST_TITLES;
  for (const phrases of d.blocks) titles -= noteBeside(d, registry, phrases, titles);
}

/**
 * The same for one paragraph.
 *
 * @param most how many titles that no list has may be looked for.
 * @returns how many were.
 */
function noteBeside(d: Discourse, registry: Registry, phrases: readonly Phrase[], most: number): number {
  let merged = 0;
  for (let i = 0; i + 2 < phrases.length; i++) {
    const comma = phrases[i + 1] as Phrase;
    const { kind } = comma;
    if (kind === Kind.preposition) noteOfficeOf(d, registry, phrases, i);
    else if (kind === Kind.conjunction) noteBothOffices(d, registry, phrases, i);
    const isMark = kind === Kind.punctuation && (comma.mark === ',' || comma.mark === '(');
    if (!isMark && kind !== Kind.verb) continue;
    if (isMark) noteKind(d, registry, phrases, i);
    else noteNaming(d, registry, phrases, i + 1);
    const isCopula = !isMark && COPULAS.has(verbOf(d, comma));
    if (!isMark && !isCopula) continue;
    if (isCopula) noteWhoIs(d, registry, phrases, i + 1);
    const left = phrases[isMark ? describedAt(d, phrases, i) : i] as Phrase;
    // “Hill, now a judge,”
    const at = isMark && phrases[i + 2]?.kind === Kind.adverb && phrases[i + 3] ? i + 3 : i + 2;
    const right = phrases[at] as Phrase;
    if (left.kind !== Kind.nounPhrase || right.kind !== Kind.nounPhrase) continue;
    if (isMark) noteAge(d, registry, phrases[i] as Phrase, right);
    const a = d.mentions[left.index] as Mention;
    const b = d.mentions[right.index] as Mention;
    const closes = isCopula || closesAppositive(phrases, at);
    if (closes && a.kind === 'name' && b.kind === 'noun' && isPersonNoun(d, b.head)) {
      noteDescription(d, registry, a, b);
    } else if (
      !isCopula &&
      b.kind === 'name' &&
      a.kind === 'noun' &&
      isPersonNoun(d, a.head) &&
      (left !== phrases[i] || b.roleFrom < 0 || isEnclosed(phrases, at))
    ) {
      noteDescription(d, registry, b, a);
    } else if (!isCopula && b.kind === 'name' && isWork(d, phrases, i)) {
      const entity = registry.entity(b.entity);
      if (entity?.kind === 'unknown' && b.roleFrom < 0) entity.kind = 'body';
    } else if (!isCopula && isEnclosed(phrases, at) && merged < most && isTitleOf(d, registry, a, b)) {
      merged++;
      const title = a.entity;
      for (const mention of d.mentions) if (mention.entity === title) mention.entity = b.entity;
    }
  }
  return merged;
}

/** “Founder and chief executive Ann Hill” is both. */
function noteBothOffices(d: Discourse, registry: Registry, phrases: readonly Phrase[], i: number): void {
  const [one, other] = [mentionOf(d, phrases[i]), mentionOf(d, phrases[i + 2])];
  if (one && other && isOnePerson(d.tokens, one, other)) noteDescription(d, registry, other, one);
}

/** “Her film, Paper Harbour,” but not “On the same show, Ann Hill, …” */
const isWork = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  itemAt(phrases, i - 1)?.kind !== Kind.preposition &&
  WORKS.has(headOf(d, d.mentions[(phrases[i] as Phrase).index] as Mention));

/** “Hill, a Democrat who is now the mayor,” “Hill, who was a nurse, …” */
function noteWhoIs(d: Discourse, registry: Registry, phrases: readonly Phrase[], v: number): void {
  const verb = phrases[v] as Phrase;
  if (wordOf(d, phrases[v - 1]) !== 'who' || verb.from !== verb.main) return;
  const person = mentionOf(d, phrases[isComma(phrases[v - 2]) ? v - 3 : v - 2]);
  const said = mentionOf(d, phrases[phrases[v + 1]?.kind === Kind.adverb ? v + 2 : v + 1]);
  if (person && person.entity >= 0 && said?.kind === 'noun' && isPersonNoun(d, said.head))
    noteDescription(d, registry, person, said);
}

/** How many titles an article may have that no list has: each is looked for in the whole of it. */
const MOST_TITLES = 10;

/** “The Taoiseach, Ann Hill, was late”: a single capitalised word after “the”, and a full name. */
const isTitleOf = (d: Discourse, registry: Registry, a: Mention, b: Mention): boolean =>
  a.kind === 'name' &&
  b.kind === 'name' &&
  d.tokens.lower[a.from] === 'the' &&
  a.to === a.from + 2 &&
  registry.entity(a.entity)?.keys.length === 1 &&
  b.nameTo - b.nameFrom > 1 &&
  registry.entity(b.entity)?.kind !== 'body';

/** “Secretary of state Ann Hill”, “chief of staff Tom Reed”: the office goes on in what stands before the name. */
function noteOfficeOf(d: Discourse, registry: Registry, phrases: readonly Phrase[], i: number): void {
  const named = mentionOf(d, phrases[i + 2]);
  const office = mentionOf(d, phrases[i]);
  if (named?.kind !== 'name' || !office) return;
  // “Sen. Ann Hill of Iowa” may be “the Iowa senator” later.
  const holder = office.kind === 'name' && office.roleFrom >= 0 ? registry.entity(office.entity) : undefined;
  if (holder && wordOf(d, phrases[i + 1]) === 'of')
    addRoleWord(holder, d.tokens.lower[named.nameTo - 1] as string);
  if (named.roleFrom !== named.from || office.kind !== 'noun') return;
  if (!/^(?:secretary|chief|director|head)$/.test(headOf(d, office))) return;
  if (!isOffice(d, named.roleFrom, named.roleTo)) noteDescription(d, registry, named, office);
}

/**
 * Of “the head of the harbour, Ann Hill,” and “the aide to the mayor, Ann Hill,” the first; of “a photo of the mayor, Ann
 * Hill,” the mayor; of “the head of Norland, a mayor,” neither.
 */
function describedAt(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const here = mentionOf(d, phrases[i]);
  if (!here) return i;
  // “Hill, 29, a baker,”
  const aged = mentionOf(d, itemAt(phrases, i - 2));
  if (
    d.tokens.shape[here.head] === Shape.number &&
    here.to - here.from === 1 &&
    isComma(itemAt(phrases, i - 1)) &&
    aged?.kind === 'name'
  )
    return i - 2;
  const start = chainStart(d, phrases, i);
  const first = d.mentions[(phrases[start] as Phrase).index] as Mention;
  if (first.kind !== 'noun' || !has(d.tokens, first.head, Syn.role)) return i;
  const isBare = here.kind === 'noun' && !has(d.tokens, here.head, Syn.role);
  const right = mentionOf(d, phrases[i + 2]);
  // “The mayor of Worcester, Massachusetts,”
  const isPlace = here.kind === 'name' && right !== undefined && isPlaceLike(d, right);
  return isBare || (first.definite && right?.kind === 'name' && !isPlace && isComma(phrases[i + 3]))
    ? start
    : i;
}

/** “That man was Tom Reed”, “a driver named Ann Hill”: the noun phrase before the verb stands for the one named after it. */
function noteNaming(d: Discourse, registry: Registry, phrases: readonly Phrase[], v: number): void {
  const verb = phrases[v] as Phrase;
  if (verb.from !== verb.main) return;
  const word = verbOf(d, verb);
  const isNamed = word === 'called' || word === 'named' || word === 'identified';
  if (!isNamed && !COPULAS.has(word)) return;
  // “Identified as Ann Hill”
  const at = wordOf(d, phrases[v + 1]) === 'as' ? v + 2 : v + 1;
  const named = mentionOf(d, phrases[at]);
  if (named?.kind !== 'name' || named.possessive) return;
  const described = mentionOf(d, itemAt(phrases, isNamed ? v - 1 : subjectOf(d, phrases, v)));
  if (described?.kind !== 'noun' || described.entity >= 0) return;
  const after = phrases[at + 1]?.kind ?? Kind.stop;
  const ends = after === Kind.stop || after === Kind.punctuation || after === Kind.verb || after === Kind.wh;
  if (isNamed && (described.definite || !ends)) return;
  if (!isSomeone(d, described)) {
    // “A start-up called Kestrel said”
    if (isNamed && d.tokens.lower[described.from] === 'a') described.entity = named.entity;
    return;
  }
  noteDescription(d, registry, named, described);
  // “Her teacher, a retired Dane called Ann Hill,”
  const outer = isNamed && isComma(phrases[v - 2]) ? mentionOf(d, phrases[v - 3]) : undefined;
  if (outer?.kind === 'noun' && outer.entity < 0 && isPersonNoun(d, outer.head))
    noteDescription(d, registry, named, outer);
}

const isSomeone = (d: Discourse, { head }: Mention): boolean =>
  isPersonNoun(d, head) || has(d.tokens, head, Syn.demonym);

/** “Hill, 43,”: later “the 43-year-old”. */
function noteAge(d: Discourse, registry: Registry, named: Phrase, age: Phrase): void {
  const entity = registry.entity((d.mentions[named.index] as Mention).entity);
  const word = wordOf(d, age);
  if (!entity || age.to - age.from !== 1 || !/^\d{1,3}$/.test(word)) return;
  addRoleWord(entity, `${word}-year-old`);
  if (/^1[3-9]$/.test(word)) addRoleWord(entity, 'teenager');
}

/** “His wife, the singer Ann Hill, was late”: commas on both sides, and no list that goes on. */
const isEnclosed = (phrases: readonly Phrase[], i: number): boolean =>
  isComma(phrases[i - 1]) && isComma(phrases[i + 1]) && phrases[i + 2]?.kind === Kind.verb;

/** Whether a comma, bracket or full stop follows the noun phrase at `i` and what belongs to it. */
function closesAppositive(phrases: readonly Phrase[], i: number): boolean {
  for (let j = i + 1; j < phrases.length && j < i + 9; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.punctuation || p.kind === Kind.stop || p.kind === Kind.wh) return true;
    if (p.kind === Kind.verb) return false;
  }
  return true;
}

function noteDescription(d: Discourse, registry: Registry, named: Mention, described: Mention): void {
  const entity = registry.entity(named.entity);
  if (!entity || entity.kind === 'body') return;
  described.entity = named.entity;
  let from = described.from;
  while (from < described.head && has(d.tokens, from, Syn.determiner | Syn.possessive)) from++;
  noteRole(d, entity, from, described.to);
}
