import { type Discourse, verbOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCue } from '../syntax/clause.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { startsSentence } from '../syntax/sentences.ts';
import { isSubject } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';

/** What somebody does who only says what they think of another. */
const NAMING = /^(?:call|dub|hail|describ|label|brand|refer)/;

/** “Hill said”, “said Hill”, “Hill, a nurse, called it”: whether a verb of saying or naming goes with the phrase at `i`. */
export function isHeard(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const after = phrases[isComma(phrases[i + 1]) ? i + 2 : i + 1];
  const verb = after?.kind === Kind.verb ? after : itemAt(phrases, i - 1);
  return isCue(d, verb, Syn.sayVerb) || (verb?.kind === Kind.verb && NAMING.test(verbOf(d, verb)));
}

/** “Hill drowned in May”, “Hill’s son, Dean, was killed” */
export function isGone(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const verb = phrases[isComma(phrases[i + 1]) ? i + 2 : i + 1];
  return (
    verb?.kind === Kind.verb &&
    (verb.passive ? KILLED : DIED).has(verbOf(d, verb)) &&
    !/^(?:nearly|almost)$/.test(wordOf(d, verb))
  );
}

const DIED = wordSet('died dies drowned perished');
const KILLED = wordSet('killed murdered beheaded executed');

/** “She looks like a woman who …”: nobody but herself. */
export const isCompared = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  COMPARES.has(wordOf(d, itemAt(phrases, i - 1))) && /^an?$/.test(wordOf(d, phrases[i]));

const COMPARES = wordSet('like than');

/** “Many of them”: it is they of whom one speaks further. */
export const isPartOfThem = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  wordOf(d, phrases[i + 1]) === 'of' &&
  wordOf(d, phrases[i + 2]) === 'them' &&
  wordOf(d, phrases[i]) !== 'one';

const BEING = wordSet('is was be been are were became');

/** “He was a plumber”: nobody new. */
export function isPredicate(d: Discourse, phrases: readonly Phrase[], i: number, { from }: Mention): boolean {
  const verb = itemAt(phrases, i - 1);
  return (
    verb?.kind === Kind.verb &&
    itemAt(phrases, i - 2)?.kind === Kind.nounPhrase &&
    BEING.has(verbOf(d, verb)) &&
    /^an?$/.test(d.tokens.lower[from] as string)
  );
}

/**
 * “A neighbour said”, “The mayor was blunt”, at the beginning of a sentence: of them it tells next; not “A critic called
 * it”.
 */
export function isNewcomer(
  d: Discourse,
  phrases: readonly Phrase[],
  i: number,
  { from, head, owner, definite }: Mention,
): boolean {
  const first = owner < 0 || itemAt(phrases, i - 1)?.index !== owner ? i : i - 1;
  return (
    startsSentence(phrases, wordOf(d, itemAt(phrases, first - 1)) === 'but' ? first - 1 : first) &&
    ((definite && has(d.tokens, head, Syn.role)) ||
      /^(?:an?|one|another)$/.test(d.tokens.lower[from] as string)) &&
    isSubject(d, phrases, i) &&
    !phrases.slice(i, i + 4).some((p) => p.kind === Kind.verb && NAMING.test(verbOf(d, p)))
  );
}
