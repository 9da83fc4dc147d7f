import { lastOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman } from '../syntax/animate.ts';
import { isCue, SAID } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon, isComma, isDash } from '../syntax/marks.ts';
import { nameAfter, nameBeside } from '../syntax/name-beside.ts';
import { isOwned } from '../syntax/noun-chain.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { endsWithComma, isHearing, isPossible, lastMark, REACH } from './neighbourhood.ts';

import { type Proposal, type Rule, type Site, spokenBy } from './rule.ts';

/** Index of the first phrase after the quotation that isn't a comma, dash or adverb. */
function firstAfter(site: Site): number {
  let j = site.k + 1;
  if (isComma(site.phrases[j]) || isDash(site.phrases[j])) j++;
  while (site.phrases[j]?.kind === Kind.adverb) j++;
  return j;
}

/** Whether the cue at `v` has words of its own after it: “He said the deal was off” doesn't look back. */
function hasOwnComplement(site: Site, v: number): boolean {
  const { d, phrases } = site;
  for (let j = v + 1; j < phrases.length && j < v + REACH; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.stop) return false;
    // What “said” has for an object is what was said; other verbs have the hearer for one.
    if (
      p.kind === Kind.nounPhrase &&
      j === v + 1 &&
      SAID.has(verbOf(d, phrases[v])) &&
      !has(d.tokens, p.to - 1, Syn.time) &&
      // “Hill said the second time”
      d.tokens.lower[p.to - 1] !== 'time'
    )
      return true;
    if (p.kind === Kind.quotation) return isColon(phrases[j - 1]) || isComma(phrases[j - 1]) || j === v + 1;
    if (p.kind === Kind.subordinator) return /^(?:that|if|whether)$/.test(wordOf(d, p));
    // “Hill said, and left the room”
    if (p.kind === Kind.conjunction && phrases[j + 1]?.kind === Kind.verb) return false;
    // Not “in an interview aired on Monday”
    if (
      p.kind === Kind.verb &&
      p.form === Form.finite &&
      !isComma(phrases[j - 1]) &&
      phrases[j - 2]?.kind !== Kind.preposition
    )
      return j > v + 1;
  }
  return false;
}

/**
 * Whether a verb of saying before the quotation has it for its object already: “Hill said it was ‘over.’ Reed wrote to
 * …”, “When someone shouted, ‘Go,’ Hill laughed”.
 */
function isAnnounced(site: Site, comma: boolean): boolean {
  const { d, phrases, from, k } = site;
  if (comma && isPassedOnDirectly(site)) return true;
  if (comma ? phrases[from]?.kind !== Kind.subordinator : !(phrases[k] as Phrase).ends) return false;
  for (let v = k - 1; v >= from && v > k - REACH; v--) {
    const p = phrases[v] as Phrase;
    if (p.kind === Kind.verb && p.form === Form.finite && !p.passive && isCue(d, p, Syn.sayVerb)) return true;
  }
  return false;
}

/** “The driver told officers, ‘I was late,’ police said”: his whole sentence, which others pass on. */
function isPassedOnDirectly({ d, phrases, from, k, span }: Site): boolean {
  if (!isComma(phrases[k - 1])) return false;
  const v = phrases[k - 2]?.kind === Kind.nounPhrase ? k - 3 : k - 2;
  const verb = itemAt(phrases, v);
  if (!verb || v <= from || !isCue(d, verb, Syn.sayVerb) || verb.from < verb.main || verb.passive)
    return false;
  // Not “people might say”, “they never said”, “as locals say”
  if (!has(d.tokens, verb.main, Syn.pastForm) || wordOf(d, itemAt(phrases, v - 1)) === 'never') return false;
  const subject = subjectOf(d, phrases, v);
  return (
    subject >= from &&
    isHuman(d, mentionOf(d, phrases[subject])) &&
    wordOf(d, itemAt(phrases, subject - 1)) !== 'as' &&
    /\p{Lu}/u.test(d.text.charAt(span.start))
  );
}

