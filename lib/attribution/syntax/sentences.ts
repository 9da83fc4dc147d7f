import type { QuotedSpan } from '../../quotation/types.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import type { Phrase } from './phrase.ts';
import type { Tokens } from './tokens.ts';

/** No sentence is taken to reach further, in phrases: the work on an endless one stays bounded. */
const LONGEST = 120;

/** Notes which quotations of a block end a sentence by a mark of their own, and nothing of that sentence follows. */
export function markSentenceEnds(
  text: string,
  tokens: Tokens,
  phrases: readonly Phrase[],
  quotations: readonly QuotedSpan[],
): void {
  phrases.forEach((p, k) => {
    if (p.kind !== Kind.quotation) return;
    const { start, end } = quotations[p.index] as QuotedSpan;
    if (hasFinalMark(text, start, end) && letsEnd(text, tokens, phrases[k + 1])) p.markEnd();
  });
}

/** “…!”, “… ‘late.’”: whether the words end with what ends a sentence, perhaps inside another quotation. */
function hasFinalMark(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && last > end - 3 && '’\'”"›»'.includes(text.charAt(last))) last--;
  return '.!?…—-'.includes(text.charAt(last));
}

function letsEnd(text: string, tokens: Tokens, next: Phrase | undefined): boolean {
  if (!next || next.kind === Kind.quotation || next.kind === Kind.stop) return true;
  if (next.kind === Kind.punctuation) return false;
  const first = text[tokens.start[next.from] as number] as string;
  return first !== first.toLowerCase();
}

/** Whether the phrase at `i` is the first of its sentence. */
export function startsSentence(phrases: readonly Phrase[], i: number): boolean {
  const before = itemAt(phrases, i - 1);
  return !before || before.kind === Kind.stop || before.ends;
}

/** Index of the first phrase of the sentence that phrase `k` stands in. */
export function sentenceStart(phrases: readonly Phrase[], k: number): number {
  for (let j = k - 1; j >= 0 && j > k - LONGEST; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === Kind.stop || p.ends) return j + 1;
  }
  return Math.max(0, k - LONGEST);
}

/** Index after the last phrase of the sentence that phrase `k` stands in. */
export function sentenceEnd(phrases: readonly Phrase[], k: number): number {
  for (let j = k; j < phrases.length && j < k + LONGEST; j++) {
    const p = phrases[j] as Phrase;
    if (p.ends) return j + 1;
    if (p.kind === Kind.stop && j > k) return j;
  }
  return Math.min(phrases.length, k + LONGEST);
}
