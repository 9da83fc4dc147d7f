/** Links to a quotation's place in its article: https://wicg.github.io/scroll-to-text-fragment/ */

/** What the place is found by. */
export interface Anchor {
  text: string;
  prefix: string;
  suffix: string;
}

const LONGEST_EXACT = 200;
const SHORTEST_UNAIDED = 40;

/**
 * The article's address with a text fragment for the quotation. Short quotations get the words around them, long ones
 * and those over several lines are named by their first and last words.
 */
export function linkToQuotation(url: string, { text, prefix, suffix }: Anchor): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const first = lines[0]?.trim() ?? '';
  const last = lines.at(-1)?.trim() ?? '';
  const whole = lines.length <= 1 && first.length <= LONGEST_EXACT;
  if (!first) return url;
  const parts = whole ? [encode(first)] : [encode(firstWords(first)), encode(lastWords(last))];
  if (whole && first.length < SHORTEST_UNAIDED) {
    const before = lastWords(prefix.split('\n').at(-1) ?? '', true);
    const after = firstWords(suffix.split('\n')[0] ?? '', true);
    if (before) parts.unshift(`${encode(before)}-`);
    if (after) parts.push(`-${encode(after)}`);
  }
  return `${url.split('#')[0]}#:~:text=${parts.join(',')}`;
}

const WORDS = 5;

/** @param cut whether the far end may have been cut in the middle of a word, which then mustn't be used */
function firstWords(text: string, cut = false): string {
  const words = text.trim().split(/\s+/);
  return (cut ? words.slice(0, -1) : words).slice(0, WORDS).join(' ');
}

function lastWords(text: string, cut = false): string {
  const words = text.trim().split(/\s+/);
  return (cut ? words.slice(1) : words).slice(-WORDS).join(' ');
}

/** In a fragment directive `-`, `,` and `&` mean something: `-` is the one that encodeURIComponent leaves alone. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
