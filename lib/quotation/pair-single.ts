import { isWordCode } from './characters.ts';
import type { MarkSite } from './mark-sites.ts';
import type { Pair, Surroundings } from './pair-double.ts';

/**
 * Pairs single marks in one block, where the closing mark is also the apostrophe.
 *
 * Between an opening mark and the next one there is one closing mark at most; the other candidates are apostrophes
 * (the officials’ plan, goin’). One after punctuation closes for sure; one after `s` is doubted while a better one
 * follows.
 */
export function pairSingle(text: string, sites: readonly MarkSite[], around: Surroundings): Pair[] {
  const pairs: Pair[] = [];
  const first = sites.findIndex((site) => site.canOpen);
  if (around.carried && first !== 0) {
    const close = closingSite(text, sites, 0, first < 0 ? sites.length : first);
    if (close >= 0) pairs.push({ open: -1, close });
  }
  for (let i = first < 0 ? sites.length : first; i < sites.length; ) {
    let next = i + 1;
    while (next < sites.length && !opensAnew(sites, next)) next++;
    const close = closingSite(text, sites, i + 1, next);
    if (close >= 0) pairs.push({ open: i, close });
    else if (next >= sites.length) pairs.push({ open: i, close: -1 });
    i = next;
  }
  return pairs;
}

/** A mark that can only open, or can open and would leave nothing to close it if it closed. */
const opensAnew = (sites: readonly MarkSite[], i: number): boolean => {
  const site = sites[i] as MarkSite;
  return site.canOpen && !site.canClose;
};

function closingSite(text: string, sites: readonly MarkSite[], from: number, to: number): number {
  let doubtful = -1;
  for (let i = from; i < to; i++) {
    const site = sites[i] as MarkSite;
    if (!site.canClose) continue;
    if (site.afterPunctuation || !isLikelyApostrophe(text, site.at)) return i;
    if (doubtful < 0) doubtful = i;
  }
  return doubtful;
}

/** A plural's or name's possessive (officials’, Jones’) or a dropped g (goin’). */
function isLikelyApostrophe(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === 's' || before === 'S' || before === 'z') {
    // The possessor is followed by what it possesses.
    return text[at + 1] === ' ' && isWordCode(text.charCodeAt(at + 2));
  }
  return (
    before === 'n' && text[at - 2] === 'i' && isWordCode(text.charCodeAt(at - 3)) && text[at + 1] === ' '
  );
}
