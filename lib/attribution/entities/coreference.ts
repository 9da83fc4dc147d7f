import type { Discourse } from '../discourse.ts';
import { type Gender, genderOfWord } from '../lexicon/gender.ts';
import { Syn } from '../lexicon/lexicon.ts';
import type { Mention } from '../syntax/mention.ts';
import { Form, Kind, type Phrase } from '../syntax/phrase.ts';
import { isSubject } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import type { Entity } from './entity.ts';
import type { Registry } from './registry.ts';

/** What a mention stands for, and how sure that is. */
export interface Referent {
  /** The entity, else -1: then the antecedent is a phrase without a name. */
  entity: number;
  /** Index of the mention that says it best: itself, or the antecedent. */
  mention: number;
  /** 0 … 1: how far the best antecedent is ahead of the next. */
  margin: number;
}

/** Something a later pronoun can stand for. */
interface Candidate {
  entity: number;
  mention: number;
  number: 'person' | 'group' | 'body';
  gender: Gender;
  weight: number;
  sentence: number;
}

/** How much a place in the sentence makes an antecedent likely. */
const WEIGHT = {
  speaker: 1.3,
  subject: 1,
  embedded: 0.8,
  object: 0.55,
  oblique: 0.3,
  owner: 0.5,
  pronoun: 1.1,
} as const;
const DECAY = 0.6;
/** A description reaches further back than a pronoun. */
const NOUN_DECAY = 0.75;
/** A known gender that agrees counts more than an unknown one. */
const UNKNOWN_GENDER = 0.8;
/** A given name may mislead: Lindsey Graham is a man. */
const OTHER_GENDER = 0.12;
const MEMORY = 40;

const SINGULAR: Readonly<Record<string, Gender>> = {
  he: 'man',
  him: 'man',
  his: 'man',
  himself: 'man',
  she: 'woman',
  her: 'woman',
  hers: 'woman',
  herself: 'woman',
};

/** Finds what every pronoun and definite noun phrase outside quotations stands for, in reading order. */
export function resolveReferents(d: Discourse, registry: Registry): (Referent | null)[] {
  const referents: (Referent | null)[] = d.mentions.map(() => null);
  const memory: Candidate[] = [];
  const documents = new Documents(d, referents, memory);
  let sentence = 0;
  for (const phrases of d.blocks) {
    for (let i = 0; i < phrases.length; i++) {
      const p = phrases[i] as Phrase;
      if (p.kind === Kind.stop || (p.kind === Kind.quotation && startsSentence(d, phrases, i + 1)))
        sentence++;
      if (p.kind !== Kind.nounPhrase) continue;
      const mention = d.mentions[p.index] as Mention;
      const word = d.tokens.lower[mention.head] as string;
      const weight = weightOf(d, phrases, i, mention);
      const owner = d.mentions[mention.owner];
      if (owner?.kind === 'pronoun' && !referents[mention.owner]) {
        const owned = resolvePronoun(
          registry,
          memory,
          OWNERS[d.tokens.lower[owner.head] as string] as string,
          sentence,
          NONE,
        );
        referents[mention.owner] = owned;
        if (owned) owner.entity = owned.entity;
      }
      let referent: Referent | null = null;
      if (mention.kind === 'name' || (mention.kind === 'noun' && mention.entity >= 0))
        referent = { entity: mention.entity, mention: p.index, margin: 1 };
      else if (mention.kind === 'pronoun')
        referent = resolvePronoun(registry, memory, word, sentence, adjuncts(phrases, i));
      else
        referent =
          documents.maker(mention, sentence) ??
          resolveNoun(d, registry, memory, mention, p.index, sentence, isQualified(d, phrases, i));
      referents[p.index] = referent;
      if (!referent) continue;
      mention.entity = referent.entity;
      const known = registry.entities[referent.entity];
      const source = d.mentions[referent.mention] as Mention;
      if (
        known &&
        mention.kind === 'pronoun' &&
        known.gender === 'unknown' &&
        known.kind !== 'body' &&
        referent.margin > 0.4
      ) {
        known.gender = SINGULAR[word] ?? 'unknown';
        if (SINGULAR[word]) known.kind = 'person';
      }
      const number = numberOf(d, known, source);
      if (!number) continue;
      memory.push({
        entity: referent.entity,
        mention: referent.mention,
        number,
        gender: known ? known.gender : genderOfWord(d.tokens.lower[source.head] as string),
        weight: mention.kind === 'pronoun' ? Math.max(weight, weight * WEIGHT.pronoun) : weight,
        sentence,
      });
      if (memory.length > MEMORY) memory.shift();
    }
    sentence++;
  }
  return referents;
}

const NONE: ReadonlySet<number> = new Set();
const OWNERS: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** “The head of the union”: what follows says whose or which, so that it need not be someone named before. */
const isQualified = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  /^(?:of|for|who|whose|at|from)$/.test(d.tokens.lower[phrases[i + 1]?.from ?? -1] ?? '');

/** Texts that speak for those who made them: “Hill’s statement”, “a letter … the letter said”. */
class Documents {
  private readonly makers = new Map<string, Referent>();

