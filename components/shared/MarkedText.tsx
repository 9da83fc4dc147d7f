import { folded } from '../../lib/log/search.ts';
import { plainText } from './plain-text.ts';

/** Text with what was searched for marked. */
export function MarkedText({ text, terms }: { text: string; terms: readonly string[] }) {
  const shown = plainText(text);
  const spans = terms.length > 0 ? matches(shown, terms) : [];
  if (spans.length === 0) return <>{shown}</>;
  const parts = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start > at) parts.push(shown.slice(at, start));
    parts.push(<mark key={start}>{shown.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(shown.slice(at));
  return <>{parts}</>;
}

/** Where the terms stand in the text: offsets into it, in order, not overlapping. */
export function matches(text: string, terms: readonly string[]): [start: number, end: number][] {
  // Folding changes lengths, so each folded code unit remembers the character that it came from.
  const origin: number[] = [];
  const lengths: number[] = [];
  let haystack = '';
  let at = 0;
  for (const character of text) {
    const plain = folded(character);
    for (let i = 0; i < plain.length; i++) {
      origin.push(at);
      lengths.push(character.length);
    }
    haystack += plain;
    at += character.length;
  }
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let i = haystack.indexOf(term); i >= 0 && term; i = haystack.indexOf(term, i + term.length)) {
      const last = i + term.length - 1;
      found.push([origin[i] ?? 0, (origin[last] ?? 0) + (lengths[last] ?? 1)]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const previous = merged.at(-1);
    if (previous && start <= previous[1]) previous[1] = Math.max(previous[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
