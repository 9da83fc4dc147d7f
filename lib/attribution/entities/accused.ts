import { hasHeadline } from '../../article/article-text.ts';
import { type Discourse, mentionOf, verbOf } from '../discourse.ts';
import { genderOfSyn } from '../lexicon/gender.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman } from '../syntax/animate.ts';
import * as Form from '../syntax/form.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Entity } from './entity.ts';
import type { Registry } from './registry.ts';

/** In how many paragraphs after its first one a court report names whom it is about. */
const NAMED_WITHIN = 4;

/** What is done to the accused. */
const DONE_TO_THEM =
  'accused charged jailed sentenced convicted arrested fined banned remanded cleared acquitted';
/** The same, and before it comes to that. */
const CHARGED = wordSet(`${DONE_TO_THEM} suspected`);
/** The same, and what they do, where they are named. */
const IN_COURT = wordSet(`${DONE_TO_THEM} appeared pleaded pled admitted denied denies faces`);

/**
 * “A woman accused of leaving her baby told a friend she was ‘scared’. ¶ Ann Hill, 20, appeared in court …”: the one without
 * a name of whom a court report begins by saying what they stand accused of is the first who is named with an age and in
 * court. Without that it may as well be a victim or a witness.
 */
export function noteAccused(d: Discourse, registry: Registry): void {
  const lead = hasHeadline(d.article) ? 1 : 0;
  const mention = mentionOf(d, d.blocks[lead]?.[0]);
  if (mention?.kind !== 'noun' || mention.entity >= 0 || mention.owner >= 0 || !isHuman(d, mention)) return;
  if (!/^an?$/.test(d.tokens.lower[mention.from] as string)) return;
  if (!isCharged(d, d.blocks[lead] as readonly Phrase[])) return;
  const accused = accusedIn(d, registry, lead);
  const gender = genderOfSyn(d.tokens.syn[mention.head] as number);
  if (!accused || (gender !== 'unknown' && accused.gender !== 'unknown' && gender !== accused.gender)) return;
  mention.entity = accused.id;
}

/** “A woman accused of …”, “A man who … has been jailed”: whether the first phrase is the one to whom it is done. */
function isCharged(d: Discourse, phrases: readonly Phrase[]): boolean {
  const end = phrases.findIndex(({ kind }) => kind === Kind.stop);
  return phrases
    .slice(0, end < 0 ? phrases.length : end)
    .some(
      (p, v) =>
        p.kind === Kind.verb &&
        CHARGED.has(verbOf(d, p)) &&
        (v === 1 || (p.passive && subjectOf(d, phrases, v) === 0)),
    );
}

function accusedIn(d: Discourse, registry: Registry, lead: number): Entity | undefined {
  for (const phrases of d.blocks.slice(lead + 1, lead + 1 + NAMED_WITHIN)) {
    const [name, comma, age, close, verb] = phrases;
    const named = mentionOf(d, name);
    const entity = registry.entity(named?.entity ?? -1);
    if (named?.kind !== 'name' || !entity || entity.keys.length < 2 || entity.kind === 'body') continue;
    if (entity.namedAt !== d.tokens.start[named.nameFrom] || !isComma(comma) || !isComma(close)) continue;
    if (!age || age.to - age.from !== 1 || d.tokens.shape[age.from] !== Shape.number) continue;
    if (verb?.kind === Kind.verb && verb.form === Form.finite && IN_COURT.has(verbOf(d, verb))) return entity;
  }
  return undefined;
}
