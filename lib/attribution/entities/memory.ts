import { type Gender, genderOfGivenName, genderOfWord } from '../lexicon/gender.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Description } from './description.ts';
import { type Entity, isOtherOffice } from './entity.ts';
import type { Referent } from './referent.ts';
import type { Registry } from './registry.ts';

/** What later words can point back to. */
export type Plurality = 'person' | 'group' | 'body' | 'text' | 'thing' | 'things';

/** Something a later pronoun or description can stand for. */
export interface Candidate {
  entity: number;
  mention: number;
  number: Plurality;
  gender: Gender;
  /** How much its place in the sentence makes it likely, see `WEIGHT`. */
  weight: number;
  sentence: number;
  /** How sure it is that the words mean this one: 1 for a name, the margin of a pronoun. */
  sure: number;
  /** Whether the article gives a full name here for the first time. */
  first: boolean;
}

/** How much a place in the sentence makes an antecedent likely. */
export const WEIGHT = {
  speaker: 1.3,
  subject: 1,
  embedded: 0.8,
  object: 0.55,
  oblique: 0.3,
  owner: 0.5,
  pronoun: 1.1,
} as const;

/** What a sentence of distance leaves of the weight, for a pronoun; a description reaches further back. */
const PRONOUN_DECAY = 0.6;
const NOUN_DECAY = 0.75;
/** How well a name of unknown gender, a phrase of unknown gender, and a name that suggests the other one fit “he”. */
const UNKNOWN_GENDER = 0.8;
const UNKNOWN_PHRASE = 0.4;
/** A given name may mislead: Lindsey can be a man. */
const OTHER_GENDER = 0.12;
const MAYBE_BODY = 0.3;
/** “The watchdog rules in June. It said …” */
const THING = 0.6;
const FAINT = 0.15;
/** A single word that may be anything: Jordan, Hollywood. */
const UNKNOWN_KIND = 0.3;
/** Being spoken of again counts, too. */
const REPEATED = 0.3;
/** Nobody has two of these at once, nor is one who has another role meant by one never given. */
const OFFICES =
  wordSet(`minister president premier chancellor secretary mayor governor senator judge justice director head chief manager coach
  spokesman spokeswoman commissioner chairman ceo ambassador king queen pope`);
/** Those who stay without a name, or speak to or of the one who has it. */
const NAMELESS =
  /^(?:source|person|(?:wo)?man|official|aide|member|insider|narrator|moderator|interviewer|operator|dispatcher|caller|defendant|heckler|spokes.*)$/;
/** Few speak of themselves by name. */
const NAMED_IN_SPEECH = 0.3;
const CAPACITY = 40;
/** More distance than this makes no difference. */
const FAR = 30;

/** What is left of a weight after so many sentences, for a pronoun. */
const LEFT = Float64Array.from({ length: FAR + 1 }, (_, sentences) => PRONOUN_DECAY ** sentences);

/** Whom a pronoun can't stand for, by its place. */
export interface Others {
  mentions: readonly number[];
  entities: readonly number[];
  /** Lower-cased words with a capital in the quotations beside it: who bears them is less likely. */
  quoted: ReadonlySet<string>;
}

/** Those mentioned last, as antecedents of what comes. */
export class Memory {
  private readonly candidates: Candidate[] = [];
  /** Room for those that fit a pronoun, the same for each. */
  private readonly scored: Candidate[] = [];
  private readonly scores: number[] = [];
  private readonly registry: Registry;

  constructor(registry: Registry) {
    this.registry = registry;
  }

  add(candidate: Candidate): void {
    this.candidates.push(candidate);
    if (this.candidates.length > 2 * CAPACITY) this.candidates.splice(0, CAPACITY);
  }

