import type { Referent } from '../entities/referent.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Decision, Site } from '../rules/rule.ts';
import { featuresOf } from './features.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** Below it, the answer is “speaker unclear”. */
export const THRESHOLD = 0.6;

/** For rules that are seldom seen, so that no weight was learned: their wording leaves little doubt. */
const SELDOM = wordSet(
  'according-to as-put-it dash-name headline-colon in-the-words-of interview name-colon passive-by repeated speaker-label takes-turns',
);
const SELDOM_WEIGHT = 1.5;

const WEIGHT_OF = new Map(Object.entries(WEIGHTS));

/** How often a decision like this one finds the right mention: 0 … 1. */
export function confidenceOf(site: Site, decision: Decision): number {
  let sum = SELDOM.has(decision.rule) ? BIAS + SELDOM_WEIGHT : BIAS;
  for (const feature of featuresOf(site, decision)) sum += WEIGHT_OF.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * How often a mention like this one is traced to the right person or body: 0 … 1.
 *
 * @param pronoun lower-cased; empty for a name or noun.
 */
export function referenceConfidence({ margin }: Referent, pronoun: string): number {
  if (pronoun === '') return 0.9 + 0.1 * margin;
  // Much can be “it”.
  return pronoun === 'it' || pronoun === 'they' ? 0.5 + 0.48 * margin : 0.6 + 0.38 * margin;
}
