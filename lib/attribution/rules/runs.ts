import { type Discourse, lastOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isBeat, isReply } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isHuman } from '../syntax/animate.ts';
import { isCue } from '../syntax/clause.ts';
import * as Form from '../syntax/form.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { insideRelative } from '../syntax/relative-clause.ts';
import { sentenceEnd, sentenceStart } from '../syntax/sentences.ts';
import { subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { source } from './according-to.ts';
import { mainSubject } from './neighbourhood.ts';
import { cueWord, type Proposal, type Rule, type Site, sameAs, spokenBy, unknown } from './rule.ts';

/** Whether the quotation makes up its sentence alone. */
export function standsAlone(site: Site): boolean {
  const { phrases, k, from } = site;
  for (let j = from; j < k; j++)
    if (
      phrases[j]?.kind !== Kind.quotation &&
      phrases[j]?.kind !== Kind.conjunction &&
      phrases[j]?.kind !== Kind.adverb &&
      // “Then, ‘…’”
      !(j === k - 1 && isComma(phrases[j]) && j > from)
    )
      return false;
  const next = phrases[k + 1];
  return !next || next.kind === Kind.stop || (phrases[k] as Phrase).ends;
}

export const reopened: Rule = {
  id: 'reopened',
  because: 'the marks are opened again, so the quotation goes on from the paragraph before',
  apply: (site) => (site.span.continues && site.q > 0 ? sameAs(site.q - 1) : null),
};

/** Index of the nearest quotation before this one that is somebody’s, or -1. */
function lastSpoken(site: Site): number {
  let q = site.q - 1;
  const { quotations } = site.d;
  while (q >= 0 && quotations[q]?.block === site.span.block && (site.notSpeech[q] || isOnThing(site, q))) q--;
  return q;
}

const READS = wordSet('read reads reading');

/** “…, pointing to a plate that read ‘Opened 1931’”: what stands on things interrupts nobody. */
function isOnThing({ d, decided }: Site, q: number): boolean {
  return READS.has(cueWord(d, decided[q]));
}

/** What is told of those who don't speak next: the dead, and those who do what the speaker speaks of. */
const UNDOES =
  /^(?:kill\w*|die[sd]?|shot|stab\w*|murder\w*|attack\w*|refus\w*|declin\w*|abus\w*|raped?|took|hit|serve[sd]?|scored?|won|joined)$/;

/** What somebody is, has or feels before speaking: “Reed felt the same. ‘Yes.’” */
const STATES = /^(?:felt|feels|knows?|knew|remember\w*|echo\w*|is|was|are|were|did|had|has)$/;

/**
 * Who goes on after a sentence about another: “‘I miss her,’ said Hill. The gunman killed nine. ‘I still hear it.’” is
 * what Hill talks of; “Reed shook his head. ‘No.’” hands over to Reed; of “Reed left early. ‘It was late.’” it isn't sure.
 *
 * @param q the quotation before, @param subject index of the phrase that is the sentence's subject.
 */
function afterAnother(site: Site, q: number, subject: number): Proposal {
  const { d, phrases, from, decided, referents, registry } = site;
  const other = phrases[subject] as Phrase;
  const handsOver = spokenBy(other);
  const before = decided[q];
  const speaker = before && cueWord(d, before) && before.mention >= 0 ? referents[before.mention] : null;
  const meant = referents[other.index];
  if (!speaker || speaker.entity < 0 || meant?.entity === speaker.entity) return handsOver;
  const verb = phrases.slice(subject + 1, from).find(({ kind }) => kind === Kind.verb);
  const mention = mentionOf(d, other);
  if (!verb) return handsOver;
  const isThing = !isHuman(d, mention) || /^(?:i|it|we)$/.test(wordOf(d, other));
  if (isThing || verb.passive || UNDOES.test(verbOf(d, verb))) return sameAs(q);
  const named = registry.entity(meant?.entity ?? -1)?.namedAt ?? -1;
  const isNew = named >= (d.tokens.start[other.from] as number);
  return isNew || isBeat(verbOf(d, verb)) || STATES.test(verbOf(d, verb)) ? handsOver : unknown();
}

export const continuesParagraph: Rule = {
  id: 'continues-paragraph',
  because: 'the quotation goes on with the speaker of the one before it in the paragraph',
  apply(site) {
    const { d, span, phrases } = site;
    const q = lastSpoken(site) + 1;
    const before = itemAt(d.quotations, q - 1);
    if (!before || before.block !== span.block) return null;
    // “‘But it is late,’ because of the rain.”
    const goesOn = site.from === site.k && lastOf(d, site.q) === ',';
    if (!(goesOn || standsAlone(site)) || site.decided[q - 1]?.heir === site.q) return null;
    // A sentence in between with another subject hands over.
    const ends = sentenceEnd(phrases, d.phraseOf[q - 1] as number);
    if (site.from > ends + 1) {
      const subject = mainSubject(d, phrases, ends, site.from);
      if (subject >= 0) return afterAnother(site, q - 1, subject);
      // “‘Eat beans,’ says Hill. Frozen ones will do, adds Reed, a cook. ‘They last.’”
      const told = reporter(site, phrases, ends, site.from);
      if (told) return told;
    }
    return sameAs(q - 1);
  },
};

/** “Hill has not answered. ‘We wrote to her twice.’” */
function isDenied(d: Discourse, p: Phrase): boolean {
  for (let i = p.from; i < p.main; i++) if (has(d.tokens, i, Syn.negation)) return true;
  return false;
}

/** The subject of the last verb of saying in `phrases[from, to)`, or null. */
function reporter(site: Site, phrases: readonly Phrase[], from: number, to: number): Proposal | null {
  const { d } = site;
  for (let v = to - 1; v >= from; v--) {
    const p = phrases[v] as Phrase;
    if (p.kind === Kind.quotation && !site.notSpeech[p.index]) return sameAs(p.index);
    // “…, according to Hill. ‘…’”, not: to a poll
    if (p.kind === Kind.according)
      return isHuman(d, mentionOf(d, phrases[v + 1])) ? source(phrases, v) : null;
    if (!isCue(d, p, Syn.sayVerb) || p.form !== Form.finite || p.passive || insideRelative(phrases, v))
      continue;
    if (isDenied(d, p)) continue;
    const speaker = subjectOf(d, phrases, v);
    if (speaker >= from) return spokenBy(phrases[speaker] as Phrase, p);
  }
  return null;
}

/** The sentence before the quotation: its phrases [from, to), in its own paragraph or at the end of the one before. */
export function sentenceBefore(site: Site): { phrases: readonly Phrase[]; from: number; to: number } | null {
  const { d, phrases, from: start, span } = site;
  if (start > 0) return { phrases, from: sentenceStart(phrases, start - 1), to: start };
  const before = d.blocks[span.block - 1];
  if (!before || before.length < 3) return null;
  const last = before.at(-1) as Phrase;
  const from = sentenceStart(before, before.length - (last.kind === Kind.stop ? 1 : 0));
  return { phrases: before, from, to: before.length };
}

/** Index in `phrases` of the last quotation that is somebody’s, or -1. */
export const lastSpeech = ({ notSpeech }: Site, phrases: readonly Phrase[]): number =>
  phrases.findLastIndex((p) => p.kind === Kind.quotation && !notSpeech[p.index]);

/** The paragraph’s last quotation that is somebody’s, if it is speech in full; else -1. */
function utteranceOf(site: Site, block: number): number {
  const phrases = site.d.blocks[block] ?? [];
  const last = itemAt(phrases, lastSpeech(site, phrases));
  return last && /[.,!?…]/.test(lastOf(site.d, last.index)) ? last.index : -1;
}

/** “‘Why?’ asked Hill.” */
const ASKS = /^ask(?:s|ed)?$/;

/** Whether the quotation is a question that somebody asks. */
const asks = (site: Site, q: number): boolean =>
  q >= 0 && lastOf(site.d, q) === '?' && ASKS.test(cueWord(site.d, site.decided[q]));

/** The entity or mention that a decision comes down to, as a number of its own; -1 where it comes down to nobody. */
function speakerOf({ d, decided, referents }: Site, q: number): number {
  const own = itemAt(decided, q);
  const from = own && own.heir >= 0 ? decided[own.heir] : own;
  if (!from || from.mention < 0) return -1;
  const entity = referents[from.mention]?.entity ?? -1;
  return entity >= 0 ? entity : d.mentions.length + from.mention;
}

/** “It was a terrible ham!”: a few words that don’t go on from those before. */
const isRetort = ({ d, span }: Site): boolean =>
  /^(?!(?:And|But|So|Or)\b)\S+(?: \S+){0,5}$/.test(d.text.slice(span.start, span.end));

/** “‘Why?’ asked Hill.” and, alone in the next paragraph, “‘Because.’”: Hill doesn’t answer herself. */
export const takesTurns: Rule = {
  id: 'takes-turns',
  because: 'two speakers take turns, and it is the turn of the one before the last',
  apply(site) {
    const { d, k, q, span, phrases, decided } = site;
    if (k > 0 || q === 0 || phrases.length > 2 || !standsAlone(site)) return null;
    const last = utteranceOf(site, span.block - 1);
    const before = itemAt(decided, last);
    if (last !== q - 1 || !before || span.continues) return null;
    const other = utteranceOf(site, span.block - 2);
    const turns = before.rule === 'takes-turns' || asks(site, last);
    // “‘I am,’ Hill answered.” and “‘Am I?’”: whose turn it is isn’t said, unless who asked once asks again.
    const question = lastOf(d, q) === '?';
    const again = question && asks(site, other);
    const open = question || isReply(cueWord(d, before)) || isRetort(site);
    if (!turns && !open) return null;
    const [first, second] = [speakerOf(site, other), speakerOf(site, last)];
    if (first >= 0 && second >= 0 && first !== second) return turns || again ? sameAs(other) : unknown();
    return turns ? unknown() : null;
  },
};

export const followsReport: Rule = {
  id: 'follows-report',
  because: 'the sentence right before the quotation reports what {mention} {cue}',
  apply(site) {
    if (!standsAlone(site)) return null;
    const before = sentenceBefore(site);
    const report = before && reporter(site, before.phrases, before.from, before.to);
    return report && isAsked(site, before.phrases[before.from] as Phrase, report) ? unknown() : report;
  },
};

/** “Did Hill reply? ‘Never.’” or “Reed asked her why. ¶ ‘I was tired.’”: whoever answers isn’t said. */
function isAsked({ d, k, q, span }: Site, first: Phrase, report: Proposal): boolean {
  if (/\?\s*$/.test(d.text.slice(span.outerStart - 3, span.outerStart))) return first.kind === Kind.verb;
  return k === 0 && lastOf(d, q) !== '?' && ASKS.test(cueWord(d, report));
}

export const leadsIn: Rule = {
  id: 'leads-in',
  because: 'the next quotation of the paragraph goes on from it',
  apply(site) {
    const { d, k, q, span } = site;
    if (k !== 0 || !standsAlone(site)) return null;
    const next = d.quotations[q + 1];
    return next && next.block === span.block ? sameAs(q + 1) : null;
  },
};

export const continuesRun: Rule = {
  id: 'continues-run',
  because: 'the paragraph is a quotation alone and goes on with the speaker before it',
  apply(site) {
    const { d, k, span } = site;
    if (k !== 0 || !standsAlone(site)) return null;
    for (let b = span.block - 1; b >= Math.max(0, span.block - 2); b--) {
      const before = d.blocks[b] as Phrase[];
      const last = itemAt(before, lastSpeech(site, before));
      if (last) return sameAs(last.index);
    }
    return null;
  },
};
