import { type Discourse, headOf, lastOf, mentionOf, verbOf, wordOf } from '../discourse.ts';
import { isNickname } from '../entities/nickname.ts';
import { CLOSED_CLASS } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import { WORKS } from '../lexicon/works.ts';
import { itemAt } from '../syntax/item-at.ts';
import * as Kind from '../syntax/kind.ts';
import { isColon, isComma } from '../syntax/marks.ts';
import type { Phrase } from '../syntax/phrase.ts';
import * as Shape from '../syntax/shape.ts';
import { has, isCapitalised } from '../syntax/tokens.ts';
import { coined } from './coined-term.ts';
import { endsWithComma, lastMark } from './neighbourhood.ts';
import { countWords, inside } from './quoted-words.ts';
import type { NotSpeechRule, Site } from './rule.ts';
import { standsAlone } from './runs.ts';

/** “By Friday or never”: a title has small letters in short words and prepositions only. */
const isLong = ({ tokens }: Discourse, i: number): boolean =>
  (tokens.lower[i] as string).length > 4 && !has(tokens, i, Syn.preposition);

/** Whether every word that a title capitalises has its capital: “The Long Way Home”. */
function isTitled(d: Discourse, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (d.tokens.shape[i] === Shape.punctuation) {
      // “Read this. See you on Monday.”, but “Dr. No”
      const mark = d.tokens.lower[i] as string;
      const closes = mark === '.' ? (d.tokens.lower[i - 1]?.length ?? 0) > 2 : /[?!]/.test(mark);
      if (closes && i < to - 1 && d.text[d.tokens.end[i] as number] === ' ') return false;
      continue;
    }
    words++;
    if (isCapitalised(d.tokens, i) || d.tokens.shape[i] === Shape.number) capitals++;
    else if (!has(d.tokens, i, CLOSED_CLASS) || i === from || isLong(d, i)) return false;
  }
  return words <= 12 && capitals >= (words > 1 ? 2 : 1);
}

/** “Oh my,” Lucas responded: a comma, and a subject and verb of speech. */
function isFollowedByCue(site: Site): boolean {
  const { d, phrases, k } = site;
  const before = wordOf(d, itemAt(phrases, k - 1)) === "'s" ? k - 3 : k - 1;
  if (itemAt(phrases, before)?.kind === Kind.preposition) return false;
  if (!endsWithComma(site) && !/[!?]/.test(lastMark(site))) return false;
  for (let j = k + 1; j < phrases.length && j < k + 5; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.verb) {
      // “The Hill Show,” he calls it
      const flags = phrases[k + 1]?.kind === Kind.nounPhrase ? Syn.sayVerb | Syn.nameVerb : Syn.sayVerb;
      return has(d.tokens, p.main, flags);
    }
    if (p.kind === Kind.stop || p.kind === Kind.quotation) return false;
  }
  return false;
}

/** “Referred to her as ‘Miss Piggy’ and ‘Miss Housekeeping’”: what somebody is called, not a work. */
function isCalledSo(site: Site, from: number): boolean {
  const { d, phrases, k } = site;
  if (has(d.tokens, from, Syn.title)) return true;
  return wordOf(d, itemAt(phrases, k - 1)) === 'as';
}

/** “One,” Hill said. “Good Lord.”, “Hill paused. ‘By Friday.’”: a sentence of its own after another. */
const isNextSentence = (site: Site): boolean =>
  standsAlone(site) &&
  ((site.from > 0 && /[.!?]/.test(lastMark(site))) ||
    (site.q > 0 && !site.notSpeech[site.q - 1] && site.d.quotations[site.q - 1]?.block === site.span.block));

/** What is sung or recited is a work. */
const SINGS = /^(?:sing|sings|sang|sung|singing|recite|recites|recited|reciting)$/;

/** A verb of speech right before the quotation, with no more than a comma, “it” or “as” in between. */
function hasDirectCue(site: Site): boolean {
  const { d, phrases, k } = site;
  // “She called him, in front of everybody, ‘Mayor Moonlight’”: from the comma back to the other one.
  const inserted =
    isComma(itemAt(phrases, k - 1)) &&
    itemAt(phrases, k - 3)?.kind === Kind.preposition &&
    isComma(itemAt(phrases, k - 4));
  const last = inserted ? k - 4 : k;
  for (let j = last - 1; j >= 0 && j > last - 5; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.verb)
      return (
        has(d.tokens, p.main, Syn.sayVerb | Syn.nameVerb) &&
        !SINGS.test(verbOf(d, p)) &&
        // “She has read ‘The Long Night’”
        !(p.from < p.main && verbOf(d, p) === 'read')
      );
    if (p.kind === Kind.stop || p.kind === Kind.quotation || p.kind === Kind.preposition) return false;
  }
  return false;
}