export const subjectVerbAfter: Rule = {
  id: 'subject-verb-after',
  because: '{mention} is the subject of {cue} right after the quotation',
  apply(site) {
    const { d, phrases, k } = site;
    let j = firstAfter(site);
    const first = phrases[j];
    const asClause = first?.kind === Kind.subordinator && wordOf(d, first) === 'as';
    if (asClause) j++;
    if (phrases[j]?.kind !== Kind.nounPhrase) return null;
    const comma = endsWithComma(site);
    const { ends } = phrases[k] as Phrase;
    if (isAnnounced(site, comma) || isRemark(site, j)) return null;
    const opens = (comma || ends) && isComma(phrases[j + 1]) && mentionOf(d, phrases[j])?.kind === 'name';
    for (let v = j + 1; v < phrases.length && v < j + REACH; v++) {
      const p = phrases[v] as Phrase;
      if (p.kind === Kind.stop || (p.kind === Kind.quotation && !opens)) return null;
      if (p.kind !== Kind.verb || p.form !== Form.finite) continue;
      // “South Avon, Hill said, was …”
      const inserted = phrases[v - 1]?.kind === Kind.nounPhrase && v - 2 > j && isComma(phrases[v - 2]);
      if (inserted && ends && !comma) return null;
      const subject =
        opens && !inserted && !phrases.slice(j, v).some((one) => one.kind === Kind.wh)
          ? nameBeside(d, phrases, j, v)
          : subjectOf(d, phrases, v);
      if (subject < j || (!asClause && isSubordinate(site, j, subject))) return null;
      const below = saidBelow(site, v, subject);
      if (below) return !comma && ends && hasOwnComplement(site, below.verb) ? null : below.proposal;
      if (isHearing(d, p)) return null;
      const governed = k > site.from;
      // Not “they sang ‘…’ as he made his way home”.
      const mayBeAny = comma && (!governed || isVerdict(site, v, subject));
      const flags = asClause ? Syn.sayVerb | Syn.nameVerb : mayBeAny ? ANY : Syn.sayVerb;
      // “As Hill puts it”, “as he likes to put it”
      const putter = phrases[v + 1]?.form === Form.infinitive ? v + 2 : v + 1;
      const isPut = asClause && wordOf(d, phrases[putter]) === 'it';
      const cue =
        isPut ||
        isShout(site, v) ||
        (!has(d.tokens, p.main, Syn.auxiliary | Syn.modal) && isCue(d, p, flags));
      if (!cue || isAnotherSentence(site, v)) return null;
      if (governed && comma && isNamedBefore(site) && hasOwnComplement(site, v)) return null;
      if (governed && comma && isPassedOn(site)) return null;
      if (!comma && ends && (hasOwnComplement(site, v) || isPossible(d, p))) return null;
      if (!comma && !asClause && !ends && v > j + 3) return null;
      return spokenBy(phrases[subject] as Phrase, p);
    }
    return null;
  },
};

/**
 * “‘It is over.’ Hill disagreed”, “… Hill claimed a title”: after a full stop another sentence begins, unless it is plain
 * that it tells who spoke: “Hill said”, or “Hill shrugged” after a quotation that nothing announces.
 */
function isAnotherSentence({ d, phrases, k, q, from, span }: Site, v: number): boolean {
  const { ends, index } = phrases[k] as Phrase;
  const word = verbOf(d, phrases[v]);
  // “‘It is over.’ Hill added.”
  if (PLAIN.test(word) && (phrases[v + 1]?.kind ?? Kind.stop) === Kind.stop) return false;
  // “‘It is late,’ said Hill. ‘Too late.’ Reed nods.”
  const goesOn = itemAt(d.quotations, q - 1)?.block === span.block;
  // “‘And do what?’ Her husband has ordered a caravan.”
  if (
    ends &&
    goesOn &&
    phrases[v]?.from !== phrases[v]?.main &&
    mentionOf(d, phrases[v + 1])?.kind === 'noun'
  )
    return true;
  return ends && lastOf(d, index) === '.' && !SAID.has(word) && (k > from || goesOn || !GESTURES.test(word));
}

/** Verbs that, alone, can only tell who spoke. */
const PLAIN = /^(?:add|repl[iy]|explain|recall|continu|conclud|insist|jok)/;

/** Gestures that stand for a verb of saying. */
const GESTURES = /^(?:nod|laugh|shrug|smil|sigh)/;

/** “Hill called it ‘late’, Reed said it was fine”: the words are announced before them. */
const isNamedBefore = ({ d, phrases, k }: Site): boolean =>
  phrases.slice(Math.max(0, k - 3), k).some((p) => p.form === Form.finite && isCue(d, p, Syn.nameVerb));

/** “Hill said it was ‘late,’ the paper reported”: the words were hers before others passed them on. */
function isPassedOn({ d, phrases, from, k }: Site): boolean {
  if (!IS.has(verbOf(d, phrases[k - 1]))) return false;
  return phrases
    .slice(from, k - 1)
    .some((p) => p.form === Form.finite && !p.passive && isCue(d, p, Syn.sayVerb));
}

/** “‘…,’ a phrase that Hill said made her cry”: what she says is about the words before. */
function isRemark({ d, phrases }: Site, j: number): boolean {
  const { from } = phrases[j] as Phrase;
  const relative = phrases[j + 1]?.kind;
  return (
    /^an?$/.test(d.tokens.lower[from] as string) &&
    has(d.tokens, from + 1, Syn.speechNoun) &&
    (relative === Kind.subordinator || relative === Kind.wh || mentionOf(d, phrases[j])?.kind === 'name')
  );
}

