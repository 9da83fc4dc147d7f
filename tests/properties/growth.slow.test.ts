import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromPlainText } from '../../lib/article/article-text.ts';
import { attribute } from '../../lib/attribution/attribute.ts';
import { newsText } from '../../scripts/bench/texts.ts';
import { motif, RUNS } from './hostile-text.ts';

const SHORT = 4_000;
const LONG = 40_000;

/** Proportional time gives 1, a square law 10. */
const SUSPECT = 4;

it('the engine takes time in proportion to the length, whatever a text repeats', {
  timeout: 3_600_000,
}, () => {
  attribute(fromPlainText(newsText(LONG))); // warm up
  fc.assert(
    fc.property(motif, (scraps) => {
      // A slow spell of the machine is not believed until it has shown three times.
      const isSlow = Array.from({ length: 3 }).every(
        () => timeFor(scraps, LONG) / timeFor(scraps, SHORT) > SUSPECT,
      );
      expect(isSlow, `time grows faster than the length for repeated ${JSON.stringify(scraps)}`).toBe(false);
    }),
    { numRuns: Math.ceil(RUNS / 10), endOnFailure: true },
  );
});

/**
 * The processor's time for a character of such a text: what else runs on the machine hardly counts. The clock ticks
 * every few milliseconds, so the text is read until many ticks have gone by.
 */
function timeFor(scraps: string, length: number): number {
  const given = fromPlainText(scraps.repeat(Math.ceil(length / scraps.length)));
  const before = process.threadCpuUsage();
  for (let characters = given.text.length; ; characters += given.text.length) {
    attribute(given);
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= ENOUGH) return (user + system) / characters;
  }
}

/** In µs. */
const ENOUGH = 40_000;
