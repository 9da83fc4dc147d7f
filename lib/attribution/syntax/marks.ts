import { wordSet } from '../lexicon/word-set.ts';
import * as Kind from './kind.ts';
import { type Phrase, REACH } from './phrase.ts';

export const isComma = (p: Phrase | undefined): boolean => p?.mark === ',';

export const isColon = (p: Phrase | undefined): boolean => p?.mark === ':';

export const isDash = (p: Phrase | undefined): boolean => p !== undefined && DASHES.has(p.mark);

const DASHES = wordSet('— – -- - ―');

export const isInsertionMark = (mark: string): boolean =>
  mark === ',' || mark === ')' || mark === '—' || mark === '–' || mark === '--' || mark === '-';

export const isOpener = (mark: string): boolean => mark === '(' || mark === '•';

/** Index of the bracket that the one at `close` closes, or 0. */
export function openingBracket(phrases: readonly Phrase[], close: number): number {
  for (let j = close - 1; j >= 0 && j > close - REACH; j--) if (phrases[j]?.mark === '(') return j;
  return 0;
}

export function hasComma(phrases: readonly Phrase[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(phrases[i])) return true;
  return false;
}

export const startsClause = (p: Phrase | undefined): boolean =>
  !p ||
  p.kind === Kind.stop ||
  p.kind === Kind.quotation ||
  p.kind === Kind.subordinator ||
  (p.kind === Kind.punctuation && p.mark !== ')');
