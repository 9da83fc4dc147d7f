/** Articles with marked quotations, an article a line: `{id, text, quotes, attributions?}`. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../lib/article/article-text.ts';

/** `[start, end]` in UTF-16 code units, end exclusive. */
export type Pair = readonly [number, number];

/** A quoted span as people marked it: the words between the marks. */
export interface GoldQuotation extends Span {
  /** Absent in a corpus whose identities nobody resolved. `none`: nobody is credited. */
  type?: 'person' | 'organisation' | 'group' | 'unnamed' | 'document' | 'none';
  speaker?: string;
  aliases?: readonly string[];
  /** People could not agree: doesn't count. */
  unsure?: boolean;
  /** The words that name the speaker. */
  source?: readonly Pair[];
}

/** Speech, quoted or reported, as people marked it. */
export interface GoldSpeech {
  source: readonly Pair[];
  content: readonly Pair[];
}

export interface GoldArticle {
  id: string;
  text: string;
  context?: readonly string[];
  quotes: GoldQuotation[];
  attributions?: readonly GoldSpeech[];
}

/** A page's own text and its quotations by their words: `{id, body, quotes: [{text, …}]}`. */
interface GoldPage {
  id: string;
  body: string;
  quotes: (Omit<GoldQuotation, 'start' | 'end'> & { text: string })[];
}

/** @throws with the line's number where a line isn't of the format. */
export function readCorpus(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [toArticle(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${path}, line ${index + 1}: ${(error as Error).message}`);
      }
    });
}

function toArticle(line: GoldArticle | GoldPage): GoldArticle {
  if (!Array.isArray(line.quotes)) throw new Error('no "quotes"');
  if ('text' in line) return line;
  if (typeof line.body !== 'string') throw new Error('neither "text" nor "body"');
  let from = 0;
  const quotes = line.quotes.flatMap(({ text, ...gold }) => {
    const ahead = line.body.indexOf(text, from);
    const start = ahead >= 0 ? ahead : line.body.indexOf(text);
    if (start < 0) return [];
    from = start + text.length;
    return [{ ...gold, start, end: from }];
  });
  return { id: line.id, text: line.body, quotes };
}