export const title: NotSpeechRule = {
  id: 'title',
  why: 'Words that all have the capitals of a title name a work, a show, a song.',
  applies(site) {
    const { d } = site;
    const [from, to] = inside(d, site);
    const words = countWords(d, from, to);
    if (!isTitled(d, from, to)) return false;
    // “Am I?”, a paragraph of its own
    if (site.phrases.length === 1 && lastMark(site) === '?') return false;
    // “Hill Slams Reed: ‘You Lied to Us’”
    if (site.inHeadline && isColon(itemAt(site.phrases, site.k - 1)) && !site.phrases[site.k + 1])
      return false;
    if (site.inHeadline && isSmallBelow(site)) return false;
    if (isAnnounced(site)) return false;
    if (
      isNamedWork(site) ||
      isSubjectOfClause(site) ||
      (words > 1 && isHearer(d, itemAt(site.phrases, site.k - 1)))
    )
      return true;
    if (isFollowedByCue(site) || isNextSentence(site) || isCalledSo(site, from)) return false;
    const before = itemAt(site.phrases, site.k - 1);
    const within = /^(?:in|on)$/.test(wordOf(d, before)) || isHearer(d, before);
    if (isPartOfName(site) || isWorkOf(site)) return true;
    if (words === 1 && !afterWorkNoun(site) && !within) return false;
    return !hasDirectCue(site) || afterWorkNoun(site) || isHearer(d, before);
  },
};

/** “Reed Has ‘Appetite for Ruin’ ¶ He has an appetite for ruin”: the capitals are the headline’s. */
const isSmallBelow = ({ d, span }: Site): boolean =>
  d.text.includes(d.text.slice(span.start, span.end).toLowerCase(), span.end);

/** “Hill told ‘The Capital Hour’ that …”: whom somebody tells isn’t what they say. */
const isHearer = (d: Discourse, before: Phrase | undefined): boolean =>
  before?.kind === Kind.verb && !before.passive && /^(?:tells?|told|telling)$/.test(verbOf(d, before));

/** “In her new album, ‘Blue Harbour,’ Hill sings of it”: the noun says what kind of work it is. */
function isNamedWork({ d, phrases, k }: Site): boolean {
  const noun = mentionOf(d, itemAt(phrases, k - 2));
  return (
    isComma(itemAt(phrases, k - 1)) &&
    noun?.kind === 'noun' &&
    WORKS.has(headOf(d, noun)) &&
    // “After the game, ‘Wow,’ Hill said”
    !/^(?:after|before|during|at|since)$/.test(wordOf(d, itemAt(phrases, k - 3)))
  );
}

/** “‘Blue Harbour,’ Hill says, is her last film”: what stands between marks is the subject of the sentence. */
function isSubjectOfClause({ d, phrases, k, from }: Site): boolean {
  const verb = phrases[k + 4];
  return (
    k === from &&
    phrases[k + 1]?.kind === Kind.nounPhrase &&
    phrases[k + 2]?.kind === Kind.verb &&
    isComma(phrases[k + 3]) &&
    verb?.kind === Kind.verb &&
    /^(?:is|was|has|had|tells?|follows?)$/.test(wordOf(d, verb))
  );
}

/** “Hill wrote on her page: ‘Never Again.’”, but “a sign: ‘KEEP OUT!’” */
const isAnnounced = ({ d, q, span, phrases, from, k }: Site): boolean =>
  isColon(itemAt(phrases, k - 1)) &&
  /[.!?]/.test(lastOf(d, q)) &&
  /\p{Ll}/u.test(d.text.slice(span.start, span.end)) &&
  phrases
    .slice(from, k)
    .some((p) => has(d.tokens, p.kind === Kind.verb ? p.main : p.to - 1, Syn.sayVerb | Syn.speechNoun));

/** A noun for a work, or a possessive, right before the quotation: the song “…”, CNN’s “…”. */
function afterWorkNoun(site: Site): boolean {
  const { d, phrases, k } = site;
  const p = itemAt(phrases, k - 1);
  if (!p) return false;
  return p.kind === Kind.nounPhrase ? WORKS.has(d.tokens.lower[p.to - 1] as string) : wordOf(d, p) === "'s";
}

/** The “Box” Sonata: an article before, a capital after. */
function isPartOfName({ d, phrases, k }: Site): boolean {
  const before = itemAt(phrases, k - 1);
  const next = phrases[k + 1];
  return (
    before !== undefined &&
    next?.kind === Kind.nounPhrase &&
    !phrases[k]?.ends &&
    has(d.tokens, before.to - 1, Syn.determiner) &&
    isCapitalised(d.tokens, next.from) &&
    next.to === next.from + 1
  );
}

/** “Good Evening” host Ann Hill */
const isWorkOf = ({ d, phrases, k }: Site): boolean => {
  const next = phrases[k + 1];
  return (
    next?.kind === Kind.nounPhrase &&
    /^(?:co-)?(?:host|star|author|presenter|anchor|creator|actor|actress|director|singer|writer)s?$/.test(
      wordOf(d, next),
    )
  );
};

export const nickname: NotSpeechRule = {
  id: 'nickname',
  why: 'A capitalised word between a given name and a surname is a nickname.',
  applies: (site) => isNickname(site.d, site.phrases, site.k),
};

export const NOT_SPEECH_RULES: readonly NotSpeechRule[] = [nickname, title, coined];
