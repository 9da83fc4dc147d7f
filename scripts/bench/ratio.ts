/** Our engine beside compromise, a rule-based language library, on the same texts in the same run. */
import nlp from 'compromise/three';
import { fromPlainText } from '../../lib/article/article-text.ts';
import { attribute } from '../../lib/attribution/attribute.ts';

export interface Comparison {
  /** UTF-16 code units over all texts. */
  characters: number;
  /** Milliseconds for all texts: the median of the rounds. */
  ours: number;
  compromise: number;
  /** compromise ÷ ours: the median of the rounds' own ratios. */
  ratio: number;
}

/**
 * Rounds alternate, so that a slow spell of the machine hits both. The first round warms up and isn't counted. Ours
 * goes through the texts `PASSES` times a round: once takes so little time that what compromise leaves behind for the
 * garbage collector would be most of what is measured.
 */
export function compare(texts: readonly string[], rounds = 5): Comparison {
  const measured = Array.from({ length: rounds + 1 }, () => {
    const ours =
      time(() => {
        for (let pass = 0; pass < PASSES; pass++) texts.forEach(attributed);
      }) / PASSES;
    const compromise = time(() => texts.forEach(compromised));
    return { ours, compromise, ratio: compromise / ours };
  }).slice(1);
  return {
    characters: texts.reduce((total, text) => total + text.length, 0),
    ours: median(measured.map((round) => round.ours)),
    compromise: median(measured.map((round) => round.compromise)),
    ratio: median(measured.map((round) => round.ratio)),
  };
}

const PASSES = 10;

const attributed = (text: string): void => void attribute(fromPlainText(text));

/** What somebody would call who looked for quotations and people with it. */
function compromised(text: string): void {
  const doc = nlp(text);
  doc.people().out('array');
  doc.quotations().out('array');
}

function time(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
