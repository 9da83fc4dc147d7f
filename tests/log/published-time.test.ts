import { afterEach, expect, it, vi } from 'vitest';
import { publishedTime } from '../../lib/log/published-time.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['America/Los_Angeles', 'UTC', 'Pacific/Auckland'])('a day alone is that day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const time = new Date(publishedTime('2026-03-01') ?? 0);
  expect([time.getFullYear(), time.getMonth(), time.getDate()]).toEqual([2026, 2, 1]);
});

it('a moment is that moment, and what is no date is none', () => {
  expect(publishedTime('2026-03-01T08:00:00+02:00')).toBe(Date.UTC(2026, 2, 1, 6));
  expect(publishedTime('last week')).toBeNull();
  expect(publishedTime(undefined)).toBeNull();
});
