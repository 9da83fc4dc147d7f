import { type Discourse, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isIssuing } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { insideRelative, isBareParticiple } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import * as Kind from '../syntax/kind.ts';
import { hasComma, isColon, isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { source } from './after.ts';
import { agentAfter } from './agent.ts';
import { isCue, isEmptyVerb, isHearing, isTold, REACH } from './neighbourhood.ts';
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
    if (isClosedRelative(d, phrases, j, k) || isClosedOpening(d, phrases, j, k, from)) continue;
    const say = has(d.tokens, p.main, Syn.sayVerb);
    // “The court heard that it was ‘over’”
    if (!p.passive && isHearing(d, p)) continue;
    if (say && p.passive && nearestTo(phrases, j, k) && !agentAfter(site, phrases, j, k))
      return insertedBefore(site, phrases, j, k) ?? unknown(p);
    // “Would not say who called it ‘…’”: the words are somebody else’s, if anybody’s.
    if (say && isWithheld(d, phrases, j)) return unknown(p);
    if (say && verbs > 0 && isOver(d, phrases, j, k)) continue;
    // “Hill paid tribute to ‘…’”
    const name = has(d.tokens, p.main, Syn.nameVerb) || wordOf(d, phrases[j + 1]) === 'tribute';
    const nearest = verbs === 0;
    // “Hill was called ‘a fool’”, “Hill was told it was ‘over’”: by whom, nobody says.
    if (nearest && p.passive && (name || isTold(d, p)) && !agentAfter(site, phrases, j, k))
      return outermost(site, phrases, j, from, k) ?? unknown(p);
    if (!isEmptyVerb(site, p) && !isGround(d, phrases, j)) verbs++;
    if (!say && !(name && nearest) && !(weak && isCue(d, p) && !fallback)) continue;
    const found = speakerFor(site, phrases, j, k);
    if (!found) continue;
    if (say || (name && nearest))
      return (
        (isOwnClause(d, phrases, j) || isTold(d, p) ? null : outermost(site, phrases, j, from, k)) ?? found
      );
    fallback = found;
  }
  return fallback;
}

