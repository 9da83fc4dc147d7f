import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman, isSpeechNoun } from '../syntax/animate.ts';
import { isCue, issuingVerb, verbBefore } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon, isComma } from '../syntax/marks.ts';
import { nameAfter } from '../syntax/name-beside.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { insideRelative } from '../syntax/relative-clause.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { source } from './according-to.ts';
import { agentAfter } from './agent.ts';
import {
  isCalled,
  isClosedRelative,
  isGround,
  isOver,
  isOwnClause,
  isWithheld,
  mainClauseAfterOpening,
  startsAnew,
  takesClause,
} from './clause-breaks.ts';
import { hears, isEmptyVerb, isPossible, isTold, REACH } from './neighbourhood.ts';
import { type Proposal, type Site, spokenBy, unknown } from './rule.ts';
import { isSomebodysSuggestion, speechOf } from './speech-noun.ts';

/**
 * Looks for the governing cue among `phrases[from, k)`.
 *
 * A verb of saying governs at any distance, one of naming (“called it”) if no other verb stands in between, any other
 * only where nothing better is there. What is said within what somebody says (“Hill said Reed called it …”) is the
 * outer speaker’s.
 */
export function cueTo(
  site: Site,
  phrases: readonly Phrase[],
  k: number,
  from: number,
  weak = false,
): Proposal | null {
  const { d } = site;
  const adjacent = gappedSubject(site, phrases, k, from) ?? insertedInRelative(site, phrases, k, from);
  if (adjacent) return adjacent;
  const main = mainClauseAfterOpening(d, phrases, from, k);
  let fallback: Proposal | null = null;
  let verbs = 0;
  for (let j = k - 1; j >= from && j > k - REACH; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.according) return source(phrases, j) ?? (weak ? fallback : null);
    if (p.kind === Kind.nounPhrase) {
      const owned = verbs < (isColon(phrases[k - 1]) ? 2 : 1) ? speechOf(site, phrases, j, k) : null;
      if (owned) return owned;
      if (isSomebodysSuggestion(site, phrases, j)) return unknown(p);
      continue;
    }
    if (p.kind !== Kind.verb) continue;
    // “May add members ‘by notice’” says nothing.
    if (
      verbOf(d, p) === 'add' &&
      mentionOf(d, phrases[j + 1])?.kind === 'noun' &&
      !has(d.tokens, (phrases[j + 1] as Phrase).to - 1, Syn.speechNoun | Syn.time)
    )
      continue;
    if (isCalled(d, phrases, j, k)) return agentAfter(site, phrases, j, k) ?? unknown(p);
    if (j < main || isClosedRelative(d, phrases, j, k)) continue;
    const say = has(d.tokens, p.main, Syn.sayVerb);
    // “The court heard that it was ‘over’”
    if (hears(d, p)) continue;
    if (say && p.passive && nearestTo(phrases, j, k) && !agentAfter(site, phrases, j, k))
      return insertedBefore(site, phrases, j, k) ?? unknown(p);
    // “Would not say who called it ‘…’”: the words are somebody else’s, if anybody’s.
    if (say && isWithheld(d, phrases, j)) return unknown(p);
    if (say && verbs > 0 && isOver(d, phrases, j, k)) continue;
    // “Hill paid tribute to ‘…’”
    const name =
      has(d.tokens, p.main, Syn.nameVerb) ||
      wordOf(d, phrases[j + 1]) === 'tribute' ||
      speaksOf(d, phrases, j, k);
    const nearest = verbs === 0;
    // “Hill was called ‘a fool’”, “Hill was told it was ‘over’”: by whom, nobody says.
    if (nearest && p.passive && (name || isTold(d, p)) && !agentAfter(site, phrases, j, k))
      return outermost(site, phrases, j, from, k) ?? unknown(p);
    if (!isEmptyVerb(site, p) && !isGround(d, phrases, j)) verbs++;
    if (
      !say &&
      !(name && nearest) &&
      !(weak && isCue(d, p) && !isPossible(d, p) && !isGround(d, phrases, j) && !fallback)
    )
      continue;
    const found = speakerFor(site, phrases, j, k);
    if (!found) continue;
    if (say || (name && nearest))
      return (
        (isOwnClause(d, phrases, j, k) || isTold(d, p) || isQuotedDirectly(site, phrases, j, k)
          ? null
          : outermost(site, phrases, j, from, k)) ?? found
      );
    fallback = found;
  }
  return fallback;
}

/** “Hill called it ‘cruel’ and Reed ‘late’” is Reed; of “called the budget ‘cruel’ and Reed ‘late’” it isn’t sure who is called so. */
function gappedSubject({ d }: Site, phrases: readonly Phrase[], k: number, from: number): Proposal | null {
  const at = wordOf(d, phrases[k - 1]) === 'as' ? k - 2 : k - 1;
  const subject = itemAt(phrases, at);
  const mention = mentionOf(d, subject);
  const quotation = itemAt(phrases, at - 2);
  if (
    !subject ||
    at - 3 < from ||
    quotation?.kind !== Kind.quotation ||
    phrases[at - 1]?.kind !== Kind.conjunction
  )
    return null;
  const v = verbBefore(phrases, at - 2);
  if (mention?.kind !== 'name' || v < from || !has(d.tokens, (phrases[v] as Phrase).main, Syn.nameVerb))
    return null;
  return wordOf(d, phrases[v + 1]) === 'it' ? spokenBy(subject) : unknown();
}

