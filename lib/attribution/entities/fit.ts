import type { Gender } from '../lexicon/gender.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Candidate, WEIGHT } from './candidate.ts';
import type { Entity } from './entity.ts';

/** How well a name of unknown gender, a phrase of unknown gender, and a name that suggests the other one fit “he”. */
const UNKNOWN_GENDER = 0.8;
const UNKNOWN_PHRASE = 0.4;
/** “A neighbour said”, at the beginning of a sentence. */
const NEWCOMER = 1;
/** Somebody whom “he” or “she” may have meant before. */
const SUPPOSED = 0.85;
const SUPPOSED_OTHER = 0.4;
/** A given name may mislead: Lindsey can be a man. */
const OTHER_GENDER = 0.12;
/** A single word that may be anything: Jordan, Hollywood. “Sales”, at the beginning of a sentence, is nobody. */
const UNKNOWN_KIND = 0.3;
/** “Hill hit a bike. ‘I didn’t see it,’ she said” */
const ACTING = 0.6;
/** “Immigration”, “Mapmaking”, at the beginning of a sentence. */
const ABSTRACT = /(?:ing|tion|ment|ness|ity|ism)$/;
/** Nouns that begin sentences and are nobody’s name. */
const ABSTRACT_NOUNS =
  wordSet(`life death fame age cancer disaster music exercise grief confidence fate history science nature truth
time money war pain fear anger stress anxiety depression dementia diabetes inflation unemployment poverty racism crime violence
corruption democracy education experience practice training safety security health obesity alcohol food football cricket tennis
politics technology tragedy`);
const MAYBE_BODY = 0.3;
/** “Kestrel denied it. ‘…,’ it said” */
const LIKELY_BODY = 0.6;
/** “The watchdog rules in June. It said …” */
const THING = 0.6;

/**
 * How well “he” or “she” fits the candidate, 0 … 1.
 *
 * @param known the entity it speaks of, if that has a name.
 */
export function fitsPerson(c: Candidate, known: Entity | undefined, gender: Gender): number {
  if (c.number !== 'person') return 0;
  const told = known ? known.gender : c.gender;
  if (told === gender) return 1;
  if (told === 'unknown') {
    if (!known) return c.first ? NEWCOMER : UNKNOWN_PHRASE;
    if (known.supposed !== 'unknown') return known.supposed === gender ? SUPPOSED : SUPPOSED_OTHER;
    if (known.kind !== 'unknown' || known.keys.length > 1) return UNKNOWN_GENDER;
    if (known.count === 1 && !known.roleWords && /[^aiu]s$/.test(known.keys[0] ?? '')) return 0;
    if (c.speaks) return UNKNOWN_GENDER;
    if (known.keys.length === 1 && ABSTRACT_NOUNS.has(known.keys[0] as string)) return 0;
    const acts = c.weight >= WEIGHT.subject && !ABSTRACT.test(known.keys[0] ?? '');
    return acts ? ACTING : UNKNOWN_KIND;
  }
  return known && !known.sure ? OTHER_GENDER : 0;
}

/** How well “it” or “they” fits the candidate, 0 … 1; `known` as above. */
export function fitsNumber(c: Candidate, known: Entity | undefined, word: string): number {
  if (word.startsWith('it')) {
    if (c.number === 'body' || c.number === 'text') return 1;
    if (c.number === 'thing') return THING;
    if (known?.kind !== 'unknown' || known.gender !== 'unknown') return 0;
    return c.weight >= WEIGHT.subject && known.keys.length === 1 ? LIKELY_BODY : MAYBE_BODY;
  }
  return c.number === 'group' ? 1 : c.number === 'body' ? 0.6 : c.number === 'things' ? THING : 0;
}