/** “‘Where?’ Hill called after her”: not “called her a fool”. */
function isShout({ d, phrases }: Site, v: number): boolean {
  const after = phrases[v + 1]?.kind ?? Kind.stop;
  return (
    CALLS.has(verbOf(d, phrases[v])) &&
    (after === Kind.preposition || after === Kind.subordinator || after === Kind.adverb)
  );
}

/** “Hill can be heard shouting”, “the crowd began to chant”, “she quoted Hill as saying”: a verb of saying goes with the one at `v`. */
function saidBelow(
  { d, phrases }: Site,
  v: number,
  subject: number,
): { verb: number; proposal: Proposal } | null {
  const p = phrases[v] as Phrase;
  const word = verbOf(d, p);
  const isQuoting = !p.passive && QUOTES.has(word) && phrases[v + 1]?.kind === Kind.nounPhrase;
  const verb = isQuoting ? v + 3 : v + 1;
  const below = phrases[verb];
  if (!(isQuoting || CARRIES.has(word)) || !below || below.form === Form.finite) return null;
  const speaker = phrases[isQuoting ? v + 1 : subject] as Phrase;
  const that = wordOf(d, phrases[verb + 1]) === 'that';
  return isCue(d, below, Syn.sayVerb) && !that ? { verb, proposal: spokenBy(speaker, below) } : null;
}

/** “The mayor was accused by the bank of ‘cowardice’ last night after he said it was late”: what he said is another thing. */
const isSubordinate = ({ d, phrases, k, from }: Site, j: number, subject: number): boolean =>
  k > from && subject > j && /^(?:after|before|when|as|because)$/.test(wordOf(d, phrases[subject - 1]));

/** A verb of whatever class. */
const ANY = -1;

/** Verbs with another one that gives the words: “began to chant”. */
const CARRIES = wordSet('heard begin begins began starts started likes liked kept');
/** Verbs whose object says the words: “quoted Hill as saying”. */
const QUOTES = wordSet('quote quotes quoted cite cites cited');

/** What a court or an inquiry does at the end of a sentence. */
const FINDS = wordSet('found finds ruled rules concluded concludes decided');

/** “Hill broke the rules ‘repeatedly’, the judge found.”: the sentence ends so, and nothing else announces the words. */
const isVerdict = ({ d, phrases, from, k }: Site, v: number, subject: number): boolean =>
  FINDS.has(verbOf(d, phrases[v])) &&
  (phrases[v + 1]?.kind ?? Kind.stop) === Kind.stop &&
  mentionOf(d, phrases[subject])?.kind === 'noun' &&
  phrases[from]?.kind !== Kind.subordinator &&
  !phrases.slice(from, k).some((one) => isCue(d, one));

const CALLS = wordSet('calls called');
const IS = wordSet('is was are were be been');

/** Pronouns that stand after a verb as its object: “He called it ‘over’, said nothing and left.” */
const NO_SUBJECT = wordSet('nothing something him her them me us');

export const verbSubjectAfter: Rule = {
  id: 'verb-subject-after',
  because: '{mention} follows {cue} right after the quotation',
  apply(site) {
    const { d, phrases } = site;
    const v = firstAfter(site);
    const p = phrases[v];
    if (isPassedOnDirectly(site)) return null;
    if (!p || p.kind !== Kind.verb || p.form === Form.infinitive || p.form === Form.ing || p.passive)
      return null;
    // “‘Every firm’ was telling the same story”: before its subject a verb has no helper.
    if (p.from < p.main && has(d.tokens, p.from, Syn.auxiliary | Syn.modal)) return null;
    // “‘Where?’ called out Hill”
    const isCalled = /^call/.test(verbOf(d, p)) && wordOf(d, phrases[v + 1]) === 'out';
    if (
      !isCalled &&
      !isCue(d, p, Syn.sayVerb) &&
      !(isCue(d, p) && lastMark(site) === ',' && !has(d.tokens, p.main, Syn.preposition | Syn.auxiliary))
    )
      return null;
    let j = isCalled ? v + 2 : v + 1;
    while (phrases[j]?.kind === Kind.adverb) j++;
    const subject = phrases[j];
    if (subject?.kind !== Kind.nounPhrase || NO_SUBJECT.has(wordOf(d, subject))) return null;
    // “The report, ‘Harbour,’ said Hill was late”
    if (phrases[j + 1]?.kind === Kind.verb && phrases[j + 1]?.form === Form.finite && site.k > site.from)
      return null;
    // “said one of them, Ann Hill.”, “said the mill's owner, Ann Hill.”
    const described = isOwned(d, phrases, j + 1) ? j + 1 : j;
    const named = nameAfter(d, phrases, described);
    const end = phrases[named + 1];
    const isBeside = !end || end.kind === Kind.stop || end.kind === Kind.wh || isComma(end);
    return spokenBy(named > described && isBeside ? (phrases[named] as Phrase) : subject, p);
  },
};
