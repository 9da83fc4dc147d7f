import { Syn } from '../lexicon/lexicon.ts';
import { Form, Kind, type Phrase } from '../syntax/phrase.ts';
import { isSubject, subjectOf } from '../syntax/subject.ts';
import {
  endsSentence,
  endsWithComma,
  isColon,
  isCue,
  mainSubject,
  sentenceEnd,
  sentenceStart,
} from './neighbourhood.ts';
import { by, type Rule, type Site, sameAs } from './rule.ts';

/** Whether the quotation makes up its sentence alone. */
export function standsAlone(site: Site): boolean {
  const { d, phrases, k } = site;
  const start = sentenceStart(d, phrases, k);
  for (let j = start; j < k; j++)
    if (
      phrases[j]?.kind !== Kind.quotation &&
      phrases[j]?.kind !== Kind.conjunction &&
      phrases[j]?.kind !== Kind.adverb
    )
      return false;
  const next = phrases[k + 1];
  return !next || next.kind === Kind.stop || endsSentence(d, phrases, k);
}

export const reopened: Rule = {
  id: 'reopened',
  why: 'Marks re-opened in a new paragraph, the last ones not closed, go on with the same speaker.',
  because: 'the marks are opened again, so the quotation goes on from the paragraph before',
  example: 'Hill said: “One.\n“Two.”',
  counterExample: 'Hill said: “One.”\n“Two,” said Reed.',
  apply: (site) => (site.span.continues && site.q > 0 ? sameAs(site.q - 1) : null),
};

/** Index of the nearest quotation before this one that is somebody’s, or -1. */
function lastSpoken(site: Site): number {
  let q = site.q - 1;
  while (q >= 0 && site.notSpeech[q]) q--;
  return q;
}

export const continuesParagraph: Rule = {
  id: 'continues-paragraph',
  why: 'A quotation alone in its sentence goes on with the speaker of the one before it in the paragraph.',
  because: 'the quotation goes on with the speaker of the one before it in the paragraph',
  example: '“One,” said Hill. “Two.”',
  counterExample: '“One,” said Hill. Reed nodded. “Two.”',
  apply(site) {
    const { d, span, phrases, k } = site;
    const q = lastSpoken(site) + 1;
    const before = d.quotations[q - 1];
    if (!before || before.block !== span.block) return null;
    if (!standsAlone(site) || site.decided[q - 1]?.heir === site.q) return null;
    // A sentence in between with another subject hands over.
    const from = (d.phraseOf[q - 1] as number) + 1;
    const start = sentenceStart(d, phrases, k);
    const ends = sentenceEnd(d, phrases, from - 1);
    if (start > ends + 1) {
      const subject = mainSubject(d, phrases, ends, start, (i) => isSubject(d, phrases, i));
      if (subject >= 0) return by((phrases[subject] as Phrase).index);
    }
    return sameAs(q - 1);
  },
};

export const beatBefore: Rule = {
  id: 'beat-before',
  why: 'A quotation alone after a sentence about somebody is theirs.',
  because: 'the sentence right before the quotation is about {mention}',
  example: 'Hill shook her head. “No.”',
  counterExample: 'Rain fell. “No,” said Hill.',
  apply(site) {
    const { d, phrases, k } = site;
    if (!standsAlone(site)) return null;
    const start = sentenceStart(d, phrases, k);
    if (start === 0) return null;
    const from = sentenceStart(d, phrases, start - 1);
    for (let v = start - 1; v >= from; v--) {
      const p = phrases[v] as Phrase;
      if (!isCue(d, p, Syn.sayVerb) || p.form !== Form.finite) continue;
      const speaker = subjectOf(d, phrases, v);
      if (speaker >= from) return by((phrases[speaker] as Phrase).index, p.from, p.to);
    }
    const subject = mainSubject(d, phrases, from, start, (i) => isSubject(d, phrases, i));
    return subject >= 0 ? by((phrases[subject] as Phrase).index) : null;
  },
};

export const continuesRun: Rule = {
  id: 'continues-run',
  why: 'A paragraph that is a quotation and nothing else goes on with the speaker of the paragraph before.',
  because: 'the paragraph is a quotation alone and goes on with the speaker before it',
  example: '“One,” said Hill.\n“Two.”',
  counterExample: '“One,” said Hill.\nReed disagreed. “Two,” he said.',
  apply(site) {
    const { d, phrases, k, q, span } = site;
    if (k !== 0 || q === 0 || !standsAlone(site)) return null;
    if (phrases.length > 2 && !endsWithComma(site) && phrases.some((p) => p.kind === Kind.verb)) {
      const later = laterInBlock(site);
      if (later) return later;
    }
    for (let b = span.block - 1; b >= Math.max(0, span.block - 2); b--) {
      const before = d.blocks[b] as Phrase[];
      for (let j = before.length - 1; j >= 0; j--) {
        const p = before[j] as Phrase;
        if (p.kind === Kind.quotation && !site.notSpeech[p.index]) return sameAs(p.index);
      }
      if (before.length > 3) {
        const from = sentenceStart(
          d,
          before,
          before.length - (before.at(-1)?.kind === Kind.stop || isColon(before.at(-1)) ? 1 : 0),
        );
        const subject = mainSubject(d, before, from, before.length, (i) => isSubject(d, before, i));
        return subject >= 0 ? by((before[subject] as Phrase).index) : null;
      }
    }
    return null;
  },
};

/** The paragraph’s next quotation tells who speaks: “One.” “Two,” said Hill. */
function laterInBlock(site: Site) {
  const next = site.d.quotations[site.q + 1];
  return next && next.block === site.span.block ? sameAs(site.q + 1) : null;
}