  /** The subject of the sentence at hand, if it has had one. */
  subjectOf(sentence: number): Candidate | null {
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (c.sentence !== sentence) return null;
      if (c.weight >= WEIGHT.subject) return c;
    }
    return null;
  }

  /** “The council opened what it calls a ‘warm room’”: the subject of the sentence is meant by “it” or “they”. */
  subjectFor(word: string, sentence: number): Referent | null {
    const subject = /^(?:it|they)$/.test(word) ? this.subjectOf(sentence) : null;
    if (!subject || this.fitsNumber(subject, word) <= 0) return null;
    return { entity: subject.entity, mention: subject.mention, margin: 0.9 };
  }

  /**
   * What a pronoun stands for: the candidate that fits in number and gender and is most salient.
   *
   * @param others mentions and entities that it can't stand for.
   */
  pronoun(word: string, sentence: number, others: Others | null): Referent | null {
    const asked = genderOfWord(word);
    const gender = asked === 'unknown' ? null : asked;
    if (!gender && !/^(?:they|them|their|its?)$/.test(word)) return null;
    const { candidates } = this;
    const { scored, scores } = this;
    let size = 0;
    for (let i = candidates.length - 1; i >= Math.max(0, candidates.length - CAPACITY); i--) {
      const c = candidates[i] as Candidate;
      const fit = gender ? this.fitsPerson(c, gender) : this.fitsNumber(c, word);
      if (fit <= 0 || others?.mentions.includes(c.mention) || others?.entities.includes(c.entity)) continue;
      const speech = others && this.isNamedBy(c, others.quoted) ? NAMED_IN_SPEECH : 1;
      const score = fit * speech * c.weight * (LEFT[Math.min(sentence - c.sentence, FAR)] as number);
      const same = placeOf(c, scored, size);
      if (same >= 0) scores[same] = (scores[same] as number) + REPEATED * score;
      else {
        scored[size] = c;
        scores[size++] = score;
      }
    }
    if (size === 0) return gender ? this.onlyOne(gender) : null;
    let best = 0;
    let second = 0;
    for (let i = 1; i < size; i++) {
      const score = scores[i] as number;
      if (score > (scores[best] as number)) {
        second = scores[best] as number;
        best = i;
      } else if (score > second) second = score;
    }
    const { entity, mention, number, sure } = scored[best] as Candidate;
    const told = genderOfGivenName(this.registry.entity(entity)?.keys[0] ?? '');
    // Ann is hardly “he”, even where nobody else is in sight.
    const isUnlikely = gender && told !== 'unknown' && told !== gender;
    // “Candidates” of a sentence or two before are hardly “they”.
    const isFaint = !gender && number !== 'text' && (scores[best] as number) < FAINT;
    const margin = isUnlikely || isFaint ? 0 : 1 - second / (scores[best] as number);
    return { entity, mention, margin: Math.min(margin, 0.3 + 0.7 * sure) };
  }

  /** The candidate that was introduced with the words of a description, the last of them its noun. */
  described(description: Description, sentence: number): Referent | null {
    const { words } = description;
    const head = words.at(-1) as string;
    return this.best((entity, c) => {
      if (!entity.roleWords?.has(head) || isOtherOffice(entity, description)) return 0;
      const shared = words.filter((word) => entity.roleWords?.has(word)).length / words.length;
      return shared + NOUN_DECAY ** Math.min(sentence - c.sentence, FAR) * c.weight;
    }, 0.8);
  }

  /** With no other hint, “the senator” is the person whom the last sentences are about; `not` is an entity it isn't. */
  salient(description: Description, sentence: number, not: number): Referent | null {
    return this.best((entity, c) => {
      if (
        entity.id === not ||
        entity.keys.length < (entity.kind === 'person' ? 1 : 2) ||
        c.number !== 'person' ||
        sentence - c.sentence > 3 ||
        !mayBe(entity, description)
      )
        return 0;
      const score = c.weight * NOUN_DECAY ** (sentence - c.sentence);
      // “The French leader” is the French president.
      const isFrom = description.places.some((place) => entity.roleWords?.has(place));
      return score > 0.5 || isFrom ? score + (isFrom ? 1 : 0) : 0;
    }, 0.4);
  }

  /** The last one who was introduced with a word that begins so: “the Swede” is a Swedish driver. */
  countryman(stem: string, not: number): Referent | null {
    return this.best((entity, c) => {
      if (entity.id === not || !entity.roleWords) return 0;
      for (const word of entity.roleWords) if (word.startsWith(stem)) return 1 + c.sentence;
      return 0;
    }, 0.8);
  }

  /** The last person without a name whose mention fits, in the last `reach` sentences. */
  unnamed(sentence: number, reach: number, fits: (mention: number) => boolean): Referent | null {
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (sentence - c.sentence > reach) break;
      if (c.entity < 0 && c.number === 'person' && fits(c.mention))
        return { entity: -1, mention: c.mention, margin: 0.8 };
    }
    return null;
  }

  /**
   * The one person of whom the last sentences speak: “the plasterer fumed”.
   *
   * @param isRelative whether a mention without a name is only told of that person, as “her husband” is.
   */
  only(
    description: Description,
    sentence: number,
    isRelative: (mention: number) => boolean,
  ): Referent | null {
    if (NAMELESS.test(description.words.at(-1) as string)) return null;
    let only: Candidate | null = null;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (sentence - c.sentence > 3) break;
      const entity = this.registry.entity(c.entity);
      // A single word may be a place.
      if (c.number !== 'person' || (entity && entity.kind !== 'person' && entity.keys.length < 2)) continue;
      if (c.entity < 0 && c.weight < WEIGHT.embedded && isRelative(c.mention)) continue;
      if (c.entity < 0 || (only && only.entity !== c.entity)) return null;
      if (!only || c.weight > only.weight) only = c;
    }
    const entity = only && this.registry.entity(only.entity);
    if (!only || !entity || entity.keys.length < 2) return null;
    if (only.weight < (entity.kind === 'person' ? WEIGHT.oblique : WEIGHT.object)) return null;
    if (!mayBe(entity, description)) return null;
    return { entity: only.entity, mention: only.mention, margin: 0.4 };
  }

  /** Whoever was first named in the last sentence, and nobody else: “He lost to Ann Hill. The mayor of Leeds, who …”. */
  newcomer(description: Description, sentence: number): Referent | null {
    if (NAMELESS.test(description.words.at(-1) as string)) return null;
    let only: Candidate | null = null;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (sentence - c.sentence > 1) break;
      if (c.number !== 'person' || (c.entity >= 0 && !c.first)) continue;
      if (c.entity < 0 || (only && only.entity !== c.entity)) return null;
      only = c;
    }
    const entity = only && this.registry.entity(only.entity);
    if (!only || !entity || only.weight < WEIGHT.object || entity.keys.length < 2) return null;
    return !entity.roleWords && mayBe(entity, description)
      ? { entity: only.entity, mention: only.mention, margin: 0.4 }
      : null;
  }

  /** The body that the last sentences are about; null where they are about none. */
  body(sentence: number): Referent | null {
    let best: Candidate | null = null;
    let most = 0;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (sentence - c.sentence > 2) break;
      if (
        c.number !== 'body' ||
        c.entity < 0 ||
        c.weight < (c.sentence === sentence ? WEIGHT.object : WEIGHT.subject)
      )
        continue;
      const score = c.weight * NOUN_DECAY ** (sentence - c.sentence);
      if (score > most) {
        most = score;
        best = c;
      }
    }
    return best && { entity: best.entity, mention: best.mention, margin: 0.4 };
  }

  private best(score: (entity: Entity, c: Candidate) => number, margin: number): Referent | null {
    let best: Candidate | null = null;
    let most = 0;
    for (let i = this.candidates.length - 1; i >= Math.max(0, this.candidates.length - CAPACITY); i--) {
      const c = this.candidates[i] as Candidate;
      const entity = this.registry.entity(c.entity);
      if (!entity || entity.kind === 'body') continue;
      const one = score(entity, c);
      if (one > most) {
        most = one;
        best = c;
      }
    }
    return best && { entity: best.entity, mention: best.mention, margin };
  }

  private isNamedBy(c: Candidate, words: ReadonlySet<string>): boolean {
    if (words.size === 0) return false;
    return this.registry.entity(c.entity)?.keys.some((key) => words.has(key)) ?? false;
  }

  private fitsPerson(c: Candidate, gender: Gender): number {
    if (c.number !== 'person') return 0;
    const known = this.registry.entity(c.entity);
    const told = known ? known.gender : c.gender;
    if (told === gender) return 1;
    if (told === 'unknown') {
      if (!known) return UNKNOWN_PHRASE;
      return known.kind === 'unknown' && known.keys.length < 2 ? UNKNOWN_KIND : UNKNOWN_GENDER;
    }
    return known && !known.sure ? OTHER_GENDER : 0;
  }

  private fitsNumber(c: Candidate, word: string): number {
    if (word.startsWith('it')) {
      if (c.number === 'body' || c.number === 'text') return 1;
      if (c.number === 'thing') return THING;
      const known = this.registry.entity(c.entity);
      return known?.kind === 'unknown' && known.gender === 'unknown' ? MAYBE_BODY : 0;
    }
    return c.number === 'group' ? 1 : c.number === 'body' ? 0.6 : c.number === 'things' ? THING : 0;
  }

  /** With nobody named nearby: the one person of that gender whom the headline or the article names at all. */
  private onlyOne(gender: Gender): Referent | null {
    let only = -1;
    for (const entity of this.registry.entities) {
      if (entity.kind !== 'person' || (entity.gender !== gender && entity.gender !== 'unknown')) continue;
      if (only >= 0) return null;
      only = entity.id;
    }
    return only < 0 ? null : { entity: only, mention: -1, margin: 0.5 };
  }
}

/** Whether somebody may be meant by words never said of them: theirs is no other gender and no other office. */
function mayBe(entity: Entity, description: Description): boolean {
  const { words } = description;
  const noun = words.at(-1) as string;
  const gender = genderOfWord(noun);
  if (gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender) return false;
  const isOfficer = entity.role !== '' && OFFICES.has(noun) && !entity.roleWords?.has(noun);
  if (isOfficer && !words.includes('former')) return false;
  // There is one of these, known without being introduced: somebody spoken of again and again, and as nothing else.
  const isSole = noun === 'pope' || noun === 'king' || noun === 'queen' || words.at(-2) === 'prime';
  if (isSole && (entity.role !== '' || entity.count < 3)) return false;
  return !isOtherOffice(entity, description);
}

/** Where the one that the candidate speaks of stands among the first `size` of the list, or -1. */
function placeOf(c: Candidate, list: readonly Candidate[], size: number): number {
  for (let i = 0; i < size; i++) {
    const one = list[i] as Candidate;
    if (c.entity >= 0 ? one.entity === c.entity : one.mention === c.mention) return i;
  }
  return -1;
}
