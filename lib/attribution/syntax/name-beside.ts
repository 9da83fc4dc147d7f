import { type Discourse, mentionOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { isHuman } from './animate.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import { isComma, startsClause } from './marks.ts';
import type { Mention } from './mention.ts';
import { chainEnd, isOwned } from './noun-chain.ts';
import type { Phrase } from './phrase.ts';
import { has } from './tokens.ts';

/** “The head of the harbour, Ann Hill, said”: of a description and the name beside it, the name. */
export function nameBeside(d: Discourse, phrases: readonly Phrase[], i: number, k: number): number {
  if (i < 0) return i;
  const described = mentionOf(d, phrases[i]);
  // “Ann Hill, head of the harbour said”
  const isBare =
    described?.kind === 'noun' &&
    has(d.tokens, described.from, Syn.role) &&
    isComma(itemAt(phrases, i - 1)) &&
    startsClause(itemAt(phrases, i - 3));
  if (isBare && mentionOf(d, phrases[i - 2])?.kind === 'name') return i - 2;
  // “A nurse who fled the city, Ann Hill, said”; not “a lawyer who defends the man, Tom Hill, said”
  const name = mentionOf(d, itemAt(phrases, k - 2));
  if (
    described?.kind === 'noun' &&
    has(d.tokens, described.head, Syn.role) &&
    phrases[i + 1]?.kind === Kind.wh &&
    k > i + 5 &&
    isComma(phrases[k - 1]) &&
    isComma(phrases[k - 3]) &&
    name?.kind === 'name' &&
    !isPlaceLike(d, name) &&
    (mentionOf(d, phrases[k - 4])?.kind === 'name' || !isHuman(d, mentionOf(d, phrases[k - 4])))
  )
    return k - 2;
  const named = nameAfter(d, phrases, i);
  return named > i && named + 1 < k && isComma(phrases[named + 1]) ? named : i;
}

/**
 * The name that stands beside the description at `i`, else `i`: “one of them, Ann Hill”, or “a baker”. “The Alcalde” may look like a name
 * itself; then only a full one is beside it.
 */
export function nameAfter(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const described = d.mentions[(phrases[i] as Phrase).index] as Mention;
  const isNamed = described.kind === 'name';
  if (isNamed ? d.tokens.lower[described.from] !== 'the' : described.kind !== 'noun') return i;
  const end = chainEnd(d, phrases, i);
  const last = mentionOf(d, phrases[end]);
  // “An advertisement for an app, Slumber,”
  const article = end > i && last ? d.tokens.lower[last.from] : '';
  if (article === 'a' || article === 'an') return i;
  // “A spokesman for the mayor, Ann Hill,” may be either’s name.
  if (end > i && !described.definite && last?.kind === 'noun' && has(d.tokens, last.head, Syn.role)) return i;
  // “Said her friend the novelist Ann Hill”
  const next = mentionOf(d, phrases[end + 1]);
  if (next?.kind === 'name' && next.roleFrom >= 0 && d.tokens.lower[next.from] === 'the') return end + 1;
  // “The MP for Avon, Labour’s Ann Hill,”
  const at = isOwned(d, phrases, end + 3) ? end + 3 : end + 2;
  const name = isComma(phrases[end + 1]) ? mentionOf(d, phrases[at]) : undefined;
  // “One of them, a baker”
  if (
    name?.kind === 'noun' &&
    d.tokens.lower[described.head] === 'one' &&
    /^an?$/.test(d.tokens.lower[name.from] as string) &&
    !has(d.tokens, name.head, Syn.time)
  )
    return at;
  if (name?.kind !== 'name') return i;
  // “Police in Worcester, Massachusetts,”
  if (end > i && last?.kind === 'name' && isPlaceLike(d, name)) return i;
  return isNamed && name.nameTo - name.nameFrom < 2 ? i : at;
}

/** A single word, or “North Carolina”: beside the name of a place it is hardly a person’s. */
export const isPlaceLike = (d: Discourse, { nameFrom, nameTo }: Mention): boolean =>
  nameTo - nameFrom < 2 || /^(?:new|north|south|west|british)/.test(d.tokens.lower[nameFrom] as string);
