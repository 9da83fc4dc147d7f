import type { Discourse } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import * as Form from './form.ts';
import * as Kind from './kind.ts';
import type { Phrase } from './phrase.ts';
import * as Shape from './shape.ts';
import { has } from './tokens.ts';

/** How many phrases a search to the left or right may look at: it keeps the work on endless sentences bounded. */
const REACH = 40;

/** Verbs whose object is the one who does what the infinitive or “of/for …ing” after it says. */
const OBJECT_CONTROL =
  /^(accus|blam|criticiz|criticis|slamm|mock|ridicul|fault|charg|ask|tell|told|urg|order|invit|forc|caus|help|allow|want|let|quot|hear|saw|see|show|attack|blast|rebuk|denounc|praise|thank|condemn)/;

/**
 * Finds the subject of the verb phrase `k`.
 *
 * @returns index of the noun phrase in `phrases`, or -1.
 */
export function subjectOf(d: Discourse, phrases: readonly Phrase[], k: number, depth = 0): number {
  if (depth > 4) return -1;
  return nameBeside(d, phrases, subjectOfForm(d, phrases, k, depth), k);
}

/** “The harbourmaster, Ann Hill, said”: of a description and the name beside it, the name. */
function nameBeside(d: Discourse, phrases: readonly Phrase[], i: number, k: number): number {
  if (i < 0 || i + 3 >= k) return i;
  const described = d.mentions[(phrases[i] as Phrase).index];
  const named = phrases[i + 2] as Phrase;
  const isBeside = isComma(phrases[i + 1]) && isComma(phrases[i + 3]) && named.kind === Kind.nounPhrase;
  return isBeside && described?.kind === 'noun' && d.mentions[named.index]?.kind === 'name' ? i + 2 : i;
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

/** Index of the bracket that the one at `close` closes, or 0. */
function openingBracket(phrases: readonly Phrase[], close: number): number {
  for (let j = close - 1; j >= 0 && j > close - REACH; j--) if (phrases[j]?.mark === '(') return j;
  return 0;
}

const isComma = (p: Phrase | undefined): boolean => p?.kind === Kind.punctuation && p.mark === ',';

const isInsertionMark = (mark: string): boolean =>
  mark === ',' || mark === ')' || mark === '—' || mark === '–' || mark === '--' || mark === '-';
const isOpener = (mark: string): boolean => mark === '(' || mark === '•';

/** A time or a bare number is no subject: “who in 2010 said”. */
const isTime = (d: Discourse, p: Phrase): boolean =>
  has(d.tokens, p.to - 1, Syn.time) || (p.to - p.from === 1 && d.tokens.shape[p.from] === Shape.number);

const isTimeLike = (d: Discourse, p: Phrase): boolean =>
  p.kind === Kind.adverb || (p.kind === Kind.nounPhrase && isTime(d, p));

/** The noun phrase that the chain “NP of NP in NP” ending at `j` begins with, seen as a subject. */
function subjectEndingAt(d: Discourse, phrases: readonly Phrase[], j: number): number {
  const left = chainStart(phrases, j);
  const before = phrases[left - 1];
  if (!before) return left;
  if (before.kind === Kind.verb) {
    const relative = relativeAround(d, phrases, left - 1);
    if (relative >= 0) return relative;
    // “The authors of a study published in May said”: the participle belongs to the noun phrase before it.
    const reduced =
      phrases[left - 2]?.kind === Kind.nounPhrase && isReducedRelative(d, before, phrases[left]);
    if (reduced) return subjectEndingAt(d, phrases, left - 2);
  }
  if (before.kind === Kind.conjunction && d.tokens.lower[before.from] !== 'but') {
    const first = phrases[left - 2]?.kind === Kind.nounPhrase ? chainStart(phrases, left - 2) : -1;
    const start = first > 0 ? phrases[first - 1] : undefined;
    if (first >= 0 && startsClause(start)) return first;
  }
  if (before.kind === Kind.preposition && left >= 2) {
    // “A man in a hat on Trump said”: no subject in sight; the nearest one is the best guess.
    return j;
  }
  return left;
}

/** A participle with a preposition after it, right behind a noun phrase: “led by”, “published in”. */
const isReducedRelative = (d: Discourse, verb: Phrase, next: Phrase | undefined): boolean =>
  verb.from === verb.main &&
  has(d.tokens, verb.main, Syn.participleForm) &&
  !has(d.tokens, verb.main, Syn.sayVerb) &&
  next?.kind === Kind.preposition;

const startsClause = (p: Phrase | undefined): boolean =>
  !p ||
  p.kind === Kind.stop ||
  p.kind === Kind.quotation ||
  p.kind === Kind.subordinator ||
  (p.kind === Kind.punctuation && p.mark !== ')');

/** Leftmost noun phrase of “NP prep NP prep NP” that ends at `j`. */
export function chainStart(phrases: readonly Phrase[], j: number): number {
  let left = j;
  for (let n = 0; n < 6; n++) {
    const preposition = phrases[left - 1];
    const noun = phrases[left - 2];
    if (preposition?.kind !== Kind.preposition || noun?.kind !== Kind.nounPhrase) break;
    left -= 2;
  }
  // “Trump’s campaign”: the owner is a phrase of its own.
  return left;
}

/** For “NP, who met NP”: the antecedent, if the verb at `v` stands in a relative clause and takes no clause itself. */
function relativeAround(d: Discourse, phrases: readonly Phrase[], v: number): number {
  const main = (phrases[v] as Phrase).main;
  if (has(d.tokens, main, Syn.sayVerb)) return -1;
  for (let i = v - 1; i >= 0 && i > v - 6; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.wh) return antecedentOf(d, phrases, i);
    if (p.kind !== Kind.adverb && p.kind !== Kind.verb) return -1;
  }
  return -1;
}

