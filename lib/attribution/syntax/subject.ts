import { type Discourse, mentionOf } from '../discourse.ts';
import { isPeople } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import {
  antecedentOf,
  chainStart,
  endsWithComma,
  hasComma,
  insideRelative,
  isComma,
  isInsertionMark,
  isOpener,
  isTime,
  isTimeLike,
  openingBracket,
  openingSubject,
  previousFinite,
  previousVerb,
  REACH,
  reducedRelative,
  relativeAround,
  startsClause,
  subjectEndingAt,
} from './clause.ts';
import * as Form from './form.ts';
import * as Kind from './kind.ts';
import type { Mention } from './mention.ts';
import type { Phrase } from './phrase.ts';
import * as Shape from './shape.ts';
import { has } from './tokens.ts';

/** Verbs whose object is the one who does what the infinitive or “of/for …ing” after it says. */
const OBJECT_CONTROL =
  /^(ask|tell|told|urg|order|invit|forc|caus|help|allow|want|let|hear|saw|see|show|quot|cit|prompted|led$|accus|blam|criticiz|criticis|charg)/;

/**
 * Finds the subject of the verb phrase `k`.
 *
 * @returns index of the noun phrase in `phrases`, or -1.
 */
export function subjectOf(d: Discourse, phrases: readonly Phrase[], k: number, depth = 0): number {
  if (depth > 4) return -1;
  return nameBeside(d, phrases, subjectOfForm(d, phrases, k, depth), k);
}

/** “The head of the harbour, Ann Hill, said”: of a description and the name beside it, the name. */
export function nameBeside(d: Discourse, phrases: readonly Phrase[], i: number, k: number): number {
  if (i < 0) return i;
  const described = d.mentions[(phrases[i] as Phrase).index];
  // “Ann Hill, head of the harbour said”
  const isBare =
    described?.kind === 'noun' &&
    has(d.tokens, described.from, Syn.role) &&
    isComma(phrases[i - 1]) &&
    startsClause(phrases[i - 3]);
  if (isBare && mentionOf(d, phrases[i - 2])?.kind === 'name') return i - 2;
  const named = nameAfter(d, phrases, i);
  return named > i && named + 1 < k && isComma(phrases[named + 1]) ? named : i;
}

/**
 * The name that stands beside the description at `i`, else `i`: “one of them, Ann Hill”. “The Alcalde” may look like a name
 * itself; then only a full one is beside it.
 */
export function nameAfter(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const described = d.mentions[(phrases[i] as Phrase).index] as Mention;
  const isNamed = described.kind === 'name';
  if (isNamed ? d.tokens.lower[described.from] !== 'the' : described.kind !== 'noun') return i;
  let end = i;
  while (phrases[end + 1]?.kind === Kind.preposition && phrases[end + 2]?.kind === Kind.nounPhrase) end += 2;
  // “A spokesman for the mayor, Ann Hill,” may be either’s name.
  const last = d.mentions[(phrases[end] as Phrase).index];
  if (end > i && !described.definite && last?.kind === 'noun' && has(d.tokens, last.head, Syn.role)) return i;
  const name = isComma(phrases[end + 1]) ? mentionOf(d, phrases[end + 2]) : undefined;
  if (name?.kind !== 'name' || phrases[end + 2]?.kind !== Kind.nounPhrase) return i;
  return isNamed && name.nameTo - name.nameFrom < 2 ? i : end + 2;
}

function subjectOfForm(d: Discourse, phrases: readonly Phrase[], k: number, depth: number): number {
  const verb = phrases[k] as Phrase;
  if (verb.form === Form.infinitive) return subjectOfInfinitive(d, phrases, k, depth);
  if (verb.form === Form.ing) return subjectOfParticiple(d, phrases, k, depth);
  return subjectOfFinite(d, phrases, k, depth);
}

function subjectOfFinite(d: Discourse, phrases: readonly Phrase[], k: number, depth: number): number {
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
        const opening = endsWithComma(d, p) && p.to - p.from < 8 ? openingSubject(d, phrases, j) : -1;
        if (opening >= 0) return opening;
        const inverted = phrases[k + 1];
        return inverted?.kind === Kind.nounPhrase && has(d.tokens, verb.main, Syn.sayVerb) ? k + 1 : -1;
      }
      case Kind.nounPhrase:
        if (isTime(d, p)) continue;
        return subjectEndingAt(d, phrases, j);
      case Kind.wh:
        return antecedentOf(d, phrases, j);
      case Kind.conjunction: {
        const earlier = matrixVerb(d, phrases, k, j);
        return earlier < 0 ? -1 : subjectOf(d, phrases, earlier, depth + 1);
      }
      case Kind.punctuation:
        if (p.mark === ')') {
          j = openingBracket(phrases, j);
          if (isComma(phrases[j - 1]) && j > 0) j--;
          continue;
        }
        if (isOpener(p.mark)) continue;
        if (
          isComma(p) &&
          phrases[j - 1]?.kind === Kind.quotation &&
          phrases[k + 1]?.kind === Kind.nounPhrase &&
          has(d.tokens, verb.main, Syn.sayVerb)
        )
          return k + 1;
        if (isInsertedBefore(d, phrases, k)) return k + 1;
        return isInsertionMark(p.mark) ? subjectBeforeInsertion(d, phrases, j, depth) : -1;
      case Kind.verb:
        // “Asked about it, she declined and said”: an auxiliary that the adverb split off, else a clause of its own.
        return p.form === Form.finite && p.to === (phrases[j + 1] as Phrase).from
          ? subjectOf(d, phrases, j, depth + 1)
          : -1;
      default:
        return -1;
    }
  }
  return -1;
}

