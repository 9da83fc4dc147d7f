/** Figures in columns, for a terminal. */

/** Left column flush left, the next ones flush right, the last one flush left where it is words. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = head.length > 0 ? [head, ...rows] : rows;
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const flushLeft = column === 0 || rows.every((other) => !/^[\s\d.,%-]+$/.test(other[column] ?? ''));
          return flushLeft ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** 0.914 → " 91.4 %". */
export const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

/** 0 where there is nothing to divide by. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
