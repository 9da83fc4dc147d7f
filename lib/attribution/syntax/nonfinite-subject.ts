import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isPeople } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman, isSpeechNoun } from './animate.ts';
import { hasCommaInside, isFiniteVerb, isNoInfinitive, openingSubject, verbBefore } from './clause.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import { isComma } from './marks.ts';
import type { Mention } from './mention.ts';
import { chainStart, isTime } from './noun-chain.ts';
import { type Phrase, REACH } from './phrase.ts';
import { isBareParticiple } from './relative-clause.ts';
import { matrixVerb, type SubjectOf } from './shared-subject.ts';
import { has } from './tokens.ts';

/** Verbs whose object is the one who does what the infinitive or “of/for …ing” after it says. */
const OBJECT_CONTROL =
  /^(ask|tell|told|urg|order|invit|forc|caus|help|allow|want|let|hear|saw|see|show|quot|cit|prompt|led$|leading$|accus|blam|criticiz|criticis|charg)/;

/** The subject of the infinitive at `k`, or -1; see `subjectOf`. */
export function subjectOfInfinitive(
  d: Discourse,
  phrases: readonly Phrase[],
  k: number,
  depth: number,
  subjectOf: SubjectOf,
): number {
  const governor = verbBefore(phrases, k, isNoInfinitive);
  if (governor < 0) return subjectToTheRight(d, phrases, k);
  const object = phrases[k - 1];
  const main = verbOf(d, phrases[governor]);
  if (object?.kind === Kind.nounPhrase && governor === k - 2 && OBJECT_CONTROL.test(main)) return k - 1;
  return subjectOf(d, phrases, governor, depth + 1);
}

/** Verbs after which a letter, statement or post has words of its own: “Hill said a letter telling her it was ‘late’ came”. */
const HAS_WORDS = /^(?:sa[iy]|sen[dt]|post|blast|circulat|receiv|got$|gets?$|found|quot|cit)/;

/** The subject of the -ing form at `k`, or -1; see `subjectOf`. */
export function subjectOfParticiple(
  d: Discourse,
  phrases: readonly Phrase[],
  k: number,
  depth: number,
  subjectOf: SubjectOf,
): number {
  const before = itemAt(phrases, k - 1);
  const finite = verbBefore(phrases, k, isFiniteVerb);
  const holder = mentionOf(d, before);
  const letter = holder ? chainStart(d, phrases, k - 1) : -1;
  const isLetter = letter >= 0 && isSpeechNoun(d, mentionOf(d, phrases[letter]));
  if (isLetter && HAS_WORDS.test(verbOf(d, phrases[letter - 1]))) return letter;
  // “A hat reading ‘Vote’”
  if (holder && verbOf(d, phrases[k]) === 'reading') return k - 1;
  if (before?.kind === Kind.conjunction) {
    // “Telling reporters that it was late and calling it …”
    const twin = verbBefore(phrases, k - 1, isBareParticiple);
    if (twin >= 0) return subjectOf(d, phrases, twin, depth + 1);
  }
  if (before?.kind === Kind.nounPhrase) {
    const object = itemAt(phrases, k - 2);
    const isPlace = object?.kind === Kind.preposition && PLACE.has(wordOf(d, object));
    if (
      isHuman(d, holder) &&
      !isPlace &&
      // “Hill wrote in a letter to Reed explaining”
      !isLetter &&
      (finite < 0 ||
        object?.kind === Kind.preposition ||
        // Not “Hill emailed supporters saying”
        (object?.kind === Kind.verb && !/^(?:e-?mail|text|tweet|messag|told|tell)/.test(verbOf(d, object))) ||
        object?.kind === Kind.punctuation ||
        // “… and Reed calling it ‘late’”
        (object?.kind === Kind.conjunction && phrases[k - 3]?.kind === Kind.quotation))
    )
      return k - 1;
  }
  const company = withCompany(d, phrases, k);
  if (company >= 0) return company;
  // “Hill quoted Reed as saying”
  if ((before?.kind === Kind.preposition || wordOf(d, before) === 'as') && finite >= 0) {
    const main = verbOf(d, phrases[finite]);
    const object = phrases[finite + 1];
    if (object?.kind === Kind.nounPhrase && OBJECT_CONTROL.test(main)) return finite + 1;
  }
  if (finite >= 0)
    return subjectOf(
      d,
      phrases,
      isBreak(before) || isLater(d, phrases, k - 1) ? matrixVerb(d, phrases, k, k, subjectOf) : finite,
      depth + 1,
    );
  const opening = openingSubject(d, phrases, k);
  return opening >= 0 ? opening : subjectToTheRight(d, phrases, k);
}

/** “…, before complaining”: of the whole sentence, not of its last clause. */
const isLater = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  /^(?:before|after|while)$/.test(wordOf(d, phrases[i])) && isBreak(phrases[i - 1]);

/** A comma, or a quotation: what follows may go with the whole sentence. */
const isBreak = (p: Phrase | undefined): boolean => isComma(p) || p?.kind === Kind.quotation;

/** “The press secretary”; not “his daughter”. */
const isOfficial = ({ tokens }: Discourse, mention: Mention | undefined): boolean =>
  mention?.kind === 'noun' && mention.owner < 0 && has(tokens, mention.head, Syn.role);

/** “With marchers and onlookers chanting ‘…’”, “with her aide, Ann Hill, saying”: the first noun phrase after “with”, or the name, or -1. */
function withCompany(d: Discourse, phrases: readonly Phrase[], k: number): number {
  if (
    isComma(phrases[k - 1]) &&
    isComma(itemAt(phrases, k - 3)) &&
    mentionOf(d, itemAt(phrases, k - 2))?.kind === 'name' &&
    isOfficial(d, mentionOf(d, itemAt(phrases, k - 4))) &&
    wordOf(d, itemAt(phrases, k - 5)) === 'with' &&
    // Not “argued with the referee, Tom Reed, claiming it was late”
    (k === 5 || isComma(itemAt(phrases, k - 6)) || itemAt(phrases, k - 6)?.kind === Kind.stop)
  )
    return k - 2;
  const last = itemAt(phrases, k - 1);
  if (last?.kind !== Kind.nounPhrase || !isPeople(d.tokens.lower[last.to - 1] as string)) return -1;
  const isJoint = phrases[k - 2]?.kind === Kind.conjunction && phrases[k - 3]?.kind === Kind.nounPhrase;
  const first = isJoint ? k - 3 : k - 1;
  return wordOf(d, phrases[first - 1]) === 'with' ? first : -1;
}

/** “On Facebook”, “in Ohio”: a name after these is no one who speaks. */
const PLACE = wordSet('on in at');

/** For “Calling it a ‘farce’, Hill left”: the subject of the clause that follows the comma. */
function subjectToTheRight(d: Discourse, phrases: readonly Phrase[], k: number): number {
  let comma = false;
  for (let i = k + 1; i < phrases.length && i < k + REACH; i++) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) return -1;
    if (isComma(p) || (p.kind === Kind.quotation && hasCommaInside(d, p))) comma = true;
    else if (comma && p.kind === Kind.nounPhrase && !isTime(d, p))
      return phrases[i - 1]?.kind === Kind.preposition ? -1 : i;
  }
  return -1;
}
