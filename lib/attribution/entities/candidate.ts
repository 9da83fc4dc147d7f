import type { Gender } from '../lexicon/gender.ts';

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
  /** Whether this is where the fullest form of the name stands that the article gives. */
  first: boolean;
  /** Whether it is the subject of a verb of speech there. */
  speaks: boolean;
  /** Whether it dies there, or is killed. */
  gone: boolean;
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
/** More distance than this makes no difference. */
const FAR = 30;

/** What so many sentences leave of a weight. */
const leftAfter = (decay: number) => Float64Array.from({ length: FAR + 1 }, (_, n) => decay ** n);
const LEFT_FOR_PRONOUN = leftAfter(PRONOUN_DECAY);
const LEFT_FOR_NOUN = leftAfter(NOUN_DECAY);

/** The part of its weight that the candidate keeps for a pronoun in the sentence. */
export const leftForPronoun = (c: Candidate, sentence: number): number =>
  LEFT_FOR_PRONOUN[Math.min(sentence - c.sentence, FAR)] as number;

/** The part of its weight that the candidate keeps for a description in the sentence. */
export const leftForNoun = (c: Candidate, sentence: number): number =>
  LEFT_FOR_NOUN[Math.min(sentence - c.sentence, FAR)] as number;

/** How many candidates are kept in mind. */
export const CAPACITY = 40;

/** The last subject of the sentence among the candidates, or null. */
export function lastSubject(candidates: readonly Candidate[], sentence: number): Candidate | null {
  for (let i = candidates.length - 1; i >= 0; i--) {
    const c = candidates[i] as Candidate;
    if (c.sentence !== sentence) return null;
    if (c.weight >= WEIGHT.subject) return c;
  }
  return null;
}