/** “The harbour was, said Hill, a mess”: the verb at `k` and its subject stand between the only commas so far. */
function isInsertedBefore(d: Discourse, phrases: readonly Phrase[], k: number): boolean {
  const subject = phrases[k + 1];
  if (
    !isComma(phrases[k - 1]) ||
    !isComma(phrases[k + 2]) ||
    subject?.kind !== Kind.nounPhrase ||
    isTime(d, subject) ||
    !/^sa(?:id|ys)$/.test(d.tokens.lower[(phrases[k] as Phrase).main] as string)
  )
    return false;
  for (let i = k - 2; i >= 0 && i > k - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) break;
    if (p.kind === Kind.punctuation) return false;
  }
  return true;
}

/** “A memo, dated 2 April, warned”, “a letter, signed by Hill, said”, “the trust, in a note sent on Monday, said”. */
function isReduced(d: Discourse, phrases: readonly Phrase[], j: number): boolean {
  const [verb, next] = [phrases[j] as Phrase, phrases[j + 1]];
  if (!next || verb.kind !== Kind.verb || !has(d.tokens, verb.from, Syn.participleForm)) return false;
  return isComma(phrases[j - 1])
    ? d.tokens.shape[next.from] === Shape.number || d.tokens.lower[next.from] === 'by'
    : phrases[j - 2]?.kind === Kind.preposition && next.kind === Kind.preposition;
}

/** For “NP, a doctor at Leeds, said”: the noun phrase before the insertion whose closing mark stands at `close`. */
function subjectBeforeInsertion(
  d: Discourse,
  phrases: readonly Phrase[],
  close: number,
  depth: number,
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
    if (isReduced(d, phrases, j)) continue;
    if (p.kind === Kind.verb && p.form === Form.finite && !insideRelative(phrases, j) && best < 0) {
      // “X met Y, and, in the end, said”: verbs in a row share their subject.
      return subjectOf(d, phrases, j, depth + 1);
    }
    const next = phrases[j + 1]?.kind;
    if (p.kind !== Kind.nounPhrase || (next !== Kind.punctuation && next !== Kind.wh) || isTime(d, p))
      continue;
    const left = chainStart(phrases, j);
    const before = phrases[left - 1];
    // “A memo seen by the Echo, dated 2 April, warned”
    const modified = reducedRelative(d, phrases, left - 1);
    if (modified >= 0 && best < 0 && startsClause(phrases[modified - 1]) && !isComma(phrases[modified - 1]))
      return modified;
    // “Anyone who knows Hill, and who asked, said”
    if (next === Kind.wh && before && before.kind !== Kind.stop) continue;
    if (before?.kind === Kind.preposition || isPrepositional(d, before, d.mentions[p.index])) {
      j = left;
      continue;
    }
    if (isTime(d, phrases[left] as Phrase)) {
      j = left;
      continue;
    }
    if (before?.kind === Kind.verb) {
      if (relativeAround(d, phrases, left - 1) >= 0) continue;
      if (best < 0 && takesObject(phrases, left - 1)) return subjectOf(d, phrases, left - 1, depth + 1);
      // “Hill, who asked because it was late, said”
      if (insideRelative(phrases, left - 1)) continue;
    }
    if (before?.kind === Kind.wh) continue;
    best = left;
    // “They sold it to a builder, and Hill, the mayor, called it”
    if (before?.kind === Kind.conjunction && isComma(phrases[left - 2])) break;
    if (
      startsClause(before) &&
      !(
        before?.kind === Kind.punctuation &&
        before.mark === ',' &&
        phrases[left - 2]?.kind === Kind.nounPhrase
      )
    )
      break;
    j = left;
  }
  return best;
}

