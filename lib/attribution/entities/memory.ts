import { type Gender, genderOfGivenName, genderOfWord } from '../lexicon/gender.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Candidate, leftForNoun, leftForPronoun, WEIGHT } from './candidate.ts';
import { type Description, mayRename } from './description.ts';
import { type Entity, isOtherOffice, isPlace } from './entity.ts';
import type { Others } from './exclusion.ts';
import { fitsNumber, fitsPerson } from './fit.ts';
import type { Referent } from './referent.ts';
import type { Registry } from './registry.ts';

/** A group or body this unlikely is not meant at all. */
const FAINT = 0.15;
/** Being spoken of again counts, too. */
const REPEATED = 0.3;
/** Few speak of themselves by name. */
const NAMED_IN_SPEECH = 0.3;
/** Who spoke last is likelier to be the one who “added” something. */
const GOES_ON = 2;
/** “‘He was kind,’ said Hill. He left school at 14”: hardly Hill. */
const SPEAKER_OF_OTHERS = 0.25;
/** “Hill said Reed was late. ‘She never gave up,’ she said”: hardly Reed. */
const SPOKEN_OF = 0.4;
const CAPACITY = 40;
const THINGS_AND_GROUPS = wordSet('they them their it its');

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

  /** “Hill said Reed lost his job”: the entity that speaks in the sentence, of another who is a subject there; or -1. */
  sayerOfAnother(sentence: number): number {
    let sayer = -1;
    let other = -1;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (c.sentence !== sentence) break;
      if (c.speaks) sayer = c.entity;
      else if (c.weight >= WEIGHT.embedded && c.entity >= 0) other = c.entity;
    }
    return other === sayer || other < 0 ? -1 : sayer;
  }

  /** The first person who is the subject of a clause in the sentence. */
  private firstSubject(sentence: number): Candidate | null {
    let first: Candidate | null = null;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (c.sentence < sentence) break;
      if (c.sentence === sentence && c.weight >= WEIGHT.subject && c.number === 'person') first = c;
    }
    return first;
  }

  /** “The council opened what it calls a ‘warm room’”: the subject of the sentence is meant by “it” or “they”. */
  subjectFor(word: string, sentence: number): Referent | null {
    const subject = /^(?:it|they)$/.test(word) ? this.subjectOf(sentence) : null;
    if (!subject || fitsNumber(subject, this.registry.entity(subject.entity), word) <= 0) return null;
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
    if (!gender && !THINGS_AND_GROUPS.has(word)) return null;
    const { candidates } = this;
    const { scored, scores } = this;
    let size = 0;
    const teller = others?.tellsOf ? this.firstSubject(sentence - 1) : null;
    for (let i = candidates.length - 1; i >= Math.max(0, candidates.length - CAPACITY); i--) {
      const c = candidates[i] as Candidate;
      const known = this.registry.entity(c.entity);
      const fit = gender ? fitsPerson(c, known, gender) : fitsNumber(c, known, word);
      if (fit <= 0 || others?.mentions.includes(c.mention) || others?.entities.includes(c.entity)) continue;
      const speech = others && isNamedBy(known, others.quoted) ? NAMED_IN_SPEECH : 1;
      const goesOn = others?.goesOn && c.speaks ? GOES_ON : 1;
      const isSpeaker = c.speaks && c.sentence >= sentence - 1;
      const told = others?.spokenOf && isSpeaker ? SPEAKER_OF_OTHERS : 1;
      const talked =
        others?.tellsOf && c !== teller && !(c.speaks && c.sentence === sentence - 1) ? SPOKEN_OF : 1;
      const score = fit * speech * goesOn * told * talked * c.weight * leftForPronoun(c, sentence);
      const same = placeOf(c, scored, size);
      if (same >= 0) scores[same] = (scores[same] as number) + REPEATED * score;
      else {
        scored[size] = c;
        scores[size++] = score;
      }
    }
    if (size === 0) return gender ? this.onlyOfGender(gender, others) : null;
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

  /** The candidate that was introduced with the words of a description, the last of them its noun; none of `others`. */
  described(description: Description, sentence: number, others: readonly number[]): Referent | null {
    const { words } = description;
    const head = words.at(-1) as string;
    return this.best((entity, c) => {
      if (others.includes(entity.id) || !entity.roleWords?.has(head) || isOtherOffice(entity, description))
        return 0;
      const shared = words.filter((word) => entity.roleWords?.has(word)).length / words.length;
      return shared + c.weight * leftForNoun(c, sentence);
    }, 0.8);
  }

  /** With no other hint, “the senator” is the person whom the last sentences are about; none of `others`. */
  salient(description: Description, sentence: number, others: readonly number[]): Referent | null {
    const salient = (entity: Entity, c: Candidate) => {
      if (
        others.includes(entity.id) ||
        entity.keys.length < (entity.kind === 'person' ? 1 : 2) ||
        c.number !== 'person' ||
        sentence - c.sentence > 3 ||
        !mayRename(description, entity, c.speaks)
      )
        return 0;
      const score = c.weight * leftForNoun(c, sentence);
      // “The French leader” is the French president.
      const isFrom = description.places.some((place) => entity.roleWords?.has(place));
      return score > 0.5 || isFrom ? score + (isFrom ? 1 : 0) : 0;
    };
    const best = this.best(salient, 0.4);
    // Two may be meant.
    const rival = best && this.best((entity, c) => (entity.id === best.entity ? 0 : salient(entity, c)), 0);
    return rival ? null : best;
  }

  /** The last one who was introduced with a word that begins so: “the Swede” is a Swedish driver. */
  countryman(stem: string, not: number): Referent | null {
    return this.best((entity, c) => {
      if (entity.id === not || !entity.roleWords) return 0;
      for (const word of entity.roleWords) if (word.startsWith(stem) && isPlace(word)) return 1 + c.sentence;
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
    const only = this.sole(sentence, 3, (c) => {
      const entity = this.registry.entity(c.entity);
      // A single word may be a place.
      if (entity) return entity.kind !== 'person' && entity.keys.length < 2;
      return c.weight < WEIGHT.embedded && isRelative(c.mention);
    });
    const entity = only && this.fullyNamed(only, description);
    if (!entity || only.weight < (entity.kind === 'person' ? WEIGHT.oblique : WEIGHT.object)) return null;
    return { entity: only.entity, mention: only.mention, margin: 0.4 };
  }

  /** Whoever was first named in the last sentence, and nobody else: “He lost to Ann Hill. The mayor of Leeds, who …”. */
  newcomer(description: Description, sentence: number): Referent | null {
    const only = this.sole(sentence, 1, (c) => c.entity >= 0 && !c.first);
    const entity = only && this.fullyNamed(only, description);
    if (!entity || entity.roleWords || only.weight < WEIGHT.object) return null;
    return { entity: only.entity, mention: only.mention, margin: 0.4 };
  }

  /** The only person of the last `reach` sentences, who has a name, where most prominent; `skips` tells who doesn’t count. */
  private sole(sentence: number, reach: number, skips: (c: Candidate) => boolean): Candidate | null {
    let sole: Candidate | null = null;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (sentence - c.sentence > reach) break;
      if (c.number !== 'person' || skips(c)) continue;
      if (c.entity < 0 || (sole && sole.entity !== c.entity)) return null;
      if (!sole || c.weight > sole.weight) sole = c;
    }
    return sole;
  }

  /** The entity of the candidate, if the article gives its full name and the description may mean it. */
  private fullyNamed(c: Candidate, description: Description): Entity | null {
    const entity = this.registry.entity(c.entity);
    if (!entity || entity.keys.length < 2) return null;
    return mayRename(description, entity, c.speaks) ? entity : null;
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
      const score = c.weight * leftForNoun(c, sentence);
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

  /** With nobody named nearby: the one person of that gender whom the headline or the article names at all. */
  private onlyOfGender(gender: Gender, others: Others | null): Referent | null {
    let only = -1;
    for (const entity of this.registry.entities) {
      if (entity.kind !== 'person' || (entity.gender !== gender && entity.gender !== 'unknown')) continue;
      if (others?.entities.includes(entity.id)) continue;
      if (only >= 0) return null;
      only = entity.id;
    }
    return only < 0 ? null : { entity: only, mention: -1, margin: 0.5 };
  }
}

/** Whether one of the words names the entity. */
const isNamedBy = (entity: Entity | undefined, words: readonly string[]): boolean =>
  words.length > 0 && entity !== undefined && entity.keys.some((key) => words.includes(key));

/** Where the one that the candidate speaks of stands among the first `size` of the list, or -1. */
function placeOf(c: Candidate, list: readonly Candidate[], size: number): number {
  for (let i = 0; i < size; i++) {
    const one = list[i] as Candidate;
    if (c.entity >= 0 ? one.entity === c.entity : one.mention === c.mention) return i;
  }
  return -1;
}
