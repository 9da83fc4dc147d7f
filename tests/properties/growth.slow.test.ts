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
      // A slow spell of the machine is not believed until it has shown five times.
      const isSlow = Array.from({ length: 5 }).every(
        () => timeFor(scraps, LONG, 1) / timeFor(scraps, SHORT, LONG / SHORT) > SUSPECT,
      );
      expect(isSlow, `time grows faster than the length for repeated ${JSON.stringify(scraps)}`).toBe(false);
    }),
    { numRuns: Math.ceil(RUNS / 10), endOnFailure: true },
  );
});

/** The processor's time for reading a text so many times: what else runs on the machine hardly counts. In µs. */
function timeFor(scraps: string, length: number, times: number): number {
  const given = fromPlainText(scraps.repeat(Math.ceil(length / scraps.length)));
  const before = process.threadCpuUsage();
  for (let i = 0; i < times; i++) attribute(given);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
