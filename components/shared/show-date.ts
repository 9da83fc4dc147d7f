const DATE = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const DAY = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** A moment as its day, in the reader's language. */
export const showDate = (time: number): string => (Number.isFinite(time) ? DATE.format(time) : '');

/** From the day of a moment to that of another; one day alone where they are the same. */
export function showDates(from: number, to: number): string {
  return Number.isFinite(from) && Number.isFinite(to) ? DATE.formatRange(from, to) : '';
}

/** A day like `2026-03-01`, in the reader's language. */
export function showDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return DAY.format(new Date(year, month - 1, date));
}