/** What “who” or “which” at `i` stands for: the noun phrase before it. */
export function antecedentOf(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const word = d.tokens.lower[(phrases[i] as Phrase).from];
  if (word !== 'who' && word !== 'which' && word !== 'that') return -1;
  let j = i - 1;
  while (j >= 0 && (phrases[j]?.kind === Kind.punctuation || phrases[j]?.kind === Kind.preposition)) j--;
  while (j > 0 && phrases[j]?.kind === Kind.nounPhrase && isTime(d, phrases[j] as Phrase)) j--;
  if (j < 0 || phrases[j]?.kind !== Kind.nounPhrase) return -1;
  return word === 'who' ? nearestPerson(d, phrases, j) : j;
}

/** In “a spokesman for the party, who said”: the person of the chain. */
function nearestPerson(d: Discourse, phrases: readonly Phrase[], j: number): number {
  const left = chainStart(phrases, j);
  for (let i = j; i >= left; i -= 2) {
    const mention = d.mentions[(phrases[i] as Phrase).index];
    if (mention && (mention.kind === 'name' || has(d.tokens, mention.head, Syn.role | Syn.pluralPeople)))
      return i;
  }
  return left;
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
    if (p.kind === Kind.verb && p.form === Form.finite && !insideRelative(phrases, j) && best < 0) {
      // “X met Y, and, in the end, said”: verbs in a row share their subject.
      return subjectOf(d, phrases, j, depth + 1);
    }
    if (p.kind !== Kind.nounPhrase || phrases[j + 1]?.kind !== Kind.punctuation || isTime(d, p)) continue;
    const left = chainStart(phrases, j);
    const before = phrases[left - 1];
    if (before?.kind === Kind.preposition) {
      j = left;
      continue;
    }
    if (isTime(d, phrases[left] as Phrase)) {
      j = left;
      continue;
    }
    if (before?.kind === Kind.verb && relativeAround(d, phrases, left - 1) >= 0) continue;
    if (before?.kind === Kind.wh) continue;
    best = left;
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

/** The noun phrase that begins the clause, if a comma or bracket follows it and no finite verb stands before `close`. */
function openingSubject(d: Discourse, phrases: readonly Phrase[], close: number): number {
  let start = close;
  for (; start > 0 && start > close - REACH; start--) {
    const p = phrases[start - 1] as Phrase;
    if (p.kind === Kind.stop || p.kind === Kind.quotation || p.mark === ';' || p.mark === ':') break;
    if (p.kind === Kind.verb && p.form === Form.finite && !insideRelative(phrases, start - 1)) return -1;
  }
  while (
    phrases[start]?.kind === Kind.conjunction ||
    phrases[start]?.kind === Kind.adverb ||
    isComma(phrases[start])
  )
    start++;
  let end = start;
  while (
    phrases[end]?.kind === Kind.nounPhrase &&
    phrases[end + 1]?.kind === Kind.preposition &&
    phrases[end + 2]?.kind === Kind.nounPhrase
  )
    end += 2;
  const p = phrases[start];
  if (p?.kind !== Kind.nounPhrase || isTime(d, p) || end >= close) return -1;
  const mention = d.mentions[p.index];
  const mark = phrases[end + 1]?.mark;
  return mention?.kind === 'name' && (mark === ',' || mark === '(') ? start : -1;
}

export function insideRelative(phrases: readonly Phrase[], v: number): boolean {
  for (let i = v - 1; i >= 0 && i > v - 8; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.wh || p.kind === Kind.subordinator) return true;
    if (p.kind === Kind.punctuation || p.kind === Kind.stop) return false;
  }
  return false;
}

/** Nearest verb phrase before `j` in the same sentence that isn't an infinitive. */
function previousVerb(phrases: readonly Phrase[], j: number): number {
  for (let i = j - 1; i >= 0 && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) return -1;
    if (p.kind === Kind.verb && p.form !== Form.infinitive) return i;
  }
  return -1;
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
  for (let i = j - 1; i >= 0 && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) break;
    if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
    if (speaks && has(d.tokens, p.main, Syn.sayVerb) && !insideRelative(phrases, i)) return i;
    if (nearest < 0 && !says && !hasComma(phrases, i, j)) return i;
    if (insideRelative(phrases, i)) continue;
    if (nearest < 0) nearest = i;
    first = i;
  }
  if (nearest < 0) return previousVerb(phrases, j);
  if (nearest === first) return first;
  const before = phrases[nearest - 1];
  const mention = before?.kind === Kind.nounPhrase ? d.mentions[before.index] : undefined;
  return mention && mention.kind !== 'noun' ? nearest : first;
}

function hasComma(phrases: readonly Phrase[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(phrases[i])) return true;
  return false;
}

function previousFinite(phrases: readonly Phrase[], j: number): number {
  for (let i = j - 1; i >= 0 && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop) return -1;
    if (p.kind === Kind.verb && p.form === Form.finite) return i;
  }
  return -1;
}

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
  if (before?.kind === Kind.nounPhrase) {
    const mention = d.mentions[before.index];
    const animate =
      mention && (mention.kind === 'name' || has(d.tokens, mention.head, Syn.role | Syn.pluralPeople));
    const object = phrases[k - 2];
    if (animate && (finite < 0 || object?.kind === Kind.preposition || object?.kind === Kind.verb))
      return k - 1;
  }
  if (before?.kind === Kind.preposition && finite >= 0) {
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

const endsWithComma = (d: Discourse, p: Phrase): boolean =>
  d.tokens.lower[p.to - 2] === ',' || d.tokens.lower[p.to - 1] === ',';

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
