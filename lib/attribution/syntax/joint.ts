import * as Syn from '../lexicon/syn.ts';
import * as Form from './form.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import { isComma, startsClause } from './marks.ts';
import type { Mention } from './mention.ts';
import type { Phrase } from './phrase.ts';
import * as Shape from './shape.ts';
import { has, type Tokens } from './tokens.ts';

/** Notes which noun phrases begin a clause as a joint subject: “Hill and Reed said”. */
export function joinSubjects(tokens: Tokens, phrases: readonly Phrase[], mentions: readonly Mention[]): void {
  for (let i = 0; i + 3 < phrases.length; i++) {
    const and = phrases[i + 1] as Phrase;
    if (and.kind !== Kind.conjunction || tokens.lower[and.from] !== 'and') continue;
    const left = phrases[i] as Phrase;
    const right = phrases[i + 2] as Phrase;
    if (
      left.kind !== Kind.nounPhrase ||
      right.kind !== Kind.nounPhrase ||
      !startsClause(itemAt(phrases, i - 1))
    )
      continue;
    // “The former mayor and senator” is one person.
    const [first, second] = [mentions[left.index] as Mention, mentions[right.index] as Mention];
    if (
      isOnePerson(tokens, first, second) ||
      (second.kind !== 'name' &&
        !has(tokens, right.from, Syn.determiner | Syn.possessive) &&
        !has(tokens, second.head, Syn.pluralPeople))
    )
      continue;
    let v = i + 3;
    while (phrases[v]?.kind === Kind.adverb) v++;
    const verb = phrases[v];
    if (verb?.kind !== Kind.verb || verb.form !== Form.finite) continue;
    first.joined = right.index;
    const listed = itemAt(mentions, itemAt(phrases, i - 2)?.index ?? -1);
    if (listed && isListed(phrases, i) && areNames(listed, first, second)) listed.joined = left.index;
  }
}

/** “Hill, Reed and Lund said”: whether a noun phrase and a comma stand before the one at `i`. */
export const isListed = (phrases: readonly Phrase[], i: number): boolean =>
  isComma(itemAt(phrases, i - 1)) && itemAt(phrases, i - 2)?.kind === Kind.nounPhrase;

/** Whether each of them is a name. */
export const areNames = (...mentions: readonly (Mention | undefined)[]): boolean =>
  mentions.every((mention) => mention?.kind === 'name');

/** “Author and broadcaster Ann Hill”, “the president and CEO, Ann Hill”: two nouns for one; not “the mayor and President Hill”. */
export function isOnePerson(
  tokens: Tokens,
  first: Mention,
  { kind, from, roleFrom, roleTo }: Mention,
): boolean {
  if (kind !== 'name' || roleFrom < 0 || roleFrom !== from) return false;
  // “Hill, president and CEO of Avon Mills”, but “blogger and mother of two Ann Hill”
  if (/\bof\b(?! (?:\d|two|three|four|five|six))/.test(tokens.lower.slice(roleFrom, roleTo).join(' ')))
    return false;
  const last = first.to - 1;
  const isTrade = tokens.syn[last] === 0 && /(?:[eo]r|ist|ian)$/.test(tokens.lower[last] as string);
  if (!has(tokens, last, Syn.role) && !isTrade) return false;
  return tokens.shape[from] !== Shape.capital || !has(tokens, first.from, Syn.determiner);
}