/** “Who has known him since Oxford, said”, “who once worked as a baker, said”; not “as Ann Hill, the mayor, said”. */
const isPrepositional = (d: Discourse, before: Phrase | undefined, mention: Mention | undefined): boolean =>
  before?.kind === Kind.subordinator &&
  (/^(?:since|until|till|before|after)$/.test(d.tokens.lower[before.from] as string) ||
    (d.tokens.lower[before.from] === 'as' && mention?.kind === 'noun'));

/** “Hill mocked Reed, called Jones …”: what stands right behind the verb of a main clause is its object. */
function takesObject(phrases: readonly Phrase[], v: number): boolean {
  const verb = phrases[v] as Phrase;
  const beforeSubject = phrases[v - 2];
  return (
    verb.form === Form.finite &&
    phrases[v - 1]?.kind === Kind.nounPhrase &&
    (!beforeSubject || beforeSubject.kind === Kind.stop)
  );
}

/**
 * The verb before `j` that shares its subject with the verb at `k`: of two verbs of speech in a sentence the second
 * goes with the first; else the first finite verb of the sentence, unless a nearer one has a person for its subject.
 */
function matrixVerb(d: Discourse, phrases: readonly Phrase[], k: number, j: number): number {
  const speaks = has(d.tokens, (phrases[k] as Phrase).main, Syn.sayVerb | Syn.nameVerb);
  const says =
    has(d.tokens, (phrases[k] as Phrase).main, Syn.sayVerb) || (phrases[k] as Phrase).form === Form.ing;
  let first = -1;
  let nearest = -1;
  let inner = -1;
  for (let i = j - 1; i >= 0 && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) break;
    if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
    // “… said the case reminded him of it, adding”: cases don’t add.
    const said = speaks && has(d.tokens, p.main, Syn.sayVerb) && !insideRelative(phrases, i);
    if (said && (phrases[i - 1]?.kind !== Kind.nounPhrase || canSpeak(d, mentionOf(d, phrases[i - 1]))))
      return i;
    if (nearest < 0 && !says && !hasComma(phrases, i, j)) return i;
    if (insideRelative(phrases, i)) {
      if (inner < 0 && says && phrases[i - 1]?.kind === Kind.nounPhrase && !hasComma(phrases, i, j))
        inner = i;
      continue;
    }
    if (nearest < 0) nearest = i;
    first = i;
  }
  if (nearest < 0) return previousVerb(phrases, j);
  // “Prices rose after Hill shut the harbour and said”: prices say nothing.
  const sharer = phrases[inner];
  if (
    sharer &&
    !mayBegin(d, phrases, first) &&
    (has(d.tokens, sharer.main, Syn.sayVerb) || canSpeak(d, mentionOf(d, phrases[inner - 1])))
  )
    return inner;
  if (nearest === first) return first;
  const before = phrases[nearest - 1];
  const mention = before?.kind === Kind.nounPhrase ? d.mentions[before.index] : undefined;
  if (mention && mention.kind !== 'noun') return nearest;
  return canSpeak(d, mention) && !canSpeak(d, mentionOf(d, phrases[first - 1])) ? nearest : first;
}

/** Whether the clause of the verb at `i` is about somebody, or a body; “Shares in Clear Quay fell” isn’t. */
function mayBegin(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const subject = subjectOf(d, phrases, i, 3);
  const p = phrases[subject];
  const isPlural =
    p?.to === (p?.from ?? 0) + 1 &&
    phrases[subject + 1]?.kind === Kind.preposition &&
    (d.tokens.lower[p?.from ?? -1] ?? '').endsWith('s');
  return !isPlural && canSpeak(d, mentionOf(d, p));
}

/** Whether the mention is somebody, or a body: “talks” don’t accuse, a delegation does. */
const canSpeak = (d: Discourse, mention: Mention | undefined): boolean =>
  mention !== undefined &&
  (mention.kind !== 'noun' || has(d.tokens, mention.head, Syn.role | Syn.pluralPeople | Syn.bodyNoun));

function subjectOfInfinitive(d: Discourse, phrases: readonly Phrase[], k: number, depth: number): number {
  const governor = previousVerb(phrases, k);
  if (governor < 0) return subjectToTheRight(d, phrases, k);
  const object = phrases[k - 1];
  const main = d.tokens.lower[(phrases[governor] as Phrase).main] as string;
  if (object?.kind === Kind.nounPhrase && governor === k - 2 && OBJECT_CONTROL.test(main)) return k - 1;
  return subjectOf(d, phrases, governor, depth + 1);
}

