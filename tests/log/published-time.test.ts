import { afterEach, expect, it, vi } from 'vitest';
import { publishedTime } from '../../lib/log/published-time.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['America/Los_Angeles', 'UTC', 'Pacific/Auckland'])('a day alone is that day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const time = new Date(publishedTime('2026-03-01') ?? 0);
  expect([time.getFullYear(), time.getMonth(), time.getDate()]).toEqual([2026, 2, 1]);
});

it.each([
  '0000-00-00',
  '0001-01-01',
  '2024-13-45',
  '2023-02-29',
  '0001-01-01T00:00:00Z',
  '2024-02-30T10:00Z',
])('a day that no calendar has is none: %s', (day) => expect(publishedTime(day)).toBeNull());

it('the 29th of February is one in a leap year', () => {
  expect(publishedTime('2024-02-29')).toBe(new Date(2024, 1, 29).getTime());
});

it('a moment is that moment, and what is no date is none', () => {
  expect(publishedTime('2026-03-01T08:00:00+02:00')).toBe(Date.UTC(2026, 2, 1, 6));
  expect(publishedTime('last week')).toBeNull();
  expect(publishedTime(undefined)).toBeNull();
});
