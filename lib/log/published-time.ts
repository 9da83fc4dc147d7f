/**
 * When an article was published, milliseconds since 1970; null where its page doesn't tell, or not as a date.
 *
 * A day without a time is that day for whoever reads it. `Date.parse` takes it for midnight in Greenwich, which in
 * America is the day before.
 */
export function publishedTime(publishedAt = ''): number | null {
  const [day, ...numbers] = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt) ?? [];
  const [year = 0, month = 0, date = 0] = numbers.map(Number);
  if (day && !isInCalendar(year, month, date)) return null;
  const time = day === publishedAt ? new Date(year, month - 1, date).getTime() : Date.parse(publishedAt);
  return Number.isNaN(time) ? null : time;
}

/** `Date` takes the 30th of February for the 2nd of March, and the year 1 for 1901. */
function isInCalendar(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}
