import { type Discourse, verbOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman } from './animate.ts';
import { hasCommaInside, openingSubject, SAID, subjectEndingAt } from './clause.ts';
import * as Form from './form.ts';
import { subjectBeforeInsertion, subjectBeforeTag } from './insertion.ts';
import * as Kind from './kind.ts';
import { isComma, isInsertionMark, isOpener, openingBracket } from './marks.ts';
import { chainStart, isTime, isTimeLike } from './noun-chain.ts';
import { type Phrase, REACH } from './phrase.ts';
import { antecedentOf, isOwnersWord, ownerBefore } from './relative-clause.ts';
import { matrixVerb, type SubjectOf } from './shared-subject.ts';
import { has } from './tokens.ts';

/** The subject of the finite verb at `k`, or -1; see `subjectOf`. */
export function subjectOfFinite(
  d: Discourse,
  phrases: readonly Phrase[],
  k: number,
  depth: number,
  subjectOf: SubjectOf,
): number {
  const verb = phrases[k] as Phrase;
  for (let j = k - 1; j >= 0 && j > k - REACH; j--) {
    const p = phrases[j] as Phrase;
    switch (p.kind) {
      case Kind.adverb:
        continue;
      case Kind.preposition:
        // “Hill on Saturday said”
        if (j < k - 1 && isTimeLike(d, phrases[j + 1] as Phrase)) continue;
        return -1;
      case Kind.quotation: {
        // “Hill, who wrote ‘Harbour,’ thanked”: the comma inside the marks of a title ends the insertion.
        const opening = hasCommaInside(d, p) && p.to - p.from < 8 ? openingSubject(d, phrases, j) : -1;
        if (opening >= 0) return opening;
        return isInverted(phrases, k) && has(d.tokens, verb.main, Syn.sayVerb) ? k + 1 : -1;
      }
      case Kind.nounPhrase:
        if (isTime(d, p)) continue;
        return subjectEndingAt(d, phrases, j);
      case Kind.wh:
        return antecedentOf(d, phrases, j);
      case Kind.conjunction: {
        const earlier = matrixVerb(d, phrases, k, j, subjectOf);
        return earlier < 0 ? -1 : subjectOf(d, phrases, earlier, depth + 1);
      }
      case Kind.punctuation: {
        if (p.mark === ')') {
          j = openingBracket(phrases, j);
          if (j > 0 && isComma(phrases[j - 1])) j--;
          continue;
        }
        if (isOpener(p.mark)) continue;
        if (
          isComma(p) &&
          phrases[j - 1]?.kind === Kind.quotation &&
          phrases[k + 1]?.kind === Kind.nounPhrase &&
          has(d.tokens, verb.main, Syn.sayVerb)
        ) {
          const opening = openingSubject(d, phrases, j);
          if (opening >= 0) return opening;
          if (isInverted(phrases, k)) return k + 1;
        }
        if (isInsertedBefore(d, phrases, k)) return k + 1;
        if (!isInsertionMark(p.mark)) return -1;
        const cue = has(d.tokens, verb.main, Syn.sayVerb | Syn.nameVerb);
        const untagged = cue ? subjectBeforeTag(d, phrases, j) : -1;
        return untagged >= 0 ? untagged : subjectBeforeInsertion(d, phrases, j, depth, subjectOf);
      }
      case Kind.verb:
        // “Asked about it, she declined and said”: an auxiliary that the adverb split off, else a clause of its own.
        return p.form === Form.finite ? wholeSubject(d, phrases, j, subjectOf(d, phrases, j, depth + 1)) : -1;
      default:
        return -1;
    }
  }
  return -1;
}

/** “… said Hill”; not “… said Hill was late”. */
const isInverted = (phrases: readonly Phrase[], k: number): boolean =>
  phrases[k + 1]?.kind === Kind.nounPhrase &&
  !(phrases[k + 2]?.kind === Kind.verb && phrases[k + 2]?.form === Form.finite);

/** “The sister of a baker who died said”: of the verb after the relative clause with the verb `v`. */
const wholeSubject = (d: Discourse, phrases: readonly Phrase[], v: number, subject: number): number =>
  subject > 0 && phrases[v - 1]?.kind === Kind.wh
    ? chainStart(d, phrases, subject)
    : subject > 1 && isOwnersWord(d, phrases[subject - 1])
      ? ownerBefore(d, phrases, subject - 1)
      : subject;

/** What somebody is said to do after the words. */
const ADDS = wordSet(
  'adds added explains explained agrees agreed concedes conceded admits admitted insists insisted argues argued',
);

const isNamed = (d: Discourse, { index }: Phrase): boolean => d.mentions[index]?.kind === 'name';

/**
 * “The harbour was, said Hill, a mess”: the verb at `k` and its subject stand between the only commas so far; or they end
 * the sentence: “The harbour is a mess, says Hill.”
 */
function isInsertedBefore(d: Discourse, phrases: readonly Phrase[], k: number): boolean {
  const subject = phrases[k + 1];
  const next = phrases[k + 2];
  if (
    !isComma(phrases[k - 1]) ||
    subject?.kind !== Kind.nounPhrase ||
    isTime(d, subject) ||
    !(SAID.has(verbOf(d, phrases[k])) || (isNamed(d, subject) && ADDS.has(verbOf(d, phrases[k]))))
  )
    return false;
  const mention = d.mentions[subject.index];
  // … “on Monday.”
  const end = phrases[next?.kind === Kind.preposition ? k + 4 : k + 2];
  if (!end || end.kind === Kind.stop) return mention?.kind !== 'pronoun' && isHuman(d, mention);
  if (!isComma(next) || phrases[k + 3]?.kind === Kind.conjunction) return false;
  for (let i = k - 2; i >= 0 && i > k - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) break;
    if (p.kind === Kind.punctuation) return false;
  }
  return true;
}
