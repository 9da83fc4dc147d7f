const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date as ISO 8601, or undefined if `value` is none. A date without a time stays without one, and a time without a
 * zone stays without one: neither is guessed.
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const date = value.trim();
  if (!date || date.length > 60 || /^0/.test(date)) return undefined; // a year 0001 stands for no date
  if (ISO.test(date))
    return Number.isNaN(Date.parse(date.replace(' ', 'T'))) ? undefined : date.replace(/ (?=\d)/, 'T');
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (compact) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const hasTime = /\d:\d/.test(date);
  const hasZone = /(GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/.test(date) || /[+-]\d{2}:?\d{2}$/.test(date);
  const time = Date.parse(hasZone ? date : `${date} UTC`);
  if (Number.isNaN(time)) return undefined;
  const iso = new Date(time).toISOString();
  if (!hasTime) return iso.slice(0, 10);
  return hasZone ? iso : iso.slice(0, 19);
}
