import type { MarkSite } from './mark-sites.ts';

/** A pair of marks by their index in the list of sites; -1 where the mark stands in another block or nowhere. */
export interface Pair {
  open: number;
  close: number;
}

/** What the blocks around tell of a quotation that runs across them. */
export interface Surroundings {
  /** Offset at which the block's text starts. */
  blockStart: number;
  /** The block before ended inside a quotation. */
  carried: boolean;
  /** The block after begins with an opening mark. */
  reopened: boolean;
}

/**
 * Pairs double marks in one block, outermost pairs only.
 *
 * A second opening mark before any closing one nests if the rest of the block closes more than it opens. Otherwise
 * the first was never closed: it runs to the block's end if it began the block and the next block re-opens it, and
 * is a slip if not. A closing mark that nothing opened closes the quotation carried over from the block before.
 */
export function pairDouble(sites: readonly MarkSite[], around: Surroundings): Pair[] {
  const surplus = closingSurplus(sites);
  const pairs: Pair[] = [];
  let open = -1;
  let depth = 0;
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i] as MarkSite;
    if (open < 0) {
      if (site.canOpen) open = i;
      else if (around.carried && pairs.length === 0) pairs.push({ open: -1, close: i });
    } else if (site.canClose) {
      if (depth > 0) depth--;
      else {
        pairs.push({ open, close: i });
        open = -1;
      }
    } else {
      const runsOn = (sites[open] as MarkSite).at === around.blockStart && around.reopened;
      if ((surplus[i] as number) > 0 || runsOn) depth++;
      else {
        open = i;
        depth = 0;
      }
    }
  }
  if (open >= 0) pairs.push({ open, close: -1 });
  return pairs;
}

/** For each site, how many more marks from there on close than open. */
function closingSurplus(sites: readonly MarkSite[]): Int32Array {
  const surplus = new Int32Array(sites.length + 1);
  for (let i = sites.length - 1; i >= 0; i--) {
    const site = sites[i] as MarkSite;
    surplus[i] = (surplus[i + 1] as number) + (site.canClose ? 1 : -1);
  }
  return surplus;
}
