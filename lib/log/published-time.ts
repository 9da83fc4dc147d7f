/**
 * When an article was published, milliseconds since 1970; null where its page doesn't tell, or not as a date.
 *
 * A day without a time is that day for whoever reads it. `Date.parse` takes it for midnight in Greenwich, which in
 * America is the day before.
 */
export function publishedTime(publishedAt: string | undefined): number | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(publishedAt ?? '');
  const time = day
    ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])).getTime()
    : Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? null : time;
}
