import { type Discourse, mentionOf, wordOf } from '../discourse.ts';
import { isPeople } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { isHuman } from './animate.ts';
import { openingSubject } from './clause.ts';
import * as Form from './form.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import { isComma, openingBracket, startsClause } from './marks.ts';
import type { Mention } from './mention.ts';
import { chainStart, isTime } from './noun-chain.ts';
import { type Phrase, REACH } from './phrase.ts';
import { insideRelative, reducedRelative, relativeAround } from './relative-clause.ts';
import * as Shape from './shape.ts';
import type { SubjectOf } from './shared-subject.ts';
import { has } from './tokens.ts';

/** For “NP, a doctor at Leeds, said”: the noun phrase before the insertion whose closing mark stands at `close`. */
export function subjectBeforeInsertion(
  d: Discourse,
  phrases: readonly Phrase[],
  close: number,
  depth: number,
  subjectOf: SubjectOf,
): number {
  const opening = openingSubject(d, phrases, close);
  if (opening >= 0) return opening;
  let best = -1;
  for (let j = close - 1; j >= 0 && j > close - REACH; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.stop || p.kind === Kind.quotation) break;
    if (p.mark === ')') {
      j = openingBracket(phrases, j);
      continue;
    }
    if (p.kind === Kind.punctuation && (p.mark === ';' || p.mark === ':')) break;
    if (isInsertedParticiple(d, phrases, j)) continue;
    if (p.kind === Kind.verb && p.form === Form.finite && !insideRelative(phrases, j) && best < 0) {
      // “X met Y, and, in the end, said”: verbs in a row share their subject.
      return subjectOf(d, phrases, j, depth + 1);
    }
    const next = phrases[j + 1]?.kind;
    if (p.kind !== Kind.nounPhrase || (next !== Kind.punctuation && next !== Kind.wh) || isTime(d, p))
      continue;
    const left = chainStart(d, phrases, j);
    const before = itemAt(phrases, left - 1);
    // “A memo seen by the Echo, dated 2 April, warned”
    const modified = reducedRelative(d, phrases, left - 1);
    if (
      modified >= 0 &&
      best < 0 &&
      startsClause(itemAt(phrases, modified - 1)) &&
      !isComma(itemAt(phrases, modified - 1))
    )
      return modified;
    // “Anyone who knows Hill, and who asked, said”
    if (next === Kind.wh && before && before.kind !== Kind.stop) continue;
    if (before?.kind === Kind.preposition || isPrepositional(d, before, d.mentions[p.index])) {
      j = left;
      continue;
    }
    if (before?.kind === Kind.verb) {
      if (relativeAround(d, phrases, left - 1) >= 0) continue;
      if (best < 0 && takesObject(phrases, left - 1)) return subjectOf(d, phrases, left - 1, depth + 1);
      // “Hill, who asked because it was late, said”
      if (insideRelative(phrases, left - 1)) continue;
    }
    // “What Hill, who runs it, called”
    if (best < 0 && /^(?:what|which|how)$/.test(wordOf(d, before))) return left;
    if (before?.kind === Kind.wh) continue;
    best = left;
    // “They sold it to a builder, and Hill, the mayor, called it”
    if (before?.kind === Kind.conjunction && isComma(itemAt(phrases, left - 2))) break;
    if (startsClause(before) && !(isComma(before) && phrases[left - 2]?.kind === Kind.nounPhrase)) break;
    j = left;
  }
  return best;
}

/** “The workers, Hill said, call it ‘…’”, “the workers, says Hill, call it”: the noun phrase before the tag that ends at `close`, or -1. */
export function subjectBeforeTag(d: Discourse, phrases: readonly Phrase[], close: number): number {
  const [one, other] = [itemAt(phrases, close - 2), itemAt(phrases, close - 1)];
  const [verb, speaker] = one?.kind === Kind.verb ? [one, other] : [other, one];
  if (
    verb?.kind !== Kind.verb ||
    verb.form !== Form.finite ||
    !has(d.tokens, verb.main, Syn.sayVerb) ||
    speaker?.kind !== Kind.nounPhrase ||
    !isComma(phrases[close]) ||
    !isComma(itemAt(phrases, close - 3)) ||
    itemAt(phrases, close - 4)?.kind !== Kind.nounPhrase
  )
    return -1;
  const left = chainStart(d, phrases, close - 4);
  const subject = mentionOf(d, itemAt(phrases, left));
  const speaks = subject && (isHuman(d, subject) || isPeople(d.tokens.lower[subject.head] as string));
  return speaks && startsClause(itemAt(phrases, left - 1)) ? left : -1;
}

/** “A memo, dated 2 April, warned”, “a letter, signed by Hill, said”, “the trust, in a note sent on Monday, said”. */
function isInsertedParticiple(d: Discourse, phrases: readonly Phrase[], j: number): boolean {
  const [verb, next] = [phrases[j] as Phrase, phrases[j + 1]];
  if (!next || verb.kind !== Kind.verb || !has(d.tokens, verb.from, Syn.participleForm)) return false;
  return isComma(itemAt(phrases, j - 1))
    ? d.tokens.shape[next.from] === Shape.number || wordOf(d, next) === 'by'
    : itemAt(phrases, j - 2)?.kind === Kind.preposition && next.kind === Kind.preposition;
}

/** “Who has known him since Oxford, said”, “who once worked as a baker, said”; not “as Ann Hill, the mayor, said”. */
const isPrepositional = (d: Discourse, before: Phrase | undefined, mention: Mention | undefined): boolean =>
  before?.kind === Kind.subordinator &&
  (/^(?:since|until|till|before|after)$/.test(wordOf(d, before)) ||
    (wordOf(d, before) === 'as' && mention?.kind === 'noun'));

/** “Hill mocked Reed, called Jones …”: what stands right behind the verb of a main clause is its object. */
function takesObject(phrases: readonly Phrase[], v: number): boolean {
  const verb = phrases[v] as Phrase;
  const beforeSubject = itemAt(phrases, v - 2);
  return (
    verb.form === Form.finite &&
    itemAt(phrases, v - 1)?.kind === Kind.nounPhrase &&
    (!beforeSubject || beforeSubject.kind === Kind.stop)
  );
}
