import { expect, it } from 'vitest';
import { engineSize } from '../scripts/bench/bundle-size.ts';

it('the engine with its lexicon is at most 30 kB, minified and gzipped', async () => {
  const { gzipped } = await engineSize();
  expect(gzipped).toBeGreaterThan(100);
  expect(gzipped).toBeLessThanOrEqual(30_000);
});
