import { type Discourse, textOf } from '../discourse.ts';
import { genderOfWord, isGivenName } from '../lexicon/gender.ts';
import { Syn } from '../lexicon/lexicon.ts';
import type { Mention } from '../syntax/mention.ts';
import { isNameToken, readNounPhrase } from '../syntax/noun-phrase.ts';
import { Kind, type Phrase } from '../syntax/phrase.ts';
import { has, isCapitalised, type Tokens, tokenize } from '../syntax/tokens.ts';
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
  const bare: Mention[] = [];
  for (const mention of [...d.mentions, ...namesInQuotations(d)].sort((a, b) => a.from - b.from)) {
    if (mention.from < headlineEnd) mention.kind = 'noun';
    if (mention.kind === 'name') named.push({ mention, name: readName(d.text, d.tokens, mention) });
    else if (mention.kind === 'noun' && mention.from >= headlineEnd) {
      if (isBareOffice(d, mention)) bare.push(mention);
      named.push(...namesWithin(d, mention));
    }
  }
  for (const { mention, name } of named) {
    if (isFull(name)) mention.entity = registry.addFull(name).id;
  }
  const nicknamed = namesAroundNicknames(d, registry);
  const surnames = new Set(
    registry.entities.filter((entity) => entity.kind !== 'body').map((entity) => entity.keys.at(-1)),
  );
  for (const mention of bare) {
    if (!surnames.has(d.tokens.lower[mention.head] as string)) continue;
    mention.kind = 'name';
    mention.nameFrom = mention.head;
    mention.nameTo = mention.to;
    named.push({ mention, name: readName(d.text, d.tokens, mention) });
  }
  named.sort((a, b) => a.mention.from - b.mention.from);
  addFromHeadline(registry, named, d.text, d.tokens, headlineEnd, false);
  for (const text of d.article.context ?? []) addFromContext(registry, named, text);
  named.forEach(({ mention, name }, index) => {
    const entity =
      isFull(name) || nicknamed.has(mention)
        ? (registry.entities[mention.entity] as Entity)
        : registry.addShort(name, (other) => (other.lastMention < 0 ? 1000 : index - other.lastMention));
    mention.entity = entity.id;
    entity.lastMention = index;
    noteRole(d, entity, mention.roleFrom, mention.roleTo);
  });
  for (const phrases of d.blocks) noteAppositives(d, registry, phrases);
  return registry;
}

/** “Baker said”: a capitalised word for an office, without article, may be a surname. */
const isBareOffice = (d: Discourse, mention: Mention): boolean =>
  mention.from === mention.head &&
  !mention.definite &&
  isCapitalised(d.tokens, mention.head) &&
  has(d.tokens, mention.head, Syn.role | Syn.title);

/** Full names inside a longer phrase: “Ann Hill supporters”. */
function namesWithin(d: Discourse, mention: Mention): Named[] {
  const found: Named[] = [];
  for (let i = mention.from; i < mention.head; i++) {
    if (!isNameToken(d.tokens, i, i === mention.from) || has(d.tokens, i, Syn.organisationWord | Syn.demonym))
      continue;
    let end = i + 1;
    while (end < mention.head && isNameToken(d.tokens, end, false)) end++;
    if (end - i === 2 && isGivenName(d.tokens.lower[i] as string)) {
      const inner = {
        ...mention,
        from: i,
        to: end,
        head: end - 1,
        kind: 'name' as const,
        nameFrom: i,
        nameTo: end,
        roleFrom: -1,
        roleTo: -1,
      };
      found.push({ mention: inner, name: readName(d.text, d.tokens, inner) });
    }
    i = end;
  }
  return found;
}

/** Robert C. “Bobby” Scott: the names on both sides of a nickname are one. */
function namesAroundNicknames(d: Discourse, registry: Registry): Set<Mention> {
  const joined = new Set<Mention>();
  for (const phrases of d.blocks) {
    for (let k = 1; k + 1 < phrases.length; k++) {
      if ((phrases[k] as Phrase).kind !== Kind.quotation || !isNickname(d, phrases, k)) continue;
      const given = d.mentions[(phrases[k - 1] as Phrase).index] as Mention;
      const family = d.mentions[(phrases[k + 1] as Phrase).index] as Mention;
      const first = readName(d.text, d.tokens, given);
      const last = readName(d.text, d.tokens, family);
      const entity = registry.addFull({
        ...last,
        words: [...first.words, ...last.words],
        keys: [...first.keys, ...last.keys],
        gender: first.gender,
        person: true,
        body: false,
      });
      given.entity = family.entity = entity.id;
      joined.add(given).add(family);
    }
  }
  return joined;
}

