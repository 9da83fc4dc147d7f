import { type Gender, genderOfGivenName, genderOfWord } from '../lexicon/gender.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { CAPACITY, type Candidate, lastSubject, leftForPronoun, WEIGHT } from './candidate.ts';
import type { Others } from './exclusion.ts';
import { fitsNumber, fitsPerson } from './fit.ts';
import { likelihoodOf } from './likelihood.ts';
import type { Referent } from './referent.ts';
import type { Registry } from './registry.ts';

/** A group or body this unlikely is not meant at all. */
const FAINT = 0.15;
/** Being spoken of again counts, too. */
const REPEATED = 0.3;
/** How many sentences back several may still be “they”; the end of a paragraph counts as one. */
const GROUP_WITHIN = 12;
const THINGS_AND_GROUPS = wordSet('they them their it its');

/** Which of the candidates a pronoun stands for. */
export class Antecedents {
  /** Room for those that fit a pronoun, the same for each. */
  private readonly scored: Candidate[] = [];
  private readonly scores: number[] = [];
  private readonly candidates: readonly Candidate[];
  private readonly registry: Registry;

  /** @param candidates in order; it grows while the article is read. */
  constructor(candidates: readonly Candidate[], registry: Registry) {
    this.candidates = candidates;
    this.registry = registry;
  }

  /**
   * What a pronoun stands for: the candidate that fits in number and gender and is most salient.
   *
   * @param others mentions and entities that it can't stand for.
   */
  of(word: string, sentence: number, others: Others | null): Referent | null {
    const asked = genderOfWord(word);
    const gender = asked === 'unknown' ? null : asked;
    if (!gender && !THINGS_AND_GROUPS.has(word)) return null;
    const { candidates } = this;
    const { scored, scores } = this;
    let size = 0;
    const reports = others?.reports ?? false;
    const reporter = reports && !gender ? lastSubject(candidates, sentence - 1) : null;
    const isSingular =
      word === 'they' && reporter !== null && isSource(reporter) && !this.hasGroup(reporter.sentence);
    const reported =
      reporter?.speaks &&
      (isSingular || fitsNumber(reporter, this.registry.entity(reporter.entity), word) > 0)
        ? reporter
        : null;
    const hearer = others?.toOther === true && this.hasOther(gender, sentence - 1);
    const teller = others?.tellsOf ? this.firstSubject(sentence - 1) : null;
    for (let i = candidates.length - 1; i >= Math.max(0, candidates.length - CAPACITY); i--) {
      const c = candidates[i] as Candidate;
      const known = this.registry.entity(c.entity);
      const fit = gender
        ? fitsPerson(c, known, gender)
        : isSingular && c === reported
          ? 1
          : fitsNumber(c, known, word);
      if (fit <= 0 || others?.mentions.includes(c.mention) || others?.entities.includes(c.entity)) continue;
      const likelihood = others ? likelihoodOf(c, known, others, sentence, teller, reported, hearer) : 1;
      const score = fit * likelihood * c.weight * leftForPronoun(c, sentence);
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
    const chosen = scored[best] as Candidate;
    const { entity, mention, number, sure } = chosen;
    const told = genderOfGivenName(this.registry.entity(entity)?.keys[0] ?? '');
    // Ann is hardly “he”, even where nobody else is in sight.
    const isUnlikely = gender && told !== 'unknown' && told !== gender;
    // “Candidates” of a sentence or two before are hardly “they”.
    const isFaint = !gender && number !== 'text' && (scores[best] as number) < FAINT;
    const isHelper = gender && others?.reports && this.isHelper(chosen, gender);
    const margin = isUnlikely || isFaint || isHelper ? 0 : 1 - second / (scores[best] as number);
    return { entity, mention, margin: Math.min(margin, 0.3 + 0.7 * sure) };
  }

  /** “‘I was in bits,’ says Ann Hill. A friend lent her money. ‘I paid it back,’ she says”: either may be meant. */
  private isHelper({ entity, mention, sentence }: Candidate, gender: Gender): boolean {
    if (entity >= 0 || this.candidates.some((c) => c.mention === mention && c.speaks)) return false;
    return this.candidates.some(
      (c) =>
        c.speaks &&
        c.entity >= 0 &&
        c.sentence <= sentence &&
        c.sentence >= sentence - 1 &&
        this.registry.entity(c.entity)?.gender === gender,
    );
  }

  /** “The parents waited. An official said it was late”: whether the last sentences tell of several or of a body, or this one of somebody else. */
  private hasGroup(sentence: number): boolean {
    return this.candidates.some(
      (c) =>
        c.sentence >= sentence - GROUP_WITHIN &&
        ((c.entity >= 0 && c.sentence >= sentence) ||
          (c.weight >= (c.sentence < sentence ? WEIGHT.oblique : WEIGHT.owner) &&
            fitsNumber(c, this.registry.entity(c.entity), 'they') > 0)),
    );
  }

  /** Whether the sentence names somebody known to be of the other gender. */
  private hasOther(gender: Gender | null, sentence: number): boolean {
    return this.candidates.some((c) => {
      const told = this.registry.entity(c.entity)?.gender ?? c.gender;
      return c.sentence >= sentence && told !== 'unknown' && told !== gender;
    });
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

/** “An insider said it was over. ‘Nobody calls back,’ they said”: one of whom the article tells neither name nor sex. */
const isSource = ({ entity, number, gender }: Candidate): boolean =>
  entity < 0 && number === 'person' && gender === 'unknown';

/** Where the one that the candidate speaks of stands among the first `size` of the list, or -1. */
function placeOf(c: Candidate, list: readonly Candidate[], size: number): number {
  for (let i = 0; i < size; i++) {
    const one = list[i] as Candidate;
    if (c.entity >= 0 ? one.entity === c.entity : one.mention === c.mention) return i;
  }
  return -1;
}
