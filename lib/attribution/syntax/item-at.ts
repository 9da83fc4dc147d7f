/** The item at `index`, undefined where there is none. Reading an array at -1 is many times slower than this. */
export const itemAt = <T>(list: readonly T[] | undefined, index: number): T | undefined =>
  index < 0 ? undefined : list?.[index];
