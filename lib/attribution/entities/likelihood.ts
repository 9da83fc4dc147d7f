import { type Candidate, WEIGHT } from './candidate.ts';
import type { Entity } from './entity.ts';
import type { Others } from './exclusion.ts';

/** Few speak of themselves by name. */
const NAMED_IN_SPEECH = 0.3;
/** Who spoke last is likelier to be the one who “added” something. */
const GOES_ON = 2;
/** “‘He was kind,’ said Hill. He left school at 14”: hardly Hill. */
const SPEAKER_OF_OTHERS = 0.25;
/** “Hill said Reed was late. ‘She never gave up,’ she said”: hardly Reed. */
const SPOKEN_OF = 0.4;
/** “The bank said the council was late. ‘…,’ it said”: hardly the council. */
const REPORTED = 0.4;
/** “Reed died in May. ‘I miss him,’ she says”: hardly Reed. */
const GONE = 0.3;
/** “The officer stopped Ann Hill. ‘I’m late,’ she told him”: rather Hill. */
const UNSURE = 0.25;

/**
 * What the words around a pronoun make of a candidate: a factor, 1 where they tell nothing.
 *
 * @param known the entity that the candidate speaks of, if that has a name.
 * @param teller the first person who is a subject in the sentence before, if that matters.
 * @param reporter the subject of the sentence before, if it says something and may be meant by “it”.
 * @param hearer whether the sentence before names somebody else of whom “she told him” may be said.
 */
export function likelihoodOf(
  c: Candidate,
  known: Entity | undefined,
  others: Others,
  sentence: number,
  teller: Candidate | null,
  reporter: Candidate | null,
  hearer: boolean,
): number {
  let factor = isNamedBy(known, others.quoted) ? NAMED_IN_SPEECH : 1;
  if (others.goesOn && c.speaks) factor *= GOES_ON;
  if (others.spokenOf && c.speaks && c.sentence >= sentence - 1) factor *= SPEAKER_OF_OTHERS;
  if (others.tellsOf && !isSame(c, teller) && !(c.speaks && c.sentence === sentence - 1)) factor *= SPOKEN_OF;
  if (reporter && c.number !== 'text' && isReportedBy(c, reporter)) factor *= REPORTED;
  if (others.reports && c.gone) factor *= GONE;
  if (others.toOther && !hearer && !c.speaks && (known ? known.gender : c.gender) === 'unknown')
    factor *= UNSURE;
  return factor;
}

/** Whether the candidate is told of by the reporter: surely so where that is a body, else only as the subject of what it says. */
const isReportedBy = (c: Candidate, reporter: Candidate): boolean =>
  reporter.number === 'body' ? c.weight < WEIGHT.subject : c.weight === WEIGHT.embedded;

/** Whether both stand for the same. */
const isSame = (c: Candidate, other: Candidate | null): boolean =>
  c === other || (other !== null && c.entity >= 0 && c.entity === other.entity);

/** Whether one of the words names the entity. */
const isNamedBy = (entity: Entity | undefined, words: readonly string[]): boolean =>
  words.length > 0 && entity !== undefined && entity.keys.some((key) => words.includes(key));