/** “A nurse who, he remembers, ‘wept’”: the cue between the commas after “who”. */
function insertedInRelative(
  { d }: Site,
  phrases: readonly Phrase[],
  k: number,
  from: number,
): Proposal | null {
  const told = itemAt(phrases, k - 2);
  return told &&
    isComma(phrases[k - 1]) &&
    isComma(itemAt(phrases, k - 4)) &&
    k - 5 >= from &&
    phrases[k - 5]?.kind === Kind.wh &&
    itemAt(phrases, k - 3)?.kind === Kind.nounPhrase &&
    isCue(d, told) &&
    told.form === Form.finite &&
    !told.passive
    ? spokenBy(phrases[k - 3] as Phrase, told)
    : null;
}

/** “The crew, Hill said, would be offered ‘…’”: the cue between the commas before the verb at `j`. */
const insertedBefore = (site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null =>
  isComma(phrases[j - 1]) &&
  isComma(phrases[j - 4]) &&
  phrases[j - 3]?.kind === Kind.nounPhrase &&
  isCue(site.d, phrases[j - 2], Syn.sayVerb)
    ? speakerFor(site, phrases, j - 2, k)
    : null;

const SPEAKS = wordSet('speak speaks spoke spoken talk talks talked');

/** “Hill spoke of ‘a wake-up call’” */
const speaksOf = (d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean =>
  SPEAKS.has(verbOf(d, phrases[j])) &&
  wordOf(d, phrases[j + 1]) === 'of' &&
  (k === j + 2 || (k === j + 3 && phrases[j + 2]?.kind === Kind.adverb));

const CRIES = wordSet('yelled shouted screamed whispered hollered cried exclaimed');

/** “Police said Hill yelled, ‘No!’”: whole sentences after a comma, a colon or a cry are hers, whoever passes them on. */
function isQuotedDirectly({ d, span }: Site, phrases: readonly Phrase[], j: number, k: number): boolean {
  const mark = phrases[k - 1];
  const isCried = j === k - 1 && CRIES.has(verbOf(d, phrases[j]));
  if (!isComma(mark) && !isColon(mark) && !isCried) return false;
  const subject = mentionOf(d, itemAt(phrases, subjectOf(d, phrases, j)));
  return (
    isCue(d, phrases[j], Syn.sayVerb) &&
    subject !== undefined &&
    (subject.kind !== 'pronoun' || phrases[j]?.form === Form.ing) &&
    isHuman(d, subject) &&
    itemAt(phrases, j - 1)?.kind !== Kind.wh &&
    /\p{Lu}/u.test(d.text[span.start] as string)
  );
}

/** “was asked, ‘…’”: nothing but a comma or colon between the verb and the quotation. */
const nearestTo = (phrases: readonly Phrase[], j: number, k: number): boolean =>
  j === k - 1 || (j === k - 2 && phrases[k - 1]?.kind === Kind.punctuation);

/** “The quay, described by Hill as ‘…’”, “Reed, accused by Hill of ‘…’”. */
const hasAgentNext = (d: Discourse, phrases: readonly Phrase[], j: number): boolean =>
  has(d.tokens, (phrases[j] as Phrase).main, Syn.nameVerb) && wordOf(d, phrases[j + 1]) === 'by';

function speakerFor(site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[j] as Phrase;
  if (p.passive || hasAgentNext(d, phrases, j)) return agentAfter(site, phrases, j, k);
  const subject = subjectOf(d, phrases, j);
  // “‘It is small,’ warns its author, Ann Hill, ‘but it is mine’”
  const named = subject > j ? nameAfter(d, phrases, subject) : subject;
  if (subject >= 0) return spokenBy(phrases[writerOf(d, phrases, named)] as Phrase, p);
  // “Continued Hill: ‘…’”
  const inverted = phrases[j + 1];
  const adjacent = j + 2 === k || (j + 3 === k && phrases[j + 2]?.kind === Kind.punctuation);
  if (
    p.form === Form.finite &&
    has(d.tokens, p.main, Syn.sayVerb) &&
    inverted?.kind === Kind.nounPhrase &&
    adjacent
  )
    return spokenBy(inverted, p);
  return null;
}

/** “Hill posted a message that read ‘…’”: who issued what the quotation stands in, if it is no more than that. */
function writerOf(d: Discourse, phrases: readonly Phrase[], subject: number): number {
  const mention = mentionOf(d, phrases[subject]);
  if (!isSpeechNoun(d, mention) || mention?.definite) return subject;
  const verb = issuingVerb(d, phrases, subject);
  const writer = verb < 0 ? -1 : subjectOf(d, phrases, verb);
  return writer < 0 ? subject : writer;
}

/**
 * The cue in whose complement the cue at `j` stands: “Hill told reporters on Monday that Reed called it …”. It is the
 * leftmost verb of saying of the sentence that no new main clause cuts off.
 */
function outermost(
  site: Site,
  phrases: readonly Phrase[],
  j: number,
  from: number,
  k: number,
): Proposal | null {
  const { d } = site;
  let found: Proposal | null = null;
  for (let i = j - 1; i >= from && i > j - REACH; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.quotation || p.mark === ';' || p.mark === ':') break;
    if (startsAnew(d, phrases, i, j, k)) break;
    if (p.kind !== Kind.verb || p.passive || p.form !== Form.finite || !has(d.tokens, p.main, Syn.sayVerb))
      continue;
    if (insideRelative(phrases, i) || !takesClause(d, phrases, i, j)) continue;
    found = speakerFor(site, phrases, i, k) ?? found;
  }
  return found;
}