function subjectOfParticiple(d: Discourse, phrases: readonly Phrase[], k: number, depth: number): number {
  const before = phrases[k - 1];
  const finite = previousFinite(phrases, k);
  // “Hill said a letter telling her it was ‘late’ came at noon”
  const holder = before?.kind === Kind.nounPhrase ? d.mentions[before.index] : undefined;
  if (
    holder?.kind === 'noun' &&
    has(d.tokens, holder.head, Syn.speechNoun) &&
    /^sa(?:id|ys)$/.test(d.tokens.lower[phrases[k - 2]?.main ?? -1] ?? '')
  )
    return k - 1;
  // “A hat reading ‘Vote’”
  if (before?.kind === Kind.nounPhrase && d.tokens.lower[(phrases[k] as Phrase).main] === 'reading')
    return k - 1;
  if (before?.kind === Kind.conjunction) {
    const twin = previousParticiple(phrases, k - 1);
    if (twin >= 0) return subjectOf(d, phrases, twin, depth + 1);
  }
  if (before?.kind === Kind.nounPhrase) {
    const mention = d.mentions[before.index];
    const animate =
      mention && (mention.kind === 'name' || has(d.tokens, mention.head, Syn.role | Syn.pluralPeople));
    const object = phrases[k - 2];
    const isPlace = object?.kind === Kind.preposition && PLACE.has(d.tokens.lower[object.from] as string);
    if (
      animate &&
      !isPlace &&
      (finite < 0 ||
        object?.kind === Kind.preposition ||
        // Not “Hill emailed supporters saying”
        (object?.kind === Kind.verb &&
          !/^(?:e-?mail|text|tweet|messag|told|tell)/.test(d.tokens.lower[object.main] as string)) ||
        object?.kind === Kind.punctuation ||
        // “… and Reed calling it ‘late’”
        (object?.kind === Kind.conjunction && phrases[k - 3]?.kind === Kind.quotation))
    )
      return k - 1;
  }
  const company = withCompany(d, phrases, k);
  if (company >= 0) return company;
  // “Hill quoted Reed as saying”
  if ((before?.kind === Kind.preposition || d.tokens.lower[before?.from ?? -1] === 'as') && finite >= 0) {
    const main = d.tokens.lower[(phrases[finite] as Phrase).main] as string;
    const object = phrases[finite + 1];
    if (object?.kind === Kind.nounPhrase && OBJECT_CONTROL.test(main)) return finite + 1;
  }
  if (finite >= 0)
    return subjectOf(
      d,
      phrases,
      isComma(before) || before?.kind === Kind.quotation ? matrixVerb(d, phrases, k, k) : finite,
      depth + 1,
    );
  const opening = openingSubject(d, phrases, k);
  return opening >= 0 ? opening : subjectToTheRight(d, phrases, k);
}

/** “With marchers and onlookers chanting ‘…’”: the first noun phrase after “with”, or -1. */
function withCompany(d: Discourse, phrases: readonly Phrase[], k: number): number {
  const last = phrases[k - 1];
  if (last?.kind !== Kind.nounPhrase || !isPeople(d.tokens.lower[last.to - 1] as string)) return -1;
  const isJoint = phrases[k - 2]?.kind === Kind.conjunction && phrases[k - 3]?.kind === Kind.nounPhrase;
  const first = isJoint ? k - 3 : k - 1;
  return d.tokens.lower[phrases[first - 1]?.from ?? -1] === 'with' ? first : -1;
}

/** “On Facebook”, “in Ohio”: a name after these is no one who speaks. */
const PLACE = wordSet('on in at');

/** For “telling reporters that it was late and calling it …”: the participle that the one after `j` goes with, or -1. */
function previousParticiple(phrases: readonly Phrase[], j: number): number {
  for (let i = j - 1; i >= 0 && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) return -1;
    if (p.kind === Kind.verb && p.form === Form.ing && p.from === p.main) return i;
  }
  return -1;
}

/** For “Calling it a ‘farce’, Hill left”: the subject of the clause that follows the comma. */
function subjectToTheRight(d: Discourse, phrases: readonly Phrase[], k: number): number {
  let comma = false;
  for (let i = k + 1; i < phrases.length && i < k + REACH; i++) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) return -1;
    if (p.kind === Kind.punctuation && p.mark === ',') comma = true;
    else if (p.kind === Kind.quotation && endsWithComma(d, p)) comma = true;
    else if (comma && p.kind === Kind.nounPhrase && !isTime(d, p))
      return phrases[i - 1]?.kind === Kind.preposition ? -1 : i;
  }
  return -1;
}

/** Whether the noun phrase `i` is the subject of a verb that follows. */
export function isSubject(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  if (phrases[i - 1]?.kind === Kind.preposition || phrases[i - 1]?.kind === Kind.according) return false;
  for (let j = i + 1; j < phrases.length && j < i + 12; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.verb) {
      if (p.form === Form.finite) return subjectOfFinite(d, phrases, j, 0) === i;
      if (p.form === Form.infinitive) return false;
    }
    if (p.kind === Kind.stop || p.kind === Kind.quotation) return false;
  }
  return false;
}
