import type { Analysis } from './analysis.ts';
import { itemAt } from './syntax/item-at.ts';

/**
 * Numbers the utterances that are in pieces: `“Yes,” he said, “we can.”` and what goes on from it.
 *
 * @returns for each quotation the number of its group, or -1 where it stands alone.
 */
export function groupsOf(a: Analysis): number[] {
  const { decisions } = a;
  const groups = decisions.map(() => -1);
  let next = 0;
  for (let q = 0; q < decisions.length; q++) {
    const partner = partnerOf(a, q);
    if (partner < 0 || partner >= decisions.length) continue;
    if (groups[partner] === -1) groups[partner] = groups[q] === -1 ? next++ : (groups[q] as number);
    groups[q] = groups[partner] as number;
  }
  return groups;
}

/** The quotation that this one goes on from: the one it inherits from, or the one before with the same cue. */
function partnerOf(a: Analysis, q: number): number {
  const decision = a.decisions[q];
  if (!decision) return -1;
  // A headline is no piece of what it repeats.
  if (decision.heir >= 0) return decision.rule === 'repeated' ? -1 : decision.heir;
  const before = itemAt(a.decisions, q - 1);
  return before && before.cueFrom >= 0 && before.cueFrom === decision.cueFrom ? q - 1 : -1;
}
