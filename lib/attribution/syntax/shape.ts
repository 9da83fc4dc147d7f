/** What a token looks like. */
export const Shape = {
  lower: 0,
  /** First letter a capital. */
  capital: 1,
  /** Two letters or more, all capitals: NATO. */
  upper: 2,
  number: 3,
  punctuation: 4,
} as const;
