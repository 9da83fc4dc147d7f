import { type Discourse, lastOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isAsking, isReply } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { insideRelative, reducedRelative } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart, startsSentence } from '../syntax/sentences.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has, isCapitalised } from '../syntax/tokens.ts';
import type { Others } from './memory.ts';
import type { Referent } from './referent.ts';

type Referents = readonly (Referent | null)[];

/** Whom the pronoun at `i` can’t stand for. */
export function othersThan(
  d: Discourse,
  phrases: readonly Phrase[],
  above: readonly Phrase[] | undefined,
  i: number,
  referents: Referents,
): Others {
  let asker = askerBefore(d, phrases, i, referents);
  if (asker < 0 && above && i <= 2 && phrases[0]?.kind === Kind.quotation)
    asker = questioner(d, above, above.length, referents);
  const entities = asker < 0 ? [] : [asker];
  const named = namedInOpening(d, phrases, i);
  const mentions = [...coSubjects(d, phrases, i), ...named];
  for (const m of named) {
    const { entity } = d.mentions[m] as Mention;
    if (entity >= 0) entities.push(entity);
  }
  const doer = phrases[doerTo(d, phrases, i)];
  if (doer) {
    mentions.push(doer.index);
    const meant = referents[doer.index];
    if (meant && meant.entity >= 0) entities.push(meant.entity);
    else if (meant) mentions.push(meant.mention);
  }
  return { mentions, entities, quoted: quotedBeside(d, phrases, i) };
}

const OBJECTS = wordSet('him her it them');
const OBJECT_PREPOSITIONS = wordSet('to of at about against from for');

/** “Hill hired her”, “Hill wrote to him”: who does it to the pronoun at `i` is somebody else; or -1. */
function doerTo(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const isObject =
    phrases[i - 1]?.kind !== Kind.preposition || OBJECT_PREPOSITIONS.has(wordOf(d, phrases[i - 1]));
  return isObject && OBJECTS.has(wordOf(d, phrases[i])) ? doerOf(d, phrases, i) : -1;
}

/** “Hill hired the mayor”, “Hill met with him”: the subject whose verb has the noun phrase at `i` for its object, or -1. */
function doerOf(d: Discourse, phrases: readonly Phrase[], i: number): number {
  const next = phrases[i + 1];
  // Not “said it was”.
  if (next?.kind === Kind.verb && next.form === Form.finite) return -1;
  const v = phrases[i - 1]?.kind === Kind.preposition ? i - 2 : i - 1;
  if (phrases[v]?.kind !== Kind.verb || phrases[v].passive) return -1;
  let before = v - 1;
  while (phrases[before]?.kind === Kind.adverb) before--;
  // Of “Hill, he said, told her” and “Hill left after Reed came and told her” it is less sure who does it.
  return subjectOf(d, phrases, v) === before ? before : -1;
}

/** “Hill asked Reed: ‘Why?’ ‘Because,’ he replied”: the entity that asked, who isn’t the one to reply; or -1. */
function askerBefore(d: Discourse, phrases: readonly Phrase[], i: number, referents: Referents): number {
  // “Hill asked if he was late”, “Hill pressed Reed on whether she was late”
  if (/^(?:if|whether)$/.test(wordOf(d, phrases[i - 1]))) {
    let v = phrases[i - 2]?.kind === Kind.preposition ? i - 3 : i - 2;
    if (phrases[v]?.kind === Kind.nounPhrase) v--;
    if (isAsking(verbOf(d, phrases[v]))) return subjectEntity(d, phrases, v, referents);
  }
  const verb = phrases[i + 1];
  if (verb?.kind !== Kind.verb || !isReply(verbOf(d, verb))) return -1;
  for (let j = i - 1; j >= 0 && j > i - LOOK_AHEAD; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
    // “Hill asked Reed why nobody was told.”
    let first = sentenceStart(phrases, j);
    while (first < j && !(phrases[first]?.kind === Kind.verb && phrases[first]?.form === Form.finite))
      first++;
    const asks = phrases[first] as Phrase;
    return verbOf(d, asks) === 'asked' && !asks.passive ? subjectEntity(d, phrases, first, referents) : -1;
  }
  return -1;
}

/** The entity that is the subject of the verb at `v`, or -1. */
function subjectEntity(d: Discourse, phrases: readonly Phrase[], v: number, referents: Referents): number {
  const subject = phrases[subjectOf(d, phrases, v)];
  return subject ? (referents[subject.index]?.entity ?? -1) : -1;
}

/**
 * Entities that the description at `i` can’t stand for: who asked before, “‘Why?’ Hill asked. ‘Because,’ the senator said”,
 * and whose object it is, “Hill met the senator”.
 */