/** Whether the quotation at `k` is a nickname: a capitalised word or two between a given name and a surname. */
export function isNickname(d: Discourse, phrases: readonly Phrase[], k: number): boolean {
  const before = phrases[k - 1];
  const after = phrases[k + 1];
  if (before?.kind !== Kind.nounPhrase || after?.kind !== Kind.nounPhrase) return false;
  const span = d.quotations[(phrases[k] as Phrase).index];
  const given = d.mentions[before.index];
  const family = d.mentions[after.index];
  return (
    given?.kind === 'name' &&
    family?.kind === 'name' &&
    family.from === family.nameFrom &&
    span !== undefined &&
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(d.text.slice(span.start, span.end))
  );
}

/** Two words or more, the first no particle: “von der Leyen” is a surname alone. */
const isFull = (name: Name): boolean =>
  name.keys.length > 1 &&
  !/^(de|del|della|di|da|van|von|der|den|bin|ibn|al|el|la|le)$/.test(name.keys[0] as string);

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

/** A headline, a kicker and a standfirst. */
const MAX_HEADLINES = 3;

/** Number of tokens of the first blocks that are headlines in capitals. */
function headlineTokens(d: Discourse): number {
  let end = 0;
  for (const block of d.article.blocks.slice(0, MAX_HEADLINES)) {
    let to = end;
    while (to < d.tokens.length && (d.tokens.start[to] as number) < block.end) to++;
    if (d.article.blocks.length < 2 || !isTitleCase(d.tokens, end, to)) break;
    end = to;
  }
  return end;
}

/** A pair of capitalised words in a headline is a name only if the article names its second word. */
function addFromHeadline(
  registry: Registry,
  named: readonly Named[],
  text: string,
  tokens: Tokens,
  to: number,
  outside: boolean,
): void {
  const from = 0;
  if (to <= from) return;
  const surnames = new Set(named.map(({ name }) => name.keys.at(-1) as string));
  const known = new Set(registry.entities.map((entity) => entity.keys.at(-1) as string));
  for (const i of namePairs(tokens, from, to)) {
    const surname = tokens.lower[i + 1] as string;
    if (!surnames.has(surname) || known.has(surname)) continue;
    const mention = readNounPhrase(tokens, i, i + 2, false);
    if (mention?.kind !== 'name' || mention.nameFrom !== i) continue;
    const name = readName(text, tokens, mention);
    registry.addFull(outside ? { ...name, start: -1, end: -1 } : name);
  }
}

function addFromContext(registry: Registry, named: readonly Named[], text: string): void {
  const tokens = tokenize(text, []);
  if (isTitleCase(tokens, 0, tokens.length)) {
    addFromHeadline(registry, named, text, tokens, tokens.length, true);
    return;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens, i, true)) continue;
    const mention = readNounPhrase(tokens, i, tokens.length, false);
    if (!mention) continue;
    i = mention.to - 1;
    if (mention.kind !== 'name') continue;
    const name = readName(text, tokens, mention);
    if (isFull(name)) registry.addFull({ ...name, start: -1, end: -1 });
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
  ceo: ['executive', 'chief'],
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
    const isCopula =
      comma.kind === Kind.verb && /^(is|was|became)$/.test(d.tokens.lower[comma.main] as string);
    if (!(comma.kind === Kind.punctuation && (comma.mark === ',' || comma.mark === '(')) && !isCopula)
      continue;
    const a = d.mentions[left.index] as Mention;
    const b = d.mentions[right.index] as Mention;
    const closes = isCopula || closesAppositive(phrases, i + 2);
    if (closes && a.kind === 'name' && b.kind === 'noun' && has(d.tokens, b.head, Syn.role)) {
      noteDescription(d, registry, a, b);
    } else if (
      !isCopula &&
      b.kind === 'name' &&
      a.kind === 'noun' &&
      has(d.tokens, a.head, Syn.role) &&
      b.roleFrom < 0
    ) {
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
  described.entity = named.entity;
  let from = described.from;
  while (from < described.head && has(d.tokens, from, Syn.determiner | Syn.possessive)) from++;
  noteRole(d, entity, from, described.to);
}
