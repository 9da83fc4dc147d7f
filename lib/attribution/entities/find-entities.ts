import { type Discourse, textOf } from '../discourse.ts';
import { genderOfWord } from '../lexicon/gender.ts';
import { Syn } from '../lexicon/lexicon.ts';
import type { Mention } from '../syntax/mention.ts';
import { isNameToken, readNounPhrase } from '../syntax/noun-phrase.ts';
import { Kind, type Phrase } from '../syntax/phrase.ts';
import { has, type Tokens, tokenize } from '../syntax/tokens.ts';
import type { Entity } from './entity.ts';
import { isTitleCase, namePairs } from './headline.ts';
import { type Name, readName } from './name.ts';
import { Registry } from './registry.ts';

interface Named {
  mention: Mention;
  name: Name;
}

/**
 * Finds who and what the article names, and fills in `mention.entity` of every mention that is a name.
 *
 * The headline and other texts around the article count: they often hold the full name.
 */
export function findEntities(d: Discourse): Registry {
  const registry = new Registry();
  const named: Named[] = [];
  const headlineEnd = headlineTokens(d);
  for (const mention of [...d.mentions, ...namesInQuotations(d)].sort((a, b) => a.from - b.from)) {
    if (mention.from < headlineEnd) mention.kind = 'noun';
    if (mention.kind === 'name') named.push({ mention, name: readName(d.text, d.tokens, mention) });
  }
  for (const { mention, name } of named) {
    if (isFull(name)) mention.entity = registry.addFull(name).id;
  }
  addFromHeadline(registry, named, d.text, d.tokens, 0, headlineEnd);
  for (const text of d.article.context ?? []) addFromContext(registry, named, text);
  named.forEach(({ mention, name }, index) => {
    const entity = isFull(name)
      ? (registry.entities[mention.entity] as Entity)
      : registry.addShort(name, (other) => (other.lastMention < 0 ? 1000 : index - other.lastMention));
    mention.entity = entity.id;
    entity.lastMention = index;
    noteRole(d, entity, mention.roleFrom, mention.roleTo);
  });
  for (const phrases of d.blocks) noteAppositives(d, registry, phrases);
  return registry;
}

/** Two words or more, the first no particle: “von der Leyen” is a surname alone. */
const isFull = (name: Name): boolean => name.keys.length > 1 && !/^(de|del|della|di|da|van|von|der|den|bin|ibn|al|el|la|le)$/.test(name.keys[0] as string);

function namesInQuotations(d: Discourse): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < d.tokens.length; i++) {
    const quote = d.tokens.quote[i] as number;
    if (quote < 0 || !isNameToken(d.tokens, i, true)) continue;
    let to = i + 1;
    while (to < d.tokens.length && d.tokens.quote[to] === quote && to < i + 12) to++;
    const mention = readNounPhrase(d.tokens, i, to, false);
    if (!mention) continue;
    i = mention.to - 1;
    mention.quote = quote;
    if (mention.kind === 'name') found.push(mention);
  }
  return found;
}

/** Number of tokens of the first block if it is a headline in capitals, else 0. */
function headlineTokens(d: Discourse): number {
  const first = d.article.blocks[0];
  if (!first || d.article.blocks.length < 2) return 0;
  let to = 0;
  while (to < d.tokens.length && (d.tokens.start[to] as number) < first.end) to++;
  return isTitleCase(d.tokens, 0, to) ? to : 0;
}

/** A pair of capitalised words in a headline is a name only if the article names its second word. */
function addFromHeadline(registry: Registry, named: readonly Named[], text: string, tokens: Tokens, from: number, to: number): void {
  if (to <= from) return;
  const surnames = new Set(named.map(({ name }) => name.keys.at(-1) as string));
  const known = new Set(registry.entities.map((entity) => entity.keys.at(-1) as string));
  for (const i of namePairs(tokens, from, to)) {
    const surname = tokens.lower[i + 1] as string;
    if (!surnames.has(surname) || known.has(surname)) continue;
    const mention = readNounPhrase(tokens, i, i + 2, false);
    if (mention?.kind === 'name' && mention.nameFrom === i) registry.addFull(readName(text, tokens, mention));
  }
}