export function othersThanDescribed(
  d: Discourse,
  phrases: readonly Phrase[],
  above: readonly Phrase[] | undefined,
  i: number,
  referents: Referents,
): number[] {
  const others: number[] = [];
  if (phrases[i - 1]?.kind === Kind.quotation) {
    const [before, end] = i > 1 ? [phrases, i - 1] : [above ?? [], above?.length ?? 0];
    others.push(questioner(d, before, end, referents));
  }
  const doer = phrases[doerOf(d, phrases, i)];
  if (doer) others.push(referents[doer.index]?.entity ?? -1);
  return others;
}

/** The entity that the last sentence before phrase `end` names as asking: “‘Why?’ Hill asked.”; or -1. */
function questioner(d: Discourse, phrases: readonly Phrase[], end: number, referents: Referents): number {
  let v = end - 1;
  while (v > 1 && phrases[v]?.kind !== Kind.verb) v--;
  // “… CNN’s Hill asked.”
  const question = phrases[phrases[v - 2]?.kind === Kind.nounPhrase ? v - 3 : v - 2];
  const isAsked =
    question?.kind === Kind.quotation && lastOf(d, question.index) === '?' && isAsking(verbOf(d, phrases[v]));
  return isAsked ? (referents[(phrases[v - 1] as Phrase).index]?.entity ?? -1) : -1;
}

const LOOK_AHEAD = 30;

/**
 * “Asked if Hill was late, she said no”, “Asked by Hill whether she was late, Reed said no”, “Joined by Hill, she left”:
 * those named in such an opening, after “by” or in a question, are others than whoever is asked or joined.
 */
function namedInOpening(d: Discourse, phrases: readonly Phrase[], i: number): readonly number[] {
  let start = i;
  while (start > 0 && start > i - LOOK_AHEAD && !startsSentence(phrases, start)) start--;
  if (phrases[start]?.kind === Kind.wh || phrases[start]?.kind === Kind.adverb) start++;
  const verb = phrases[start];
  if (verb?.kind !== Kind.verb || verb.from !== verb.main || !has(d.tokens, verb.main, Syn.participleForm))
    return NONE;
  const isAsked = isAsking(verbOf(d, verb));
  const named: number[] = [];
  for (let j = start + 1; j < i; j++) {
    const mention = mentionOf(d, phrases[j]);
    if (mention && mention.kind !== 'pronoun' && (isAsked || wordOf(d, phrases[j - 1]) === 'by'))
      named.push((phrases[j] as Phrase).index);
    if (isComma(phrases[j]) && j < i - 1) return NONE;
  }
  return named;
}

/**
 * Mentions in an opening “Addressing Hill, …” or “In a letter signed by Hill, …” before the pronoun: its subject is the
 * pronoun, so they are others.
 */
function coSubjects(d: Discourse, phrases: readonly Phrase[], i: number): readonly number[] {
  const isAfterMark = phrases[i - 1]?.kind === Kind.punctuation;
  const others: number[] = [];
  for (let j = i - 1; j >= 0 && j > i - 14; j--) {
    const p = phrases[j] as Phrase;
    const before = phrases[j - 1]?.kind ?? Kind.stop;
    const opens = before === Kind.stop;
    if (p.kind === Kind.stop) return isAfterMark ? others : NONE;
    if (p.kind === Kind.nounPhrase) others.push(p.index);
    // “In a statement it said”, “A baker who lives here, she said”
    if (opens && (isAfterMark ? /^(?:in|an?)$/ : /^in$/).test(wordOf(d, p))) return others;
    if (p.kind === Kind.quotation) return isAfterMark ? others : NONE;
    if (p.kind !== Kind.verb || insideRelative(phrases, j)) continue;
    // “In a letter signed by Hill”
    if (before === Kind.nounPhrase && reducedRelative(d, phrases, j + 1) >= 0) continue;
    if (p.form !== Form.ing || !isAfterMark) return NONE;
    if (opens || before === Kind.preposition) return others;
  }
  return NONE;
}

const NONE: readonly number[] = [];

/** The capitalised words of the quotations that stand beside the pronoun at `i`. */
function quotedBeside({ tokens }: Discourse, phrases: readonly Phrase[], i: number): ReadonlySet<string> {
  let words = NO_WORDS;
  for (let j = Math.max(0, i - 2); j <= i + 3 && j < phrases.length; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind !== Kind.quotation) continue;
    const capitalised: string[] = [];
    for (let t = p.from; t < p.to && t < p.from + LONGEST_SPEECH; t++)
      if (isCapitalised(tokens, t)) capitalised.push(tokens.lower[t] as string);
    words = new Set([...words, ...capitalised]);
  }
  return words;
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** No more of a quotation is looked at, in tokens. */
const LONGEST_SPEECH = 60;