  private readonly d: Discourse;
  private readonly referents: readonly (Referent | null)[];
  private readonly memory: readonly Candidate[];

  constructor(d: Discourse, referents: readonly (Referent | null)[], memory: readonly Candidate[]) {
    this.d = d;
    this.referents = referents;
    this.memory = memory;
  }

  /** Who speaks in the text that the mention names; null if it names none, or nobody is known to have made it. */
  maker(mention: Mention, sentence: number): Referent | null {
    const head = this.d.tokens.lower[mention.head] as string;
    if (!has(this.d.tokens, mention.head, Syn.speechNoun | Syn.bodyNoun) || !DOCUMENTS.has(head)) return null;
    if (mention.owner >= 0) {
      const owner = this.referents[mention.owner] ?? null;
      if (owner) this.makers.set(head, owner);
      return owner;
    }
    if (mention.definite) return this.makers.get(head) ?? null;
    for (let i = this.memory.length - 1; i >= 0; i--) {
      const c = this.memory[i] as Candidate;
      if (c.sentence !== sentence) break;
      if (c.weight < WEIGHT.subject) continue;
      this.makers.set(head, { entity: c.entity, mention: c.mention, margin: 0.7 });
      break;
    }
    return null;
  }
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'brief submission statement letter email e-mail memo message tweet tweets post brief missive remarks note speech op-ed essay filing testimony book column release'.split(
    ' ',
  ),
);

/** Whether a new sentence begins at phrase `i` after a quotation that ended one. */
function startsSentence(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const quote = phrases[i - 1] as Phrase;
  const span = d.quotations[quote.index];
  return span !== undefined && /[.!?…]$/.test(d.text.slice(span.end - 1, span.end));
}

function weightOf(d: Discourse, phrases: readonly Phrase[], i: number, mention: Mention): number {
  if (mention.possessive) return WEIGHT.owner;
  const before = phrases[i - 1];
  if (before?.kind === Kind.according) return WEIGHT.speaker;
  if (isSubject(d, phrases, i)) {
    if (before?.kind === Kind.subordinator || before?.kind === Kind.wh) return WEIGHT.embedded;
    for (let j = i + 1; j < phrases.length && j < i + 10; j++) {
      const p = phrases[j] as Phrase;
      if (p.kind === Kind.verb) return has(d.tokens, p.main, Syn.sayVerb) ? WEIGHT.speaker : WEIGHT.subject;
    }
    return WEIGHT.subject;
  }
  if (before?.kind === Kind.verb && phrases[i - 2]?.kind === Kind.quotation) return WEIGHT.speaker;
  return before?.kind === Kind.preposition ? WEIGHT.oblique : WEIGHT.object;
}

/** Mentions in an opening “Addressing Hill, …” before the pronoun: its subject is the pronoun, so they are others. */
function adjuncts(phrases: readonly Phrase[], i: number): Set<number> {
  const others = new Set<number>();
  if (phrases[i - 1]?.kind !== Kind.punctuation) return others;
  for (let j = i - 1; j >= 0 && j > i - 14; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.stop || p.kind === Kind.quotation) return others;
    if (p.kind === Kind.nounPhrase) others.add(p.index);
    if (p.kind === Kind.verb && p.form !== Form.ing) return new Set();
    if (
      p.kind === Kind.verb &&
      (j === 0 || phrases[j - 1]?.kind === Kind.stop || phrases[j - 1]?.kind === Kind.preposition)
    )
      return others;
  }
  return new Set();
}

/** Whether a phrase stands for a person, several or a body; null where for a thing, which no pronoun here means. */
function numberOf(d: Discourse, entity: Entity | undefined, mention: Mention): Candidate['number'] | null {
  if (entity) return entity.kind === 'body' ? 'body' : 'person';
  const word = d.tokens.lower[mention.head] as string;
  if (has(d.tokens, mention.head, Syn.pluralPeople) || PEOPLE_ENDING.test(word)) return 'group';
  if (has(d.tokens, mention.head, Syn.role) || genderOfWord(word) !== 'unknown') return 'person';
  return has(d.tokens, mention.head, Syn.bodyNoun) ? 'body' : null;
}

/** Plurals of those who do something: demonstrators, economists, musicians. */
const PEOPLE_ENDING = /(?:ers|ors|ists|ians|ants|men|women|people|ees)$/;

