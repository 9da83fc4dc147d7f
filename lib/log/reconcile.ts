import type { Span } from '../article/article-text.ts';

/** What a quotation is recognised by. */
export interface Place extends Span {
  text: string;
  prefix: string;
  suffix: string;
}

/**
 * Pairs what was found on this visit with what earlier visits saved.
 *
 * Offsets shift when an article is edited or grows, so a quotation is known by its text; among equal texts first by
 * the words around it, then by order. Every `known` is used at most once.
 *
 * @param known sorted by `start`
 * @param found sorted by `start`
 * @returns for each of `found`, its match in `known` or null
 */
export function reconcile<Known extends Place>(
  known: readonly Known[],
  found: readonly Place[],
): (Known | null)[] {
  const waiting = Map.groupBy(known, (place) => place.text);
  const matches: (Known | null)[] = found.map(() => null);
  const pair = (fits: (a: Known, b: Place) => boolean) => {
    for (const [i, place] of found.entries()) {
      if (matches[i]) continue;
      const candidates = waiting.get(place.text);
      const at = candidates?.findIndex((candidate) => fits(candidate, place)) ?? -1;
      if (at >= 0) matches[i] = candidates?.splice(at, 1)[0] ?? null;
    }
  };
  pair((a, b) => a.prefix === b.prefix && a.suffix === b.suffix);
  pair((a, b) => a.prefix === b.prefix || a.suffix === b.suffix);
  pair(() => true);
  return matches;
}

/**
 * Where a text stands in an article: by its words, and among equal ones by the words around it. Never a guess.
 *
 * @returns its start; `ambiguous` if it stands in several places alike, `missing` if in none
 */
export function locate(
  article: string,
  { text, prefix, suffix }: Pick<Place, 'text' | 'prefix' | 'suffix'>,
): number | 'ambiguous' | 'missing' {
  const starts: number[] = [];
  for (let at = article.indexOf(text); at >= 0 && text; at = article.indexOf(text, at + 1)) starts.push(at);
  const before = (at: number) => article.endsWith(prefix, at);
  const after = (at: number) => article.startsWith(suffix, at + text.length);
  for (const fits of [(at: number) => before(at) && after(at), (at: number) => before(at) || after(at)]) {
    const fitting = starts.filter(fits);
    if (fitting.length > 0) return only(fitting);
  }
  return starts.length === 0 ? 'missing' : only(starts);
}

const only = (starts: number[]): number | 'ambiguous' =>
  starts.length === 1 ? (starts[0] ?? 'ambiguous') : 'ambiguous';

const CONTEXT = 48;

/** Text, prefix and suffix of a span; the context is at most 48 code units a side and cuts no character in two. */
export function placeOf(article: string, { start, end }: Span): Place {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(article.length, end + CONTEXT);
  if (from > 0 && isLowSurrogate(article.charCodeAt(from))) from++;
  if (to < article.length && isLowSurrogate(article.charCodeAt(to))) to--;
  return {
    start,
    end,
    text: article.slice(start, end),
    prefix: article.slice(Math.min(from, start), start),
    suffix: article.slice(end, Math.max(to, end)),
  };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
