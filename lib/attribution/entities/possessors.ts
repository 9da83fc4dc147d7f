import { type Discourse, headOf, mentionOf, wordOf } from '../discourse.ts';
import { genderOfWord } from '../lexicon/gender.ts';
import { wordSet } from '../lexicon/word-set.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart } from '../syntax/sentences.ts';
import { subjectOf } from '../syntax/subject.ts';
import { sayerOf } from './others.ts';
import type { Referent } from './referent.ts';
import type { Registry } from './registry.ts';

/**
 * “Her lawyer, Lee Hill, said she was late”: index in `phrases` of the noun phrase that begins the sentence of the pronoun
 * at `i`, if a pronoun of the same gender owns it, so that rather the owner is meant; else -1.
 */
export function ownedOpening(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const start = sentenceStart(phrases, i);
  if (i - start > LONGEST_OPENING) return -1;
  for (let j = start; j < start + 2 && j < i; j++) {
    const owner = itemAt(d.mentions, mentionOf(d, phrases[j])?.owner ?? -1);
    if (owner?.kind !== 'pronoun') continue;
    const gender = genderOfWord(headOf(d, owner));
    return gender !== 'unknown' &&
      gender === genderOfWord(wordOf(d, phrases[i])) &&
      !isLater(d, phrases, j, i)
      ? j
      : -1;
  }
  return -1;
}

/** “His boss, Lee Hill, smiled as he said ‘No’”: the pronoun at `i` goes with Hill, or nobody knows. */
const isLater = (d: Discourse, phrases: readonly Phrase[], j: number, i: number): boolean =>
  phrases.slice(j, i).some((p) => /^(?:as|while|when|before|after)$/.test(wordOf(d, p)));

/** No further back does the sentence begin, in phrases. */
const LONGEST_OPENING = 16;

/** What one moves oneself. */
const BODY_PARTS = wordSet(
  'head eye eyes hand hands arm arms shoulder shoulders finger fist face eyebrow eyebrows brow nose chin hair throat glasses voice',
);

/**
 * “Hill shook her head”, “Hill said Reed killed his wife”: the subject of the verb before the noun phrase at `i`, where “his”
 * or “her” in it is plainly that one’s; else null.
 */
export function subjectAsOwner(
  d: Discourse,
  registry: Registry,
  phrases: readonly Phrase[],
  i: number,
  referents: readonly (Referent | null)[],
): Referent | null {
  const owned = mentionOf(d, phrases[i]);
  const owner = d.mentions[owned?.owner ?? -1];
  const gender = owner ? genderOfWord(headOf(d, owner)) : 'unknown';
  const between = itemAt(phrases, i - 1)?.kind;
  const v = between === Kind.preposition || between === Kind.adverb ? i - 2 : i - 1;
  const verb = itemAt(phrases, v);
  if (!owned || gender === 'unknown' || verb?.kind !== Kind.verb) return null;
  const s = subjectOf(d, phrases, v);
  const referent = itemAt(referents, itemAt(phrases, s)?.index ?? -1) ?? null;
  if (!referent) return null;
  const entity = registry.entity(referent.entity);
  const fits =
    !entity || (entity.kind !== 'body' && (entity.gender === 'unknown' || entity.gender === gender));
  if (BODY_PARTS.has(headOf(d, owned))) return fits ? referent : null;
  // What is said of others is mostly theirs, too.
  if (v !== i - 1 || verb.form !== Form.finite || verb.passive || sayerOf(d, phrases, s) < 0) return null;
  return entity && fits ? { ...referent, margin: 0.3 } : null;
}
