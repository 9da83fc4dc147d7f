import type { ArticleText } from '../article/article-text.ts';
import type { QuotationOptions } from '../quotation/find-quotations.ts';
import { type Analysis, analyse } from './analysis.ts';
import { THRESHOLD } from './confidence/confidence.ts';
import { cueOf, explain, explainNotSpeech, explainUnclear } from './explain.ts';
import { groupsOf } from './groups.ts';
import { identify } from './speaker.ts';
import type { Attribution } from './types.ts';

/**
 * Finds the quotations of an article and says who speaks each.
 *
 * A pure function: no clock, no state, the same answer for the same input. It never throws on any string.
 *
 * @returns in order of `start`, direct quotations not overlapping each other; every offset is into `article.text`.
 */
export function attribute(article: ArticleText, options: QuotationOptions = {}): Attribution[] {
  const analysis = analyse(article, options);
  const groups = groupsOf(analysis);
  return analysis.d.quotations.map((_, q) => {
    const one = attributionOf(analysis, q);
    const group = groups[q] as number;
    return group >= 0 ? { ...one, group } : one;
  });
}

function attributionOf(a: Analysis, q: number): Attribution {
  const span = a.d.quotations[q] as { start: number; end: number };
  const { start, end } = span;
  const notSpeech = a.notSpeech[q];
  const none = { start, end, kind: 'direct', speaker: null, cue: null } as const;
  if (notSpeech) {
    const { sentence, evidence } = explainNotSpeech(notSpeech);
    return { ...none, status: 'not-speech', rule: notSpeech, confidence: 1, explanation: sentence, evidence };
  }
  const decision = a.decisions[q] ?? null;
  const identity = identify(a, q);
  const confidence = decision && identity ? decision.confidence * identity.confidence : 0;
  if (!decision || !identity || confidence < THRESHOLD) {
    const { sentence, evidence } = explainUnclear(a, q, identity);
    return {
      ...none,
      status: 'unclear',
      rule: decision?.rule ?? 'none',
      confidence,
      explanation: sentence,
      evidence,
    };
  }
  const { sentence, evidence } = explain(a, decision, identity);
  return {
    start,
    end,
    kind: 'direct',
    status: 'attributed',
    speaker: identity.speaker,
    cue: cueOf(a, decision),
    rule: decision.rule,
    confidence,
    explanation: sentence,
    evidence,
  };
}
