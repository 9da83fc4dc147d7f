import { type Discourse, headOf, verbOf, wordOf } from '../discourse.ts';
import { isPeople } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCue } from '../syntax/clause.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { has } from '../syntax/tokens.ts';
import { type Plurality, WEIGHT } from './candidate.ts';
import type { Entity } from './entity.ts';

/** Whether a phrase stands for a person, several or a body; null where for a thing, which no pronoun here means. */
export function numberOf(d: Discourse, entity: Entity | undefined, mention: Mention): Plurality | null {
  if (entity) return entity.kind === 'body' ? 'body' : 'person';
  const flags = d.tokens.syn[mention.head] as number;
  if (flags & Syn.pluralPeople) return 'group';
  if (flags & Syn.role) return isThingToo(d, mention) ? null : 'person';
  if (flags & Syn.bodyNoun) return flags & Syn.organisationWord ? 'body' : 'text';
  const word = headOf(d, mention);
  if ((word.endsWith('s') || word.endsWith('men') || word.endsWith('people')) && isPeople(word))
    return 'group';
  return flags & (Syn.woman | Syn.man) ? 'person' : null;
}

/** “She shook her head”, “he threw a chair”; and babies say nothing. */
function isThingToo(d: Discourse, mention: Mention): boolean {
  const word = headOf(d, mention);
  return (
    (word === 'head' && mention.owner >= 0) ||
    word === 'baby' ||
    (word === 'chair' &&
      /^an?$/.test(d.tokens.lower[mention.from] as string) &&
      d.tokens.lower[mention.to] !== 'of')
  );
}

/**
 * What the phrase at `i` can be meant as later; null where by nothing.
 *
 * @param source the mention that says best what it stands for.
 * @param weight how likely its place makes it, see `WEIGHT`.
 */
export function pluralityOf(
  d: Discourse,
  phrases: readonly Phrase[],
  i: number,
  source: Mention,
  entity: Entity | undefined,
  weight: number,
): Plurality | null {
  const { to } = d.mentions[(phrases[i] as Phrase).index] as Mention;
  // “Midcaps are down”
  if (entity?.kind === 'unknown' && PLURAL_VERBS.has(d.tokens.lower[to] as string)) return 'group';
  const number = numberOf(d, entity, source);
  if (number) return number;
  if (isSomebody(d, phrases, i, source)) return 'person';
  return weight < WEIGHT.subject ? null : thingNumber(d, source, itemAt(phrases, i - 1));
}

const PLURAL_VERBS = wordSet('are were have');

/** A subject that opens a clause may be meant later, whatever it is: “the rail watchdog … it said”. */
function thingNumber(d: Discourse, mention: Mention, before: Phrase | undefined): Plurality | null {
  const isInside =
    before &&
    (before.kind === Kind.verb || before.kind === Kind.preposition || before.kind === Kind.nounPhrase);
  if (isInside || mention.kind !== 'noun' || has(d.tokens, mention.head, Syn.time | Syn.determiner))
    return null;
  return headOf(d, mention).endsWith('s') ? 'things' : 'thing';
}

/** “The umpire disagreed”: whoever does what speakers do is somebody, though no list has the noun; a hall may laugh. */
export const isSomebody = (d: Discourse, phrases: readonly Phrase[], i: number, mention: Mention): boolean =>
  (phrases[i + 1]?.kind === Kind.verb ? isSpeaking(d, phrases, i) : isWho(d, phrases, i)) &&
  mention.kind === 'noun' &&
  mention.owner < 0 &&
  (d.tokens.syn[mention.head] === 0 || headOf(d, mention) === 'another') &&
  /^(?:the|an?|one|another)$/.test(d.tokens.lower[mention.from] as string) &&
  !headOf(d, mention).endsWith('s') &&
  !/^(?:laugh|gasp|roar|groan|sigh)/.test(verbOf(d, phrases[i + 1]));

/** “A churchwarden, who asked not to be named, said …” */
const isWho = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  isComma(phrases[i + 1]) &&
  wordOf(d, phrases[i + 2]) === 'who' &&
  wordOf(d, phrases[i]) !== 'the' &&
  (itemAt(phrases, i - 1)?.kind ?? Kind.stop) === Kind.stop;

/** “… the plasterer fumed”, “… said the plasterer” */
export function isSpeaking(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const verb = phrases[i + 1]?.kind === Kind.verb ? phrases[i + 1] : itemAt(phrases, i - 1);
  return isCue(d, verb, Syn.sayVerb);
}

const WHAT = wordSet('what which');

/** “What they call”, “an effect they described”, “said …, and that it was”: the pronoun at `i` takes up the subject of its sentence. */
export function isSaidOf(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const before = itemAt(phrases, i - 1)?.kind;
  const verb = phrases[i + 1];
  const says = isCue(d, verb, Syn.sayVerb | Syn.nameVerb) && !verb?.passive;
  const goesOn = before === Kind.subordinator && itemAt(phrases, i - 2)?.kind === Kind.conjunction;
  return WHAT.has(wordOf(d, itemAt(phrases, i - 1))) || goesOn || (says && before === Kind.nounPhrase);
}