function resolvePronoun(
  registry: Registry,
  memory: readonly Candidate[],
  word: string,
  sentence: number,
  others: ReadonlySet<number>,
): Referent | null {
  const gender = SINGULAR[word];
  const fits = (c: Candidate): number => {
    if (gender) {
      if (c.number !== 'person') return 0;
      const known = registry.entities[c.entity];
      const told = known ? known.gender : c.gender;
      if (known?.kind === 'unknown' && told === 'unknown' && known.keys.length < 2) return 0.45;
      if (told === gender) return 1;
      if (told === 'unknown') return c.entity >= 0 ? UNKNOWN_GENDER : 0.4;
      return known && !known.sure ? OTHER_GENDER : 0;
    }
    if (word === 'they' || word === 'them') return c.number === 'group' ? 1 : c.number === 'body' ? 0.6 : 0;
    if (word === 'it') return c.number === 'body' ? 1 : 0;
    return 0;
  };
  const scores = new Map<string, { score: number; candidate: Candidate }>();
  for (let i = memory.length - 1; i >= 0; i--) {
    const c = memory[i] as Candidate;
    if (others.has(c.mention)) continue;
    const fit = fits(c);
    if (fit <= 0) continue;
    const score = fit * c.weight * DECAY ** Math.min(sentence - c.sentence, 30);
    const key = c.entity >= 0 ? `e${c.entity}` : `m${c.mention}`;
    const known = scores.get(key);
    // Being spoken of again and again counts a little.
    if (known) known.score += 0.15 * score;
    else scores.set(key, { score, candidate: c });
  }
  let best: { score: number; candidate: Candidate } | null = null;
  let second = 0;
  for (const entry of scores.values()) {
    if (!best || entry.score > best.score) {
      second = best?.score ?? 0;
      best = entry;
    } else if (entry.score > second) second = entry.score;
  }
  if (!best) return gender ? onlyOne(registry, gender) : null;
  return { entity: best.candidate.entity, mention: best.candidate.mention, margin: 1 - second / best.score };
}

/** With nobody named nearby: the one person of that gender whom the headline or the article names at all. */
function onlyOne(registry: Registry, gender: Gender): Referent | null {
  const people = registry.entities.filter(
    (e) => e.kind === 'person' && (e.gender === gender || e.gender === 'unknown'),
  );
  return people.length === 1 ? { entity: (people[0] as Entity).id, mention: -1, margin: 0.5 } : null;
}

/** Nouns for people whom the article leaves without a name. */
const GENERIC: ReadonlySet<string> = new Set(
  'man woman boy girl person guy spokesman spokeswoman spokesperson official officer victim suspect witness patient customer driver resident source aide worker employee teenager child kid mother father parent couple'.split(
    ' ',
  ),
);

/** “The former mayor of …” and “the nominee” say of somebody known what they were or want to be. */
const OFFICE_SEEKERS: ReadonlySet<string> = new Set(
  'nominee candidate contender hopeful frontrunner incumbent'.split(' '),
);

/** With no other hint, “the senator” is the person whom the last sentences are about. */
function mostSalient(
  registry: Registry,
  memory: readonly Candidate[],
  head: string,
  sentence: number,
  not: number,
): Referent | null {
  const gender = genderOfWord(head);
  let best: Candidate | null = null;
  let most = 0;
  for (let i = memory.length - 1; i >= 0; i--) {
    const c = memory[i] as Candidate;
    if (sentence - c.sentence > 3) break;
    const entity = registry.entities[c.entity];
    if (!entity || entity.id === not || entity.kind !== 'person' || c.number !== 'person') continue;
    if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) continue;
    const score = c.weight * NOUN_DECAY ** (sentence - c.sentence);
    if (score > most) {
      most = score;
      best = c;
    }
  }
  return best && most > 0.5 ? { entity: best.entity, mention: best.mention, margin: 0.4 } : null;
}

/** “The senator”, “the newspaper”: the entity that was introduced with these words, if there is one. */
function resolveNoun(
  d: Discourse,
  registry: Registry,
  memory: readonly Candidate[],
  mention: Mention,
  index: number,
  sentence: number,
  qualified: boolean,
): Referent | null {
  const self: Referent = { entity: -1, mention: index, margin: 1 };
  if (!mention.definite || !has(d.tokens, mention.head, Syn.role)) return self;
  const words: string[] = [];
  for (let i = mention.from; i < mention.to; i++)
    if (!has(d.tokens, i, Syn.determiner | Syn.possessive)) words.push(d.tokens.lower[i] as string);
  const head = words.at(-1) as string;
  let best: Candidate | null = null;
  let most = 0;
  for (let i = memory.length - 1; i >= 0; i--) {
    const c = memory[i] as Candidate;
    const entity = registry.entities[c.entity];
    if (!entity || entity.kind === 'body' || !entity.roleWords.has(head)) continue;
    const shared = words.filter((word) => entity.roleWords.has(word)).length / words.length;
    const score = shared + NOUN_DECAY ** (sentence - c.sentence) * c.weight;
    if (score > most) {
      most = score;
      best = c;
    }
  }
  if (best) return { entity: best.entity, mention: best.mention, margin: 0.8 };
  const introduced = registry.entities.filter(
    (e) => e.kind === 'person' && words.every((word) => e.roleWords.has(word)),
  );
  if (introduced.length === 1) return { entity: (introduced[0] as Entity).id, mention: index, margin: 0.8 };
  const told = words.some((word) => word === 'former' || word === 'ex-') || OFFICE_SEEKERS.has(head);
  if (
    (qualified && !told) ||
    GENERIC.has(head) ||
    (PEOPLE_ENDING.test(head.replace(/s$/, '')) && head.endsWith('s'))
  )
    return self;
  return (
    mostSalient(
      registry,
      memory,
      head,
      sentence,
      mention.owner < 0 ? -1 : (d.mentions[mention.owner] as Mention).entity,
    ) ?? self
  );
}
