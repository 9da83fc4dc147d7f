/** What every page, and every article, has to load of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/browser/launch.ts';

it.each([
  ['gate.js', 4_000],
  ['reader.js', 33_000],
  ['panels.js', 16_000],
])('%s weighs at most %i bytes', (file, budget) => {
  expect(gzipSync(readFileSync(join(BUILT_EXTENSION, file)), { level: 9 }).length).toBeLessThanOrEqual(
    budget,
  );
});
