import { type Discourse, headOf, mentionOf, verbOf } from '../discourse.ts';
import { genderOfWord } from '../lexicon/gender.ts';
import * as Syn from '../lexicon/syn.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import type { Mention } from '../syntax/mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { sentenceEnd } from '../syntax/sentences.ts';
import { isSubject, subjectOf } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { mainSubject } from './neighbourhood.ts';
import { type Proposal, type Rule, type Site, spokenBy } from './rule.ts';
import { lastSpeech, sentenceBefore, standsAlone } from './runs.ts';

/** The sentence right before a quotation, and what it is about. */
interface Beat {
  /** Of these, its own are [from, to). */
  phrases: readonly Phrase[];
  from: number;
  to: number;
  /** The phrase that is its subject. */
  subject: Phrase;
}

/** “Hill pulled a face. ‘No.’”: the sentence right before a quotation that stands alone, with its subject. */
function subjectBefore(site: Site): Beat | null {
  const before = standsAlone(site) ? sentenceBefore(site) : null;
  if (!before) return null;
  const subject = itemAt(before.phrases, mainSubject(site.d, before.phrases, before.from, before.to));
  return subject ? { ...before, subject } : null;
}

export const beatBefore: Rule = {
  id: 'beat-before',
  because: 'the sentence right before the quotation is about {mention}',
  apply(site) {
    const beat = subjectBefore(site);
    return beat && spokenBy(beat.subject);
  },
};

/** Whether the name is a place’s rather: “from Holm”, a single word that nothing calls a person. */
const isWhere = ({ registry }: Site, before: Phrase | undefined, { entity }: Mention): boolean => {
  const named = registry.entity(entity);
  return before?.kind === Kind.preposition && named?.kind === 'unknown' && named.keys.length === 1;
};

/** Index of the first mention of the only person named in the phrases [from, to), as a phrase; -1 where there are none or more. */
function onlyPerson(site: Site, phrases: readonly Phrase[], from: number, to: number): number {
  const { d, registry } = site;
  let only = -1;
  for (let i = from; i < to; i++) {
    const mention = mentionOf(d, phrases[i]);
    if (mention?.kind !== 'name' || registry.entity(mention.entity)?.kind === 'body') continue;
    if (isWhere(site, itemAt(phrases, i - 1), mention)) continue;
    if (mention.entity < 0 || (only >= 0 && mentionOf(d, phrases[only])?.entity !== mention.entity))
      return -1;
    if (only < 0) only = i;
  }
  return only;
}

/** Somebody who tells of himself: “I took it myself.” “We” may be anybody’s family or office. */
const FIRST_PERSON = /\b(?:I|[Mm]y|me)\b/;

/** What is written of those who can’t speak, or of whom others do. */
const SPOKEN_OF = /^(?:died?|dies|dead|death|killed|missing|funeral|critics)$/;

/** “Hill died”, “Hill has her critics” */
const isOfAbsent = (d: Discourse, p: Phrase): boolean =>
  SPOKEN_OF.test(d.tokens.lower[p.kind === Kind.verb ? p.main : p.to - 1] as string);

/** “Neighbours cheered” */
const bringsCrowd = (d: Discourse, phrases: readonly Phrase[], i: number): boolean => {
  const p = phrases[i] as Phrase;
  return p.kind === Kind.nounPhrase && has(d.tokens, p.to - 1, Syn.pluralPeople) && isSubject(d, phrases, i);
};

/** “Hill was jailed.”, “Hill has her critics.”, “Hill won. Neighbours cheered.”: others speak next, of phrase `only`. */
const areOthersToSpeak = (d: Discourse, phrases: readonly Phrase[], only: number): boolean =>
  phrases.some((p, i) => {
    if (i <= only) return false;
    const isJailed = p.kind === Kind.verb && p.passive && subjectOf(d, phrases, i) === only;
    return isJailed || isOfAbsent(d, p) || bringsCrowd(d, phrases, i);
  });

/** “‘It is wet,’ said Reed. Ann Hill came from Holm. She held up a photograph. ¶ ‘I took it myself.’” */
function aboutOne(site: Site): Proposal | null {
  const { d, registry, span } = site;
  const text = d.text.slice(span.start, span.end);
  const phrases = d.blocks[span.block - 1];
  if (site.k > 0 || span.block < 2 || !phrases || !standsAlone(site) || !FIRST_PERSON.test(text)) return null;
  const last = lastSpeech(site, phrases);
  const from = last < 0 ? 0 : sentenceEnd(phrases, last);
  const only = onlyPerson(site, phrases, from, phrases.length);
  if (only < 0 || !isSubject(d, phrases, only) || areOthersToSpeak(d, phrases, only)) return null;
  // “Ann Hill has not answered. ¶ ‘I wrote to her twice.’”
  const other = genderOfWord(/\b(?:s?he|him|her)\b/i.exec(text)?.[0].toLowerCase() ?? '');
  const gender = registry.entity(mentionOf(d, phrases[only])?.entity ?? -1)?.gender ?? 'unknown';
  const isOfThem = other !== 'unknown' && (gender === 'unknown' || gender === other);
  return isOfThem ? null : spokenBy(phrases[only] as Phrase);
}

/** “Hill was fined. ‘You knew what you did.’” */
function isUndergone({ d, span }: Site, phrases: readonly Phrase[], from: number, to: number): boolean {
  if (/\b(?:I|[Ww]e)\b/.test(d.text.slice(span.start, span.end))) return false;
  const verb = phrases.slice(from, to).find((p) => p.kind === Kind.verb);
  return verb?.passive === true && phrases[from] !== verb && verbOf(d, verb) !== 'asked';
}

export const namedBeat: Rule = {
  id: 'named-beat',
  because: 'what stands right before the quotation is about {mention} and nobody else',
  apply(site) {
    const beat = site.from > 0 ? subjectBefore(site) : null;
    if (!beat) return aboutOne(site);
    const { phrases, from, to, subject } = beat;
    if (isUndergone(site, phrases, from, to)) return null;
    const only = mentionOf(site.d, itemAt(phrases, onlyPerson(site, phrases, from, to)));
    const mention = site.d.mentions[subject.index] as Mention;
    // “She pulled a face. ‘No.’”
    if (!only) return /^s?he$/.test(headOf(site.d, mention)) ? spokenBy(subject) : null;
    // “Hill pulled a face. ‘No.’”, “His wife, Ann Hill, pulled a face. ‘No.’”
    const entity = mention.kind === 'noun' ? site.referents[subject.index]?.entity : -1;
    return only === mention || only.entity === entity ? spokenBy(subject) : null;
  },
};
