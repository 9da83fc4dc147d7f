import type { Discourse } from '../discourse.ts';
import { ANY_CUE } from '../lexicon/lexicon.ts';
import * as Syn from '../lexicon/syn.ts';
import * as Kind from '../syntax/kind.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { has } from '../syntax/tokens.ts';
import type { Site } from './rule.ts';

/** How many phrases a rule looks away from the quotation. */
export const REACH = 30;

/** Whether the verb phrase announces speech, by its main verb. */
export const isCue = (d: Discourse, p: Phrase, flags: number = ANY_CUE): boolean =>
  p.kind === Kind.verb && has(d.tokens, p.main, flags);

export const isComma = (p: Phrase | undefined): boolean => p?.kind === Kind.punctuation && p.mark === ',';
export const isDash = (p: Phrase | undefined): boolean =>
  p?.kind === Kind.punctuation && /^(?:—|–|--|-|―)$/.test(p.mark);
export const isColon = (p: Phrase | undefined): boolean => p?.kind === Kind.punctuation && p.mark === ':';

/** The last character of the quotation itself. */
export const lastMark = (site: Site): string => site.d.text[site.span.end - 1] as string;

/** Whether a comma closes the quotation, inside the mark or just outside: then its sentence goes on with who said it. */
export const endsWithComma = (site: Site): boolean =>
  lastMark(site) === ',' || isComma(site.phrases[site.k + 1]);

/** Whether the quotation ends a sentence by its own mark, and nothing of that sentence follows. */
export function endsSentence(d: Discourse, phrases: readonly Phrase[], k: number): boolean {
  const p = phrases[k] as Phrase;
  const span = d.quotations[p.index];
  if (!span || !/[.!?…—-][’'”"›»]{0,2}\s*$/.test(d.text.slice(Math.max(span.start, span.end - 4), span.end)))
    return false;
  const next = phrases[k + 1];
  if (!next || next.kind === Kind.quotation) return true;
  if (next.kind === Kind.punctuation || next.kind === Kind.stop) return next.kind === Kind.stop;
  const first = d.text[d.tokens.start[next.from] as number] as string;
  return first !== first.toLowerCase();
}

/** Index of the first phrase of the sentence that phrase `k` stands in; an endless sentence is cut. */
export function sentenceStart(d: Discourse, phrases: readonly Phrase[], k: number): number {
  for (let j = k - 1; j >= 0 && j > k - 4 * REACH; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.stop) return j + 1;
    if (p.kind === Kind.quotation && endsSentence(d, phrases, j)) return j + 1;
  }
  return Math.max(0, k - 4 * REACH);
}

/** Index after the last phrase of the sentence that phrase `k` stands in; an endless sentence is cut. */
export function sentenceEnd(d: Discourse, phrases: readonly Phrase[], k: number): number {
  if (endsSentence(d, phrases, k)) return k + 1;
  for (let j = k + 1; j < phrases.length && j < k + 4 * REACH; j++) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.stop) return j;
    if (p.kind === Kind.quotation && endsSentence(d, phrases, j)) return j + 1;
  }
  return Math.min(phrases.length, k + 4 * REACH);
}

/** Index of the main subject of the sentence [from, to): its first noun phrase that is the subject of a finite verb. */
export function mainSubject(
  d: Discourse,
  phrases: readonly Phrase[],
  from: number,
  to: number,
  isSubject: (i: number) => boolean,
): number {
  for (let i = from; i < to; i++) {
    const p = phrases[i] as Phrase;
    if (p.kind === Kind.subordinator || p.kind === Kind.wh) {
      // A subordinate clause first: skip it to its comma.
      while (i < to && !isComma(phrases[i])) i++;
      continue;
    }
    if (p.kind === Kind.nounPhrase && isSubject(i) && !has(d.tokens, p.to - 1, Syn.time)) return i;
  }
  return -1;
}

/** “was”, “has”, “would be”: a verb that only links, so that the cue before it still reaches the quotation. */
export const isEmptyVerb = (site: Site, p: Phrase): boolean =>
  has(site.d.tokens, p.main, Syn.auxiliary | Syn.modal);
