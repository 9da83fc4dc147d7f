import { type Discourse, lastOf, verbOf, wordOf } from '../discourse.ts';
import { isAsking, isReply } from '../lexicon/lexicon.ts';
import * as Form from '../syntax/form.ts';
import * as Kind from '../syntax/kind.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceStart } from '../syntax/sentences.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Referent } from './referent.ts';

type Referents = readonly (Referent | null)[];

/** How many phrases back a question may stand. */
const REACH_BACK = 30;

/** “Hill asked Reed: ‘Why?’ ‘Because,’ he replied”: the entity that asked, who isn’t the one to reply; or -1. */
export function askerBefore(
  d: Discourse,
  phrases: readonly Phrase[],
  i: number,
  referents: Referents,
): number {
  // “Hill asked if he was late”, “Hill pressed Reed on whether she was late”
  if (/^(?:if|whether)$/.test(wordOf(d, phrases[i - 1]))) {
    let v = phrases[i - 2]?.kind === Kind.preposition ? i - 3 : i - 2;
    if (phrases[v]?.kind === Kind.nounPhrase) v--;
    if (isAsking(verbOf(d, phrases[v]))) return subjectEntity(d, phrases, v, referents);
  }
  const verb = phrases[i + 1];
  if (verb?.kind !== Kind.verb || !isReply(verbOf(d, verb))) return -1;
  for (let j = i - 1; j >= 0 && j > i - REACH_BACK; j--) {
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

/** The entity that the last sentence before phrase `end` names as asking: “‘Why?’ Hill asked.”; or -1. */
export function questioner(
  d: Discourse,
  phrases: readonly Phrase[],
  end: number,
  referents: Referents,
): number {
  let v = end - 1;
  while (v > 1 && phrases[v]?.kind !== Kind.verb) v--;
  // “… CNN’s Hill asked.”
  const question = phrases[phrases[v - 2]?.kind === Kind.nounPhrase ? v - 3 : v - 2];
  const isAsked =
    question?.kind === Kind.quotation && lastOf(d, question.index) === '?' && isAsking(verbOf(d, phrases[v]));
  return isAsked ? (referents[(phrases[v - 1] as Phrase).index]?.entity ?? -1) : -1;
}
