/** Whether time grows with the length of a text and no faster. */
import { fromPlainText } from '../../lib/article/article-text.ts';
import { attribute } from '../../lib/attribution/attribute.ts';
import { leastTime } from './measure.ts';
import { HOSTILE, newsText } from './texts.ts';

export const LENGTHS = [1_000, 10_000, 100_000, 1_000_000] as const;

export interface Growth {
  kind: string;
  /** Nanoseconds for a character at each of `LENGTHS`. */
  perCharacter: number[];
  /** The most that a character of a longer text costs, ÷ one of a shorter: 1 or less where time is proportional. */
  factor: number;
}

/** @param lengths ascending. */
export function measureGrowth(lengths: readonly number[] = LENGTHS): Growth[] {
  const kinds = { 'ordinary news': (length: number) => newsText(length), ...HOSTILE };
  attribute(fromPlainText(newsText(200_000))); // warm up
  return Object.entries(kinds).map(([kind, make]) => {
    const perCharacter = lengths.map((length) => {
      const article = fromPlainText(make(length));
      const task = () => void attribute(article);
      return (leastTime(task) * 1e6) / length;
    });
    return { kind, perCharacter, factor: steepestRise(perCharacter) };
  });
}

function steepestRise(times: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let rise = 0;
  for (const time of times) {
    rise = Math.max(rise, time / least);
    least = Math.min(least, time);
  }
  return rise;
}
