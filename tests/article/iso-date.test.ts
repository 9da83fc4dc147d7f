import { expect, it } from 'vitest';
import { isoDate } from '../../lib/article/iso-date.ts';

it.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01 10:20:30', '2026-03-01T10:20:30'],
  ['2026-03-01T10:20:30.123Z', '2026-03-01T10:20:30.123Z'],
  ['20260301', '2026-03-01'],
  ['March 1, 2026', '2026-03-01'],
  ['Sun, 01 Mar 2026 10:20:30 GMT', '2026-03-01T10:20:30.000Z'],
  ['2026-13-40', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [null, undefined],
  [{}, undefined],
  ['0001-01-01T00:00:00Z', undefined],
])('%j is %j', (given, expected) => {
  expect(isoDate(given)).toBe(expected);
});