function addFromContext(registry: Registry, named: readonly Named[], text: string): void {
  const tokens = tokenize(text, []);
  if (isTitleCase(tokens, 0, tokens.length)) {
    addFromHeadline(registry, named, text, tokens, 0, tokens.length);
    return;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens, i, true)) continue;
    const mention = readNounPhrase(tokens, i, tokens.length, false);
    if (!mention) continue;
    i = mention.to - 1;
    if (mention.kind !== 'name') continue;
    const name = readName(text, tokens, mention);
    if (isFull(name)) registry.addFull(name);
  }
}

/** The nouns that a short title stands for. */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  'sen.': ['senator', 'lawmaker'],
  senator: ['lawmaker'],
  'rep.': ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  'gov.': ['governor'],
  'gen.': ['general'],
  'col.': ['colonel'],
  'lt.': ['lieutenant'],
  'sgt.': ['sergeant'],
  'prof.': ['professor'],
  'dr.': ['doctor'],
  dr: ['doctor'],
  'rev.': ['reverend', 'pastor'],
  nominee: ['candidate'],
  contender: ['candidate'],
  'ceo': ['executive', 'chief'],
};

/** Remembers the words that say what an entity is. */
function noteRole(d: Discourse, entity: Entity, from: number, to: number): void {
  if (from < 0 || from >= to) return;
  for (let i = from; i < to; i++) {
    const word = d.tokens.lower[i] as string;
    const office = OFFICES[word];
    if (office) for (const noun of office) entity.roleWords.add(noun);
    if (!has(d.tokens, i, Syn.title) || has(d.tokens, i, Syn.role)) entity.roleWords.add(word);
    if (has(d.tokens, i, Syn.role) && entity.kind === 'unknown') entity.kind = 'person';
    const gender = genderOfWord(word);
    if (gender !== 'unknown' && !entity.sure) {
      entity.gender = gender;
      entity.sure = true;
    }
  }
  let first = from;
  while (first < to && has(d.tokens, first, Syn.title) && !has(d.tokens, first, Syn.role)) first++;
  let last = to;
  while (last > first && has(d.tokens, last - 1, Syn.title) && !has(d.tokens, last - 1, Syn.role)) last--;
  const role = textOf(d, first, last);
  if (role.length > entity.role.length && role.length < 80) {
    entity.role = role;
    entity.roleAt = d.tokens.start[from] as number;
  }
}

/** “Hill, a doctor at Leeds,” and “the party’s leader, Ann Hill,”: the noun phrase beside the name is its role. */
function noteAppositives(d: Discourse, registry: Registry, phrases: readonly Phrase[]): void {
  for (let i = 0; i + 2 < phrases.length; i++) {
    const [left, comma, right] = [phrases[i], phrases[i + 1], phrases[i + 2]] as [Phrase, Phrase, Phrase];
    if (left.kind !== Kind.nounPhrase || right.kind !== Kind.nounPhrase) continue;
    const isCopula = comma.kind === Kind.verb && /^(is|was|became)$/.test(d.tokens.lower[comma.main] as string);
    if (!(comma.kind === Kind.punctuation && (comma.mark === ',' || comma.mark === '(')) && !isCopula) continue;
    const a = d.mentions[left.index] as Mention;
    const b = d.mentions[right.index] as Mention;
    const closes = isCopula || closesAppositive(phrases, i + 2);
    if (closes && a.kind === 'name' && b.kind === 'noun' && has(d.tokens, b.head, Syn.role)) {
      noteDescription(d, registry, a, b);
    } else if (!isCopula && b.kind === 'name' && a.kind === 'noun' && has(d.tokens, a.head, Syn.role) && b.roleFrom < 0) {
      noteDescription(d, registry, b, a);
    }
  }
}

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
  const entity = registry.entities[named.entity];
  if (!entity || entity.kind === 'body') return;
  let from = described.from;
  while (from < described.head && has(d.tokens, from, Syn.determiner | Syn.possessive)) from++;
  noteRole(d, entity, from, described.to);
}