/** “The crew, Hill said, would be offered ‘…’”: the cue between the commas before the verb at `j`. */
const insertedBefore = (site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null =>
  isComma(phrases[j - 1]) &&
  isComma(phrases[j - 4]) &&
  phrases[j - 3]?.kind === Kind.nounPhrase &&
  isCue(site.d, phrases[j - 2] as Phrase, Syn.sayVerb)
    ? speakerFor(site, phrases, j - 2, k)
    : null;

/** “Would not say who called it ‘over’”, “declined to say whether it was ‘over’”. */
function isWithheld(d: Discourse, phrases: readonly Phrase[], j: number): boolean {
  const p = phrases[j] as Phrase;
  const next = wordOf(d, phrases[j + 1]);
  return (
    next === 'who' || ((next === 'whether' || next === 'if') && p.from < p.main && verbOf(d, p) === 'say')
  );
}

/** “was asked, ‘…’”: nothing but a comma or colon between the verb and the quotation. */
const nearestTo = (phrases: readonly Phrase[], j: number, k: number): boolean =>
  j === k - 1 || (j === k - 2 && phrases[k - 1]?.kind === Kind.punctuation);

/** “Those who returned to the quay would be treated as ‘…’”: the clause of the cue at `j` is over before the quotation. */
function isClosedRelative(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  // “A baker who failed to mention the price would be ‘…’”
  const wh = phrases[j - 1]?.kind === Kind.verb ? j - 2 : j - 1;
  if (phrases[wh]?.kind !== Kind.wh) return false;
  for (let i = j + 1; i < k; i++) {
    const p = phrases[i] as Phrase;
    // “Families who complained met ‘…’”
    const follows =
      (phrases[i - 1]?.kind === Kind.nounPhrase || i === j + 1) &&
      p.kind === Kind.verb &&
      p.form === Form.finite;
    if (follows && subjectOf(d, phrases, i) === wh - 1) return true;
  }
  return false;
}

/** “When Hill said it was late, Reed fired back: ‘…’”: the clause that opens the sentence is over before the quotation. */
function isClosedOpening(
  d: Discourse,
  phrases: readonly Phrase[],
  j: number,
  k: number,
  from: number,
): boolean {
  if (phrases[from]?.kind !== Kind.subordinator) return false;
  for (let i = k - 1; i > j + 2; i--) {
    const p = phrases[i] as Phrase;
    if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
    const subject = subjectOf(d, phrases, i);
    if (subject > j && isComma(phrases[subject - 1])) return true;
  }
  return false;
}

/** “Hill, once called ‘a fool’, left”: without an object before the quotation the verb is a passive cut short. */
function isCalled(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  if (
    j !== k - 1 ||
    !isComma(phrases[phrases[j - 1]?.kind === Kind.adverb ? j - 2 : j - 1]) ||
    !/^(?:call|dubb|brand|label|nicknam)l?ed$/.test(verbOf(d, phrases[j]))
  )
    return false;
  return !/^(?:what|which|whom|that)$/.test(wordOf(d, phrases[subjectOf(d, phrases, j) - 1]));
}

/** “Hill criticised Reed for making ‘…’”: what somebody is blamed or praised for is in the words of who does so. */
const isGround = (d: Discourse, phrases: readonly Phrase[], j: number): boolean =>
  isBareParticiple(phrases[j] as Phrase) &&
  wordOf(d, phrases[j - 1]) === 'for' &&
  !has(d.tokens, (phrases[j] as Phrase).main, Syn.sayVerb | Syn.nameVerb);

/** “Hill mentioned it, and the crowd took up the chant ‘…’”: a clause of its own, which the verb before doesn’t govern. */
function isOver(d: Discourse, phrases: readonly Phrase[], j: number, k: number): boolean {
  for (let i = k - 1; i > j; i--)
    if (phrases[i]?.kind === Kind.conjunction && opensClause(phrases, i, k))
      return !takesClause(d, phrases, j, k);
  return false;
}

/**
 * “Hill said it was what Reed called ‘…’”, “read a letter in which Reed said”, “a year that Reed had promised would be
 * ‘…’”: others’ words, whoever passes them on.
 */
function isOwnClause(d: Discourse, phrases: readonly Phrase[], j: number): boolean {
  const next = phrases[j + 1];
  const isExtracted = next?.kind === Kind.verb && next.form === Form.finite;
  // “What Hill, who oversees it, described as”
  const subject = subjectOf(d, phrases, j);
  // “Reed says he heard Hill say”
  const above = phrases[subject - 1];
  if (above?.kind === Kind.verb && !above.passive && isHearing(d, above)) return true;
  if (wordOf(d, phrases[subject - 1]) === 'what') return mentionOf(d, phrases[subject])?.kind !== 'pronoun';
  for (let i = j - 1; i > 0 && i > j - 6; i--) {
    const p = phrases[i] as Phrase;
    const word = wordOf(d, p);
    if (p.kind === Kind.wh)
      return word === 'what' || (word === 'which' && phrases[i - 1]?.kind === Kind.preposition);
    if (p.kind === Kind.nounPhrase && d.mentions[p.index]?.kind === 'pronoun') return false;
    if (p.kind === Kind.subordinator) return isExtracted && word === 'that';
    if (p.kind === Kind.verb || p.kind === Kind.punctuation || p.kind >= Kind.quotation) return false;
  }
  return false;
}

/** “The quay, described by Hill as ‘…’”, “Reed, accused by Hill of ‘…’”. */
const isReduced = (d: Discourse, phrases: readonly Phrase[], j: number): boolean =>
  has(d.tokens, (phrases[j] as Phrase).main, Syn.nameVerb) && wordOf(d, phrases[j + 1]) === 'by';

function speakerFor(site: Site, phrases: readonly Phrase[], j: number, k: number): Proposal | null {
  const { d } = site;
  const p = phrases[j] as Phrase;
  if (p.passive || isReduced(d, phrases, j)) return agentAfter(site, phrases, j, k);
  const subject = subjectOf(d, phrases, j);
  if (subject >= 0) return spokenBy(phrases[writerOf(d, phrases, subject)] as Phrase, p);
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
  // “Put out a statement”
  const v = wordOf(d, phrases[subject - 1]) === 'out' ? subject - 2 : subject - 1;
  const verb = phrases[v];
  if (
    mention?.kind !== 'noun' ||
    mention.definite ||
    !has(d.tokens, mention.head, Syn.speechNoun) ||
    !isIssuing(verbOf(d, verb)) ||
    verb?.passive
  )
    return subject;
  const writer = subjectOf(d, phrases, v);
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
    if (p.kind === Kind.conjunction && opensClause(phrases, i, j)) break;
    if (isAside(d, phrases, i) && !hasComma(phrases, j + 1, k - 1)) break;
    if (isAbsolute(d, phrases, i)) break;
    // “Hill said it was late, while Reed called it ‘…’”
    if (p.kind === Kind.subordinator && isContrast(d, phrases, i)) break;
    if (p.kind !== Kind.verb || p.passive || p.form !== Form.finite || !has(d.tokens, p.main, Syn.sayVerb))
      continue;
    if (insideRelative(phrases, i) || !takesClause(d, phrases, i, j)) continue;
    found = speakerFor(site, phrases, i, k) ?? found;
  }
  return found;
}

/** “…, and Reed called it”: a conjunction and a new subject begin a clause that the cue before doesn’t govern. */
const opensClause = (phrases: readonly Phrase[], i: number, j: number): boolean => {
  const next = phrases[i + 1];
  return (
    next?.kind === Kind.nounPhrase &&
    i + 2 <= j &&
    phrases[i + 2]?.kind === Kind.verb &&
    phrases[i - 1]?.kind === Kind.punctuation
  );
};

/** “…, a plan that Reed called ‘…’”, “…, whom Reed called ‘…’”: whose words these are doesn’t hang on what was said before. */
function isAside(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  const p = phrases[i] as Phrase;
  const subject = mentionOf(d, phrases[i + 1]);
  if (!subject || subject.kind === 'pronoun') return false;
  const word = wordOf(d, p);
  if (p.kind === Kind.wh && (word === 'whom' || word === 'which')) return isComma(phrases[i - 1]);
  return word === 'that' && phrases[i - 1]?.kind === Kind.nounPhrase && isComma(phrases[i - 2]);
}

/** “…, with Reed calling it ‘late’” */
const isAbsolute = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  isComma(phrases[i - 1]) && wordOf(d, phrases[i]) === 'with' && phrases[i + 2]?.form === Form.ing;

const isContrast = (d: Discourse, phrases: readonly Phrase[], i: number): boolean =>
  isComma(phrases[i - 1]) && /^(?:while|whereas)$/.test(wordOf(d, phrases[i]));

/** Whether a clause with a subject of its own, or “that”, follows the verb of saying. */
function takesClause(d: Discourse, phrases: readonly Phrase[], i: number, j: number): boolean {
  for (let n = i + 1; n <= j && n < i + 12; n++) {
    const p = phrases[n] as Phrase;
    if (p.kind === Kind.subordinator) return wordOf(d, p) === 'that';
    if (p.mark === ',') return false;
    if (p.kind === Kind.verb) return p.form === Form.finite && subjectOf(d, phrases, n) > i;
  }
  return false;
}
