import { wordSet } from '../lexicon/word-set.ts';
import { Antecedents } from './antecedents.ts';
import { CAPACITY, type Candidate, lastSubject, leftForNoun, WEIGHT } from './candidate.ts';
import { type Description, mayRename } from './description.ts';
import { type Entity, isOtherOffice, isPlace } from './entity.ts';
import type { Others } from './exclusion.ts';
import { fitsNumber } from './fit.ts';
import type { Referent } from './referent.ts';
import type { Registry } from './registry.ts';

/** Words in the names of bodies that sell nothing. */
const PUBLIC = wordSet(
  'commission ministry department court council police agency authority parliament senate congress government union committee office eu un nato',
);

/** How many sentences back another body may be the one that is meant by a noun; the end of a paragraph counts as one. */
const REACH_OF_BODY = 8;

/** Those mentioned last, as antecedents of what comes. */
export class Memory {
  private readonly candidates: Candidate[] = [];
  private readonly registry: Registry;
  private readonly antecedents: Antecedents;

  constructor(registry: Registry) {
    this.registry = registry;
    this.antecedents = new Antecedents(this.candidates, registry);
  }

  add(candidate: Candidate): void {
    this.candidates.push(candidate);
    if (this.candidates.length > 2 * CAPACITY) this.candidates.splice(0, CAPACITY);
  }

  /** The subject of the sentence at hand, if it has had one. */
  subjectOf(sentence: number): Candidate | null {
    return lastSubject(this.candidates, sentence);
  }

  /**
   * What a pronoun stands for: the candidate that fits in number and gender and is most salient.
   *
   * @param others mentions and entities that it can't stand for.
   */
  pronoun(word: string, sentence: number, others: Others | null): Referent | null {
    return this.antecedents.of(word, sentence, others);
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

  /** “The council opened what it calls a ‘warm room’”: the subject of the sentence is meant by “it” or “they”. */
  subjectFor(word: string, sentence: number): Referent | null {
    const subject = /^(?:it|they)$/.test(word) ? this.subjectOf(sentence) : null;
    if (!subject || fitsNumber(subject, this.registry.entity(subject.entity), word) <= 0) return null;
    return { entity: subject.entity, mention: subject.mention, margin: 0.9 };
  }

  /** The candidate that was introduced with the words of a description, the last of them its noun; none of `others`. */
  described(description: Description, sentence: number, others: readonly number[]): Referent | null {
    const { words } = description;
    const head = words.at(-1) as string;
    return this.best((entity, c) => {
      if (others.includes(entity.id) || !entity.roleWords?.has(head) || isOtherOffice(entity, description))
        return 0;
      // “The prime minister” was never introduced as a minister of another kind.
      if (words.at(-2) === 'prime' && !entity.roleWords.has('prime')) return 0;
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
    // “At the home of Ann Hill … The 54-year-old”
    const least = /-year-old$/.test(description.words.at(-1) as string) ? WEIGHT.oblique : WEIGHT.object;
    if (!entity || entity.roleWords || only.weight < least) return null;
    return { entity: only.entity, mention: only.mention, margin: 0.4 };
  }

  /** The only person of the last `reach` sentences, who has a name, where most prominent; `skips` tells who doesn’t count. */
  private sole(sentence: number, reach: number, skips: (c: Candidate) => boolean): Candidate | null {
    let sole: Candidate | null = null;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (sentence - c.sentence > reach) break;
      if (c.number !== 'person' || skips(c) || this.isGone(c, sentence, reach)) continue;
      if (c.entity < 0 || (sole && sole.entity !== c.entity)) return null;
      if (!sole || c.weight > sole.weight) sole = c;
    }
    return sole;
  }

  /** Whether the candidate dies in the last `reach` sentences. */
  private isGone(c: Candidate, sentence: number, reach: number): boolean {
    return (
      c.entity >= 0 &&
      this.candidates.some((one) => one.gone && one.entity === c.entity && sentence - one.sentence <= reach)
    );
  }

  /** The entity of the candidate, if the article gives its full name and the description may mean it. */
  private fullyNamed(c: Candidate, description: Description): Entity | null {
    const entity = this.registry.entity(c.entity);
    if (!entity || entity.keys.length < 2) return null;
    return mayRename(description, entity, c.speaks) ? entity : null;
  }

  /**
   * The body that the last sentences are about; null where they are about none.
   *
   * @param isCommercial whether it is called a company or the like: no ministry is meant.
   */
  body(sentence: number, isCommercial: boolean): Referent | null {
    let best: Candidate | null = null;
    let most = 0;
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (sentence - c.sentence > 2) break;
      const entity = this.registry.entity(c.entity);
      if (
        !entity ||
        c.number !== 'body' ||
        (isCommercial && entity.keys.some((key) => PUBLIC.has(key))) ||
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

  /** Whether no other body has been told of since the article named this one. */
  isLatestBody({ id }: Entity, sentence: number): boolean {
    for (let i = this.candidates.length - 1; i >= 0; i--) {
      const c = this.candidates[i] as Candidate;
      if (c.entity === id || sentence - c.sentence > REACH_OF_BODY) return true;
      const other = this.registry.entity(c.entity);
      const isNear = sentence - c.sentence <= 2;
      if (other && other.kind !== 'person' && (isNear || c.weight >= WEIGHT.subject)) return false;
    }
    return true;
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
}
