import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { canSpeak, isHuman } from './animate.ts';
import { isNoInfinitive, verbBefore } from './clause.ts';
import * as Form from './form.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import { hasComma, isColon, isComma } from './marks.ts';
import { chainStart } from './noun-chain.ts';
import { type Phrase, REACH } from './phrase.ts';
import { insideRelative } from './relative-clause.ts';
import { has } from './tokens.ts';

/** Finds the subject of another verb; handed in, since a verb that shares its subject may be of any form. */
export type SubjectOf = (d: Discourse, phrases: readonly Phrase[], k: number, depth: number) => number;

/**
 * The verb before `j` that shares its subject with the verb at `k`: of two verbs of speech in a sentence the second
 * goes with the first; else the first finite verb of the sentence, unless a nearer one has a person for its subject.
 */
export function matrixVerb(
  d: Discourse,
  phrases: readonly Phrase[],
  k: number,
  j: number,
  subjectOf: SubjectOf,
): number {
  const speaks = has(d.tokens, (phrases[k] as Phrase).main, Syn.sayVerb | Syn.nameVerb);
  const says = has(d.tokens, (phrases[k] as Phrase).main, Syn.sayVerb);
  let first = -1;
  let nearest = -1;
  let inner = -1;
  for (let i = j - 1; i >= 0 && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.stop || p.ends) break;
    if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
    // “Hill said her boss came in and yelled, ‘…’”
    if (nearest < 0 && says && acts(d, phrases, i, k, subjectOf)) return i;
    // “… said the case reminded him of it, adding”: cases don’t add.
    const said = speaks && has(d.tokens, p.main, Syn.sayVerb) && !insideRelative(phrases, i);
    if (
      said &&
      (phrases[i - 1]?.kind !== Kind.nounPhrase ||
        canSpeak(d, mentionOf(d, phrases[chainStart(d, phrases, i - 1)])))
    )
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
  if (nearest < 0) return verbBefore(phrases, j, isNoInfinitive);
  // “Prices rose after Hill shut the harbour and said”: prices say nothing.
  if (inner >= 0 && !mayBegin(d, phrases, first, subjectOf)) return inner;
  if (nearest === first) return first;
  const mention = mentionOf(d, phrases[nearest - 1]);
  if (mention && mention.kind !== 'noun') return nearest;
  return canSpeak(d, mention) && !canSpeak(d, mentionOf(d, itemAt(phrases, first - 1))) ? nearest : first;
}

/** What somebody does who then speaks. */
const ACTIONS =
  /^(?:came|walked|ran|rushed|looked|kicked|approached|pulled|turned|leaned|knocked|pounded|banged|grabbed|raised|stood|climbed|stepped|jumped|burst|pointed|waved|entered|stormed)$/;

/** “Her boss came in and yelled, ‘…’”: whether the verb at `i` is what somebody does before the words announced at `k`. */
function acts(d: Discourse, phrases: readonly Phrase[], i: number, k: number, subjectOf: SubjectOf): boolean {
  const mark = phrases[k + 1];
  // “Hill said officers came and added: …”
  if (/^(?:add|continu|warn)/.test(verbOf(d, phrases[k]))) return false;
  if (!ACTIONS.test(verbOf(d, phrases[i])) || !(isComma(mark) || isColon(mark))) return false;
  const subject = subjectOf(d, phrases, i, 3);
  // “One of the men came in and yelled”
  const whole = wordOf(d, itemAt(phrases, subject)) === 'one' ? subject + 2 : subject;
  return phrases[k + 2]?.kind === Kind.quotation && isHuman(d, mentionOf(d, itemAt(phrases, whole)));
}

/** Whether the clause of the verb at `i` is about somebody, or a body; “Shares in Clear Quay fell” isn’t. */
function mayBegin(d: Discourse, phrases: readonly Phrase[], i: number, subjectOf: SubjectOf): boolean {
  const subject = subjectOf(d, phrases, i, 3);
  const p = itemAt(phrases, subject);
  const isPlural = phrases[subject + 1]?.kind === Kind.preposition && wordOf(d, p).endsWith('s');
  return !isPlural && canSpeak(d, mentionOf(d, p));
}
